/* Keeps what is under way true, and says what a cap would mean while it is being written. */
(() => {
  'use strict';

  const PAUSE = 3000;
  const SHOW_AFTER = 300;
  const PARTS = ['figures', 'now-list'];

  const page = document.querySelector('[data-caps]');
  const live = document.getElementById('live');
  const late = document.getElementById('late');
  const ago = new Intl.RelativeTimeFormat(document.documentElement.lang, { style: 'narrow' });
  const still = live.textContent;
  let changed = 0;

  /** Puts the new in place of the old and leaves the focus where it was. */
  const put = (old, fresh) => {
    const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    old.replaceChildren(...fresh.childNodes);
    if (focused) {
      [...old.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus({ preventScroll: true });
    }
    changed = Date.now();
  };

  const look = async () => {
    if (document.hidden) {
      return;
    }
    try {
      const answer = await fetch(page.dataset.caps, { headers: { Accept: 'text/html' } });
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!answer.ok || !fresh.getElementById('now-list')) {
        throw new Error(answer.status);
      }
      PARTS.map((id) => [document.getElementById(id), fresh.getElementById(id)])
        .filter(([old, one]) => old.textContent !== one.textContent)
        .forEach(([old, one]) => put(old, one));
      late.hidden = true;
    } catch {
      late.hidden = false;
    }
  };
  const goOn = async () => {
    await look();
    setTimeout(goOn, PAUSE);
  };
  setTimeout(goOn, PAUSE);
  document.addEventListener('visibilitychange', look);
  const since = () => {
    const seconds = Math.round((Date.now() - changed) / 1000);
    return seconds < 100 ? ago.format(-seconds, 'second') : ago.format(-Math.round(seconds / 60), 'minute');
  };
  setInterval(() => {
    const when = changed ? live.dataset.words.replace('{0}', since()) : still;
    const words = late.hidden ? when : '';
    if (live.textContent !== words) {
      live.textContent = words;
    }
  }, 1000);

  /* the editor: drawn anew after each deed, so it is listened to from outside */
  let showing;
  const show = () => {
    clearTimeout(showing);
    showing = setTimeout(() => window.showCapEffect(), SHOW_AFTER);
  };
  document.addEventListener('input', ({ target }) => {
    if (!target.closest('#cap-form')) {
      return;
    }
    target.classList.remove('ui-state-error');
    target.setAttribute('aria-invalid', 'false');
    document.getElementById(`${target.id}-problem`)?.replaceChildren();
    if (target.id !== 'why') {
      show();
    }
  });
  document.addEventListener('click', (event) => {
    const step = event.target.closest('#cap-form [data-step]');
    if (step) {
      const cap = document.getElementById('cap');
      cap.value = Math.max(0, (Number.parseInt(cap.value, 10) || 0) + Number(step.dataset.step));
      cap.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
})();
