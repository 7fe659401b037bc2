/* What a page does in the browser: copies, and changes its light without a reload. Everything else is PrimeFaces. */
(() => {
  'use strict';

  const TOLD_FOR = 2000;

  /** Says something to those who listen rather than look. */
  const tell = (words) => {
    document.getElementById('told').textContent = words;
  };

  /** Works without a secure context too, where there is no clipboard to write to. */
  const copy = async (source) => {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(source.textContent);
    }
    getSelection().selectAllChildren(source);
    document.execCommand('copy');
    getSelection().removeAllRanges();
  };

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) {
      return;
    }
    await copy(document.getElementById(button.dataset.copy));
    button.classList.add('is-copied');
    tell(button.dataset.told);
    setTimeout(() => {
      button.classList.remove('is-copied');
      tell('');
    }, TOLD_FOR);
  });

  /* the reader's time zone: the server writes times in it from now on. Lists that are live see to it themselves. */
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zoneCookie = `dailies-zone=${encodeURIComponent(zone)}`;
  const toldZone = document.querySelector('[data-zone]:not([data-live])')?.dataset.zone;
  if (toldZone !== undefined && toldZone !== zone && !document.cookie.includes(zoneCookie)) {
    document.cookie = `${zoneCookie}; path=/; max-age=31536000; SameSite=Lax`;
    if (toldZone && document.cookie.includes(zoneCookie)) {
      location.reload();
    }
  }

  /* what was wrong with a form is forgotten once it is changed */
  document.addEventListener('input', (event) => {
    event.target.closest('.ask-form, .found')?.querySelector('[id$="-problem"]')?.replaceChildren();
  });

  /* what nobody took is still there, to be sent again; PrimeFaces leaves its button as it was while that was on its way */
  const unsent = document.getElementById('unsent');
  if (unsent && window.jQuery) {
    const buttons = () => Object.values(window.PrimeFaces.widgets).filter(({ jq }) => jq?.hasClass('ui-state-loading'));
    window.jQuery(document)
      .on('pfAjaxSend', () => unsent.matches(':popover-open') && unsent.hidePopover())
      .on('pfAjaxError', () => {
        buttons().forEach((button) => window.PrimeFaces.buttonEndAjaxDisabled(button, button.jq));
        if (!unsent.matches(':popover-open')) {
          unsent.showPopover();
        }
      });
  }

  document.querySelectorAll('[data-go]').forEach((field) => {
    field.addEventListener('change', () => field.form.requestSubmit());
  });

  /* filters that say nothing stay out of the address */
  document.querySelector('form.filters')?.addEventListener('formdata', ({ formData }) => {
    [...formData.entries()].filter(([, value]) => value === '').forEach(([name]) => formData.delete(name));
  });

  document.addEventListener('submit', (event) => {
    const choice = event.submitter;
    if (choice?.name !== 'theme') {
      return;
    }
    event.preventDefault();
    fetch(event.target.action, { method: 'POST', body: new URLSearchParams({ theme: choice.value }), redirect: 'manual' });
    document.documentElement.dataset.theme = choice.value;
    document.querySelectorAll('[name="theme"]').forEach((other) => {
      other.setAttribute('aria-pressed', other.value === choice.value);
    });
    document.querySelectorAll('[popover]').forEach((menu) => menu.hidePopover());
  });
})();
