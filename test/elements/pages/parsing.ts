/** Defined while the parser is still inside the essay: what happens is written on the element for the test to read. */
import '@essaykit/elements/define';

document.addEventListener('essay-load', ({ article, target }) => {
  if (!(target instanceof HTMLElement)) return;
  target.dataset.loads = String(Number(target.dataset.loads ?? 0) + 1);
  target.dataset.sections = String(article.querySelectorAll('section').length);
});
addEventListener('load', () => {
  const requests = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('essay.md'));
  const view = document.querySelector('essay-view');
  if (view !== null) view.dataset.requests = String(requests.length);
});
document.documentElement.dataset.early = String(document.querySelector('.essay-sources') === null);
void fetch('/faults/go');
