/* Tells a dialog that serves a whole list what it is about: its button knows. */
(() => {
  'use strict';

  /** Whatever was written there before is forgotten. */
  const begin = (ask, { subject = '', about = '', fill = '{}' }) => {
    const form = ask.querySelector('form');
    form.reset();
    ask.querySelectorAll('[id$="-problem"], [data-stale]').forEach((said) => said.replaceChildren());
    form.querySelector('[name="subject"]').value = subject;
    ask.querySelector('[data-about]').textContent = about;
    Object.entries(JSON.parse(fill)).forEach(([name, value]) => {
      const field = form.querySelector(`[name="${name}"]`);
      if (field.type === 'checkbox') {
        field.checked = value;
      } else {
        field.value = value;
      }
    });
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[popovertarget]:not([popovertargetaction="hide"])');
    const ask = button && document.getElementById(button.getAttribute('popovertarget'));
    if (ask?.querySelector('[data-about]')) {
      begin(ask, button.dataset);
    }
  });

  /* what was reckoned from a form holds until the form is changed */
  document.addEventListener('input', (event) => {
    const form = event.target.closest('form');
    if (form && !event.target.closest('[data-stale]')) {
      form.querySelector('[data-stale]')?.replaceChildren();
    }
  });
})();
