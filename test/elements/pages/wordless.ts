/** An essay, and a failure, in a language whose words cannot be loaded; what became of it is sent to the page around it. */
import '@essaykit/elements/define';
import { until } from '../chrome-page.js';
import { said } from '../page.js';
import { essayOf } from '../samples.js';
import { shore } from '../shore.js';

const view = document.createElement('essay-view');
view.essay = essayOf(shore.replace('slug: shore', 'slug: shore\nlang: he'));
const missing = document.createElement('essay-view');
missing.src = '/faults/missing.md';
document.body.append(view, missing);

const stage = await until(() => view.shadowRoot?.querySelector<HTMLElement>('.stage'), 'the chrome');
const notice = await until(() => missing.shadowRoot?.querySelector<HTMLElement>('.notice'), 'the notice');
// What is rejected is told of after all that waits for it.
await new Promise((resolve) => setTimeout(resolve, 100));
const files = performance.getEntriesByType('resource').filter(({ name }) => name.includes('words='));
parent.postMessage(
  {
    asked: [...new Set(files.map(({ name }) => name.slice(name.indexOf('=') + 1)))].sort(),
    button: stage.querySelector('[part~="toolbar"] button')?.textContent,
    direction: view.article?.dir,
    heading: view.querySelector('.essay-sources :is(h2, h3)')?.textContent,
    notice: `${notice.lang} ${notice.querySelector('b')?.textContent}`,
    said,
    stage: stage.lang,
    title: view.querySelector('.essay-title')?.textContent,
  },
  '*',
);
