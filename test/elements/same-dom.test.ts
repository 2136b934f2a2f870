import '@essaykit/elements/define';
import essays from 'virtual:essays';
import { type Source, toHtml } from '@essaykit/core';
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

  for (const lang of ['en-US', 'fr', 'de', 'es', 'pt-BR', 'it', 'ar', 'ar-MA', 'he', 'ja', 'zh', 'zh-TW', 'sv']) {
    it(`should have the words of core's HTML: ${lang}`, async () => {
      const made = essayOf(coasts);
      // Those that run the other way are worded in their own language.
      const sources = ['he', 'ar', 'de'].map(
        (language): Source => ({
          ...{ id: `in-${language}`, type: 'book', title: 'A', issued: { 'date-parts': [[2019, 4, 1]] }, language },
          ...{ origin: 'declared', status: 'unlinked', uses: [] },
        }),
      );
      const essay = { ...made, meta: { ...made.meta, lang }, sources: [...made.sources, ...sources] };
      const view = document.createElement('essay-view');
      const loaded = loadOf(view);
      view.essay = essay;
      place('').append(view);
      const copy = document.importNode((await loaded).article, true);
      copy.removeAttribute('slot');
      expect(copy.outerHTML).to.equal(document.importNode(parsed(toHtml(essay)), true).outerHTML);
    });
  }
});
