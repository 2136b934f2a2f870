import { expect } from '@open-wc/testing';
import { emulate } from './hands.js';
import { dark } from './hosts/dark.js';
import type { HostPage } from './hosts/host.js';
import { all, boxesOf, one, styleOf } from './hosts/measure.js';
import { makeHost, openPage } from './hosts/open.js';
import { reset } from './hosts/reset.js';
import { wordpress } from './hosts/wordpress.js';
import { said } from './page.js';

describe('an essay on paper', () => {
  let page: HostPage;
  afterEach(async () => {
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
        for (const block of all(article, '.essay-body p')) {
          const { right } = article.getBoundingClientRect();
          if (block.closest('.essay-pull') === null)
            expect(Math.max(...boxesOf(block).map((box) => box.right))).to.be.at.most(right);
        }
      }
    });
  }
});
