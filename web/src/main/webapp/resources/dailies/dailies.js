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
