import { toHtml } from '@essaykit/core';
import sheet from '@essaykit/core/essay.css';
import { expect } from '@open-wc/testing';
import { emulate } from './hands.js';
import { contrastOf } from './hosts/colour.js';
import { all, one, styleOf } from './hosts/measure.js';
import { leavePage, only, place } from './page.js';
import { essayOf } from './samples.js';
import { shore } from './shore.js';

describe('the colours that a reader’s system forces', () => {
  afterEach(async () => {
    await emulate({ forcedColors: 'none' });
    location.hash = '';
    leavePage();
  });

  /** What a system colour is here. */
  function systemColor(name: string): string {
    const probe = only(place(`<i style="color: ${name}"></i>`), 'i');
    return getComputedStyle(probe).color;
  }

  for (const scheme of ['light', 'dark'] as const) {
    for (const theme of ['inherit', 'paper'] as const) {
      it(`should be those of every word: ${theme}, ${scheme}`, async () => {
        await emulate({ colorScheme: scheme, forcedColors: 'active' });
        const markdown = shore.replace('The sea was asked.', 'The sea was <mark>asked</mark>.');
        const html = toHtml(essayOf(markdown), { look: { theme } });
        const essay = only(place(`<style>:root { color-scheme: light dark } ${sheet}</style>${html}`), 'article');
        const [ink, link] = [systemColor('CanvasText'), systemColor('LinkText')];
        expect(ink).to.equal(scheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
        const words = all(essay, '*').filter((each) => each.tagName !== 'MARK' && each.textContent?.trim());
        expect(words.length).to.be.greaterThan(80);
        for (const each of words) expect([ink, link], each.outerHTML.slice(0, 80)).to.include(styleOf(each).color);
        if (theme === 'paper') {
          expect(styleOf(essay).backgroundColor).to.equal(systemColor('Canvas'));
          expect(contrastOf(one(essay, '.essay-lead > p'))).to.be.at.least(18);
        }

        location.hash = one(essay, '.essay-source').id;
        for (const marked of [one(essay, '.essay-source'), one(essay, 'mark')]) {
          expect(styleOf(marked).color).to.equal(systemColor('MarkText'));
          expect(styleOf(marked).backgroundColor).to.equal(systemColor('Mark'));
          expect(contrastOf(marked)).to.be.at.least(7);
        }
        // Else the system would lay its own ground behind each line, which no colour that can be asked for tells.
        const target = one(essay, '.essay-source');
        for (const each of [target, ...all(target, '*')]) expect(styleOf(each).forcedColorAdjust).to.equal('none');
        for (const link of all(target, 'a')) {
          expect(styleOf(link).textDecorationColor).to.equal(systemColor('MarkText'));
          expect(styleOf(link).color).to.equal(systemColor('MarkText'));
        }
      });
    }
  }
});
