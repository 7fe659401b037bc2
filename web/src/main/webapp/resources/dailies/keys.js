/* Single keys for those who like them: silent in fields, beside other keys, and for whoever switched them off. */
(() => {
  'use strict';

  if (document.documentElement.dataset.keys === 'off') {
    return;
  }
  const items = () => [...document.querySelectorAll('[data-state]')].filter((item) => item.querySelector('h3 a, td a'));
  const name = (item) => item.querySelector('h3 a, td a');

  /* the video that the reader is at: the focused one of a list, or the one that the page is about */
  const current = () =>
    document.activeElement.closest('[data-state]') ?? document.querySelector('[data-only] > [data-state]');

  const step = (by) => {
    const all = items();
    const at = all.indexOf(document.activeElement.closest('[data-state]'));
    const next = at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by];
    if (next) {
      name(next).focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  };

  const go = (address) => {
    if (address) {
      location.assign(address);
    }
  };

  const download = (item) => {
    if (item?.dataset.file) {
      const link = document.createElement('a');
      link.href = item.dataset.file;
      link.download = `${item.id}.mp4`;
      link.click();
    }
  };

  const deeds = {
    n: () => go(document.querySelector('a[data-key="n"]')?.href),
    '/': () => document.getElementById('q')?.focus(),
    j: () => step(1),
    k: () => step(-1),
    m: () => go(current()?.dataset.another),
    r: () => go(current()?.dataset.again),
    d: () => download(current()),
    '?': () => document.getElementById('shortcuts')?.togglePopover(),
  };

  document.addEventListener('keydown', (event) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    const typing = event.target.matches('input, textarea, select, [contenteditable]');
    const deed = Object.hasOwn(deeds, event.key) ? deeds[event.key] : null;
    if (deed && !busy && !typing) {
      event.preventDefault();
      deed();
    }
  });
})();
