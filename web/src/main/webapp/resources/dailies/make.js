/* The form of a new video: counts, shows the shot as it will be framed, takes a picture, asks for the price. */
(() => {
  'use strict';

  const LONGEST_PROMPT = 4096;
  const LARGEST_PICTURE = 10 * 1024 * 1024;
  const KINDS = ['image/png', 'image/jpeg', 'image/webp'];
  const TITLE = 110;
  const QUOTE_AFTER = 150;
  const TELL_AFTER = 600;
  const DRAFT = 'dailies-draft';
  const KEPT = ['prompt', 'model', 'duration', 'resolution', 'ratio', 'image'];

  const form = document.getElementById('video');
  const fields = form.elements;
  const finder = document.getElementById('finder');
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const said = (id, words) => {
    document.getElementById(id).textContent = words;
  };

  const later = (deed, pause) => {
    let timer;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(deed, pause);
    };
  };

  const pictured = () => fields.pictured.value === 'true';

  /** The beginning of a prompt, cut between words where there are any. */
  const title = (prompt) => {
    const start = [...prompt].slice(0, TITLE).join('');
    return start === prompt ? prompt : `${start.replace(/[\s\p{P}]+\S*$/u, '')}…`;
  };

  /** All that follows from the form without asking the server. */
  const show = () => {
    const prompt = fields.prompt.value.trim();
    const length = [...fields.prompt.value].length;
    const seconds = fields.duration.value;
    const words = document.getElementById('seconds').dataset.text.replace('{0}', seconds);
    const model = form.querySelector('[name="model"]:checked');
    const needsImage = model.dataset.image === 'true';
    const framedByImage = needsImage || pictured() || fields.image.value.trim() !== '';
    said('count', `${number.format(length)} / ${number.format(LONGEST_PROMPT)}`);
    said('finder-text', title(prompt));
    said('seconds', words);
    said('edge-shape', framedByImage ? '–' : fields.ratio.value);
    said('edge-resolution', fields.resolution.value);
    said('edge-length', `00:${seconds.padStart(2, '0')}`);
    document.getElementById('reel').dataset.value = seconds;
    form.querySelectorAll('[data-model]').forEach((rate) => {
      rate.hidden = rate.dataset.model !== model.value;
    });
    fields.duration.setAttribute('aria-valuetext', words);
    fields.prompt.setAttribute('aria-invalid', length > LONGEST_PROMPT);
    finder.dataset.shape = framedByImage ? '' : fields.ratio.value;
    form.classList.toggle('is-blank', prompt === '');
    form.classList.toggle('is-framed', framedByImage);
    form.classList.toggle('needs-image', needsImage);
    form.classList.toggle('is-pictured', pictured());
  };

  /** Only what has a price to it asks for one; the button wants to know whether there is a prompt. */
  const press = () => {
    const go = window.PrimeFaces?.widgets?.go;
    if (go && document.getElementById('price-told') && !form.classList.contains('is-sending')) {
      form.classList.contains('is-blank') ? go.disable() : go.enable();
    }
  };

  const quote = later(() => {
    form.classList.add('is-asking');
    window.quoteVideo();
  }, QUOTE_AFTER);

  const tell = later(() => said('told', document.getElementById('price-told')?.textContent ?? ''), TELL_AFTER);

  const keep = () => {
    const draft = KEPT.map((name) => [name, fields[name].value]);
    sessionStorage.setItem(DRAFT, JSON.stringify(draft));
  };

  /** Whoever had to sign in again finds what they had typed. */
  const restore = () => {
    const draft = sessionStorage.getItem(DRAFT);
    if (!draft || fields.prompt.value || !new URL(document.referrer || location).pathname.endsWith('/sign-in.xhtml')) {
      return;
    }
    JSON.parse(draft).forEach(([name, value]) => {
      fields[name].value = value;
    });
    quote();
  };

  /** What was wrong with a field is over once it is changed. */
  const forgive = (field) => document.getElementById(`${field}-problem`)?.replaceChildren();

  const remove = () => {
    forgive('image');
    finder.querySelector('img')?.remove();
    fields.pictured.value = 'false';
    fields.picture.value = '';
    document.getElementById('file').value = '';
    said('picture-name', '');
  };

  const take = (file) => {
    const fits = KINDS.includes(file.type) && file.size <= LARGEST_PICTURE;
    document.getElementById('file-problem').hidden = fits;
    if (!fits) {
      return;
    }
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      remove();
      const picture = document.createElement('img');
      picture.src = reader.result;
      picture.alt = file.name;
      finder.prepend(picture);
      fields.picture.value = reader.result;
      fields.pictured.value = 'true';
      fields.image.value = '';
      said('picture-name', file.name);
      show();
      quote();
      document.getElementById('remove').focus();
    });
    reader.readAsDataURL(file);
  };

  const drop = document.getElementById('drop');
  ['dragenter', 'dragover'].forEach((name) =>
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add('is-over');
    }),
  );
  ['dragleave', 'drop'].forEach((name) => drop.addEventListener(name, () => drop.classList.remove('is-over')));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) {
      take(event.dataTransfer.files[0]);
    }
  });
  document.getElementById('choose').addEventListener('click', () => document.getElementById('file').click());
  document.getElementById('file').addEventListener('change', (event) => {
    if (event.target.files.length) {
      take(event.target.files[0]);
    }
  });
  document.getElementById('remove').addEventListener('click', () => {
    remove();
    show();
    quote();
    document.getElementById('choose').focus();
  });

  form.addEventListener('input', (event) => {
    if (event.target.id === 'file') {
      return;
    }
    forgive(event.target.id);
    show();
    press();
    keep();
    if (event.target.id !== 'prompt') {
      quote();
    }
  });
  form.addEventListener('click', (event) => {
    const again = event.target.closest('[data-again]');
    form.classList.toggle('is-sending', event.target.closest('#go') !== null);
    if (again) {
      document.getElementById(again.dataset.again).click();
    }
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      document.getElementById('go').click();
    } else if (event.key === 'Enter' && event.target.matches('input')) {
      event.preventDefault();
    }
  });

  window.jQuery(document).on('pfAjaxComplete', () => {
    if (form.classList.contains('is-sending')) {
      // on a phone the button is at hand while what it answers is not
      form.querySelector('.notice, .field-error:not([hidden])')?.scrollIntoView({ block: 'center' });
    }
    form.classList.remove('is-asking', 'is-sending');
    tell();
    window.setTimeout(press);
  });

  restore();
  show();
})();
