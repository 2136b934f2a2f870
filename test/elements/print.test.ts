import { expect } from '@open-wc/testing';
import { emulate } from './hands.js';
import { dark } from './hosts/dark.js';
import type { HostPage } from './hosts/host.js';
import { all, boxesOf, one, styleOf } from './hosts/measure.js';
import { make, makeHost, openPage } from './hosts/open.js';
import { reset } from './hosts/reset.js';
import { wordpress } from './hosts/wordpress.js';
import { said } from './page.js';

describe('an essay on paper', () => {
  const key = 'essaykit-reading';
  let page: HostPage;
  afterEach(async () => {
    localStorage.removeItem(key);
    await emulate({ media: 'screen' });
    page.frame.remove();
    expect(said.splice(0)).to.deep.equal([]);
  });

  for (const host of [reset, wordpress, dark]) {
    it(`should be black, with the addresses of its sources and without what is for screens: ${host.name}`, async () => {
      page = await openPage(await makeHost(host));
      await emulate({ media: 'print' });
      for (const article of page.articles) {
        const text = one(article, '.essay-lead > p');
        expect(styleOf(text).color).to.equal('rgb(0, 0, 0)');
        expect(styleOf(one(article, '.essay-source-mark')).color).to.equal('rgb(0, 0, 0)');
        expect(Number.parseFloat(styleOf(text).fontSize)).to.be.closeTo((11 * 4) / 3, 0.1);
        expect(styleOf(one(article, '.essay-source a[href^="http"]'), '::after').content).to.contain('https://');
        for (const selector of ['.essay-contents', '.essay-cite-link', '.essay-back', '.essay-pull']) {
          expect(styleOf(one(article, selector)).display, selector).to.equal('none');
        }
        expect(styleOf(one(article, '.essay-note')).position).to.equal('relative');
        expect(styleOf(article, '::after').content).to.equal('"1 March 2026"');
        for (const selector of ['h2', 'h3', '.essay-note', '.essay-source', '.essay-author', 'figure', 'li li']) {
          expect(styleOf(one(article, selector)).breakInside, selector).to.equal('avoid');
        }
        // Five lines of room, or the paragraph goes to the next page; and words stand where they would stand without.
        const { blockSize, breakInside, lineHeight, marginBlockEnd } = styleOf(text, '::before');
        expect(breakInside).to.equal('avoid');
        expect(Number.parseFloat(blockSize)).to.be.closeTo(5 * Number.parseFloat(lineHeight), 1);
        expect(Number.parseFloat(marginBlockEnd)).to.be.closeTo(-5 * Number.parseFloat(lineHeight), 1);
        expect(boxesOf(text)[0]?.top).to.be.closeTo(text.getBoundingClientRect().top, 5);
        for (const block of all(article, '.essay-body p')) {
          const { right } = article.getBoundingClientRect();
          if (block.closest('.essay-pull') === null)
            expect(Math.max(...boxesOf(block).map((box) => box.right))).to.be.at.most(right);
        }
      }
    });
  }

  it('should be the same paper whatever its reader has set for the screen', async () => {
    localStorage.setItem(key, JSON.stringify({ colors: 'dark', size: 1.3, spacing: 1.3, width: 0.7 }));
    page = await openPage(await makeHost({ name: 'plain' }), 1300);
    const look = (article: Element): string[] => {
      const { color, fontSize, lineHeight, width } = styleOf(one(article, '.essay-lead > p'));
      return [color, fontSize, lineHeight, width, styleOf(article).backgroundColor];
    };
    await emulate({ media: 'print' });
    const printed = page.articles.map(look);
    await emulate({ media: 'screen' });
    for (const [index, article] of page.articles.entries()) {
      const [color, fontSize, lineHeight, width, paper] = printed[index] ?? [];
      expect([color, paper]).to.deep.equal(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
      expect(Number.parseFloat(fontSize ?? '')).to.be.closeTo((11 * 4) / 3, 0.1);
      expect(Number.parseFloat(lineHeight ?? '') / Number.parseFloat(fontSize ?? '')).to.be.closeTo(1.42, 0.01);
      expect(Number.parseFloat(width ?? '')).to.be.closeTo((128 * 96) / 25.4, 1);
      // On the screen it is what the reader wants.
      expect(look(article)[4]).to.equal('rgb(19, 21, 24)');
      expect(look(article)[1]).to.not.equal(fontSize);
    }
  });

  for (const [lang, body, name] of [
    ['en', '<article class="essay"></article>', 'essay'],
    ['ar', '<article class="essay"></article>', 'essay-ar'],
    ['en', '<main><article class="essay"></article></main>', 'essay'],
    ['en', '<p>Before</p><main><article class="essay"></article></main>', 'auto'],
  ] as const) {
    it(`should have the pages "${name}": ${lang}, ${body}`, async () => {
      const head =
        '<meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="/packages/core/src/essay.css">';
      page = await openPage(
        await make('page.html', `<!doctype html><html lang="${lang}">${head}<body>${body}</body></html>`),
      );
      await emulate({ media: 'print' });
      expect(styleOf(one(page.document, '.essay')).getPropertyValue('page')).to.equal(name);
    });
  }
});
