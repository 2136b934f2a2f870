// Only the choice of the essay: the elements come from the script-tag bundle.
const view = document.querySelector('essay-view');
const picker = document.querySelector('.picker');

picker?.addEventListener('change', (event) => {
  if (!(event.target instanceof HTMLInputElement)) return;
  view?.setAttribute('src', event.target.value);
});
