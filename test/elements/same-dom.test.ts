import '@essaykit/elements/define';
import essays from 'virtual:essays';
import { toHtml } from '@essaykit/core';
import { expect } from '@open-wc/testing';
import { leavePage, loadOf, place } from './page.js';
import { coasts, essayOf } from './samples.js';

/** The article that a browser makes of core's HTML. */
function parsed(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const article = template.content.firstElementChild;
  if (article === null) throw new Error('Unexpected nothing, expected an article');
  return article;
}

describe('the DOM that an element builds', () => {
  afterEach(leavePage);

  const all = { coasts, ...essays };
  it('should be tried on every example essay', () => {
    expect(Object.keys(essays).length).to.be.at.least(3);
  });
  for (const [name, markdown] of Object.entries(all)) {
    for (const way of ['document', 'JSON', 'Markdown'] as const) {
      it(`should equal core's HTML: ${name} as ${way}`, async () => {
        const essay = essayOf(markdown);
        const view = document.createElement('essay-view');
        const loaded = loadOf(view);
        if (way === 'document') view.essay = essay;
        else {
          const script = document.createElement('script');
          script.type = way === 'JSON' ? 'application/json' : 'text/markdown';
          script.textContent = way === 'JSON' ? JSON.stringify(essay) : markdown;
          view.append(script);
        }
        place('').append(view);
        const { article } = await loaded;
        const copy = document.importNode(article, true);
        copy.removeAttribute('slot');
        const expected = document.importNode(parsed(toHtml(essay)), true);
        expect(copy.outerHTML).to.equal(expected.outerHTML);
        expect(copy.isEqualNode(expected)).to.equal(true);
      });
    }
  }
});
