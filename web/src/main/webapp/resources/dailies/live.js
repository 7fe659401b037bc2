/* Keeps an open page true: hears which videos moved, fetches the page anew, and puts in what has become another. */
(() => {
  'use strict';

  const PAUSE = 1000;
  const FALLBACK = 15000;
  const MOST_PATIENCE = 60000;
  const NEAR_TOP = 200;

  const live = () => document.querySelector('[data-live]');
  if (!live()) {
    return;
  }

  /* pictures: a frame of each video, once it comes into sight */
  const sight = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
      sight.unobserve(target);
      target.preload = 'metadata';
      target.src = target.dataset.film;
    });
  }, { rootMargin: '300px' });
  const show = () => document.querySelectorAll('video[data-film]:not([src])').forEach((film) => sight.observe(film));

  /* the reader's time zone: the server writes times in it from now on */
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tellZone = () => {
    if (live().dataset.zone && live().dataset.zone !== zone) {
      document.cookie = `dailies-zone=${encodeURIComponent(zone)}; path=/; max-age=31536000; SameSite=Lax`;
      return true;
    }
    return false;
  };

  const tell = (words) => {
    document.getElementById('told').textContent = words;
  };

  /** Puts the new in place of the old and leaves the focus where it was. */
  const put = (old, fresh) => {
    const links = [...old.querySelectorAll('a, button, input')];
    const focused = links.indexOf(document.activeElement);
    const box = fresh.querySelector('input[name="id"]');
    if (box) {
      box.checked = old.querySelector('input[name="id"]')?.checked ?? false;
    }
    old.replaceWith(fresh);
    if (focused >= 0) {
      [...fresh.querySelectorAll('a, button, input')][focused]?.focus({ preventScroll: true });
    }
    if (fresh.dataset.status === 'succeeded' && old.dataset.status !== 'succeeded') {
      const name = fresh.querySelector('h3 a, td a, h1');
      tell(`${fresh.dataset.word}: ${name.textContent}`);
      fresh.classList.add('is-arriving');
    }
  };

  const same = (one, other) => one && one.dataset.state === other.dataset.state;

  /** Only what has changed is touched: a picture that is there stays there. */
  const renew = (page, all) => {
    const fresh = page.querySelector('[data-live]');
    page.querySelectorAll('[data-part]').forEach((part) => put(document.getElementById(part.id), part));
    if (all) {
      fresh.querySelectorAll('[data-state]').forEach((item) => {
        const old = document.getElementById(item.id);
        if (same(old, item)) {
          item.replaceWith(old);
        } else if (old) {
          put(old, item.cloneNode(true));
        }
      });
      put(live(), fresh);
    } else {
      fresh.querySelectorAll('[data-state]').forEach((item) => {
        const old = document.getElementById(item.id);
        if (old && !same(old, item)) {
          put(old, item);
        }
      });
    }
    show();
    document.dispatchEvent(new Event('renewed'));
  };

  const pill = document.getElementById('arrived');
  const waiting = new Set();
  const showWaiting = () => {
    if (pill) {
      pill.hidden = waiting.size === 0;
      pill.textContent = pill.dataset.words.replace('{0}', waiting.size);
    }
  };

  /** A crowd that was told to come back does not come back all at once. */
  const untilRoom = (answer) => (Number(answer.headers.get('Retry-After')) || 5) * 1000 * (1 + Math.random());

  let asking = false;
  let again = false;
  const refresh = async (everything) => {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    let pause = PAUSE;
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (answer.status === 503) {
        again = true;
        pause = untilRoom(answer);
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!answer.ok || !page.querySelector('[data-live]')) {
        throw new Error(answer.status);
      }
      document.title = page.title;
      const ids = [...page.querySelectorAll('[data-live] [data-state]')].map((item) => item.id);
      const arrived = ids.filter((id) => !document.getElementById(id));
      const inPlace = everything || scrollY < NEAR_TOP || !pill;
      arrived.forEach((id) => waiting.add(id));
      if (inPlace) {
        waiting.clear();
      }
      const shown = [...document.querySelectorAll('[data-live] [data-state]')].map((item) => item.id);
      renew(page, inPlace && (everything || ids.join() !== shown.join()));
      showWaiting();
      document.getElementById('late')?.setAttribute('hidden', '');
    } catch {
      document.getElementById('late')?.removeAttribute('hidden');
    } finally {
      setTimeout(() => {
        asking = false;
        if (again) {
          again = false;
          refresh();
        }
      }, pause);
    }
  };

  pill?.addEventListener('click', async () => {
    await refresh(true);
    scrollTo({ top: 0 });
    live().querySelector('a')?.focus();
  });

  /** Whether what moved is on this page, or may belong on it. */
  const concerns = (ids) => {
    const only = live().dataset.only;
    return only ? ids.includes(only)
      : live().dataset.newest === 'true' || ids.some((id) => document.getElementById(id));
  };

  const anythingMoves = () => document.querySelector('[data-status="queued"], [data-status="running"]') !== null;

  let socket = null;
  let patience = 2000;
  let cutOff = false;
  const connect = () => {
    if (socket || document.hidden) {
      return;
    }
    const address = new URL(live().dataset.live, document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    address.searchParams.set('page', Math.random().toString(36).slice(2) + Date.now().toString(36));
    const opened = new WebSocket(address);
    socket = opened;
    opened.onopen = () => {
      patience = 2000;
      /* what ended before anybody listened is told by nobody */
      if (cutOff || anythingMoves()) {
        refresh();
      }
    };
    opened.onmessage = ({ data }) => concerns(data.split(' ')) && refresh();
    opened.onclose = () => {
      if (socket === opened) {
        socket = null;
        cutOff = true;
        setTimeout(connect, patience);
        patience = Math.min(patience * 2, MOST_PATIENCE);
      }
    };
  };

  setInterval(() => {
    if (anythingMoves() && !document.hidden && socket?.readyState !== WebSocket.OPEN) {
      refresh();
    }
  }, FALLBACK);

  /* closing a socket that is still connecting would be a complaint in the console */
  const leave = (closing) => {
    if (closing?.readyState === WebSocket.CONNECTING) {
      closing.onopen = () => closing.close();
    } else {
      closing?.close();
    }
  };

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      leave(socket);
      socket = null;
    } else {
      connect();
      refresh();
    }
  });


  show();
  connect();
  if (tellZone()) {
    refresh(true);
  }
})();
