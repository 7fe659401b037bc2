/* The rows that are selected, and what can be done with all of them. */
(() => {
  'use strict';

  const bar = document.getElementById('select');
  if (!bar) {
    return;
  }
  const boxes = () => [...document.querySelectorAll('input[name="id"][form="select"]')];
  const number = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 2, maximumFractionDigits: 6 });
  const zip = document.getElementById('zip');
  const again = document.getElementById('again');

  const show = () => {
    boxes().forEach((box) => box.closest('tr').classList.toggle('ui-state-highlight', box.checked));
    const chosen = boxes().filter((box) => box.checked).map((box) => box.closest('tr').dataset);
    const ready = chosen.filter((row) => row.file);
    const lost = chosen.filter((row) => row.again);
    const price = lost.reduce((sum, row) => sum + Number(row.price), 0);
    bar.hidden = chosen.length === 0;
    document.getElementById('selected').textContent = bar.dataset.words.replace('{0}', chosen.length);
    zip.disabled = ready.length === 0;
    again.disabled = lost.length === 0;
    again.querySelector('span:last-child').textContent =
      lost.length ? `${again.dataset.words} · ${number.format(Number(price.toFixed(6)))}` : again.dataset.words;
    const all = document.getElementById('all');
    if (all) {
      all.checked = chosen.length > 0 && chosen.length === boxes().length;
      all.indeterminate = chosen.length > 0 && !all.checked;
    }
  };

  const choose = (checked) => {
    boxes().forEach((box) => {
      box.checked = checked;
    });
    show();
  };

  document.addEventListener('change', (event) => {
    if (event.target.id === 'all') {
      choose(event.target.checked);
    } else if (event.target.matches('[form="select"]')) {
      show();
    }
  });
  document.getElementById('clear').addEventListener('click', () => {
    choose(false);
    document.getElementById('all')?.focus();
  });
  document.addEventListener('renewed', show);
  show();
})();
