/* Keeps the operations page true while it is being looked at. */
(() => {
  'use strict';

  const PAUSE = 5000;

  const page = document.querySelector('[data-fresh]');

  /** A part in which somebody is at a button stays as it is until they have left it. */
  const put = (fresh) => {
    fresh.querySelectorAll('[data-part]').forEach((part) => {
      const old = page.querySelector(`[data-part="${part.dataset.part}"]`);
      if (old && old.innerHTML !== part.innerHTML && !old.contains(document.activeElement)) {
        old.replaceWith(part);
      }
    });
  };

  const look = async () => {
    if (!document.hidden) {
      try {
        const answer = await fetch(page.dataset.fresh, { headers: { Accept: 'text/html' }, redirect: 'error' });
        if (answer.ok) {
          put(new DOMParser().parseFromString(await answer.text(), 'text/html'));
        }
      } catch (away) {
        // the next look may find the server again; until then the page says how old its figures are
      }
    }
    setTimeout(look, PAUSE);
  };
  setTimeout(look, PAUSE);
})();
