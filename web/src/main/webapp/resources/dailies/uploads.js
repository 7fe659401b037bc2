/* Sends a file with its progress in sight, and keeps an open upload true. */
(() => {
  'use strict';

  const PAUSE = 2000;

  const form = document.getElementById('send');
  if (form) {
    const file = document.getElementById('file');
    const drop = document.getElementById('drop');
    const sending = document.getElementById('sending');
    const go = document.getElementById('go');

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
        file.files = event.dataTransfer.files;
        go.focus();
      }
    });

    const answered = (request) => {
      if (!request.responseURL.includes('/uploads.xhtml')) {
        location.assign(request.responseURL);
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const problem = page.getElementById('upload-problem');
      const state = page.querySelector('#send input[name="jakarta.faces.ViewState"]');
      if (!problem || !state) {
        location.reload();
        return;
      }
      document.getElementById('upload-problem').replaceWith(problem);
      form.querySelector('input[name="jakarta.faces.ViewState"]').value = state.value;
      sending.hidden = true;
      go.disabled = false;
    };

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const body = new FormData(form, event.submitter ?? go);
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        sending.querySelector('progress').value = (100 * loaded) / total;
      });
      request.addEventListener('load', () => answered(request));
      request.addEventListener('error', () => location.reload());
      sending.hidden = false;
      go.disabled = true;
      request.send(body);
    });
  }

  const upload = document.querySelector('[data-upload]');
  const shown = () => document.getElementById('progress');
  const look = async () => {
    if (!shown()?.dataset.moving) {
      return;
    }
    if (!document.hidden) {
      try {
        const answer = await fetch(upload.dataset.upload, { headers: { Accept: 'text/html' } });
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('progress');
        if (fresh && fresh.dataset.status !== shown().dataset.status) {
          location.reload();
          return;
        }
        if (fresh && fresh.childElementCount) {
          shown().replaceWith(fresh);
        }
      } catch (away) {
        // the next look may find the server again
      }
    }
    setTimeout(look, PAUSE);
  };
  if (upload && shown()) {
    setTimeout(look, PAUSE);
  }
})();
