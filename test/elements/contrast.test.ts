import { toHtml } from '@essaykit/core';
import sheet from '@essaykit/core/essay.css';
import { measurePairs } from '@essaykit/tooling/contrast-pairs.js';
import { expect } from '@open-wc/testing';
import { all, styleOf } from './hosts/measure.js';
import { leavePage, only, place } from './page.js';
import { essayOf } from './samples.js';
import { shore } from './shore.js';

/** An essay without words, on a ground of its own or of the page. */
function article(attributes: string, around = ''): HTMLElement {
  return only(place(`<style>${sheet} ${around}</style><article class="essay" ${attributes}></article>`), 'article');
}

/** The pairs that have less contrast than they need. */
function faint(essay: HTMLElement): string[] {
  return measurePairs(essay)
    .filter(({ need, ratio }) => ratio < need)
    .map(({ ground, ratio, words }) => `${words} on ${ground}: ${ratio.toFixed(2)}`);
}

describe('the contrast of the colours', () => {
  afterEach(leavePage);

  for (const scheme of ['light', 'dark']) {
    it(`should be enough on our own paper, ${scheme}`, () => {
      const essay = article(`data-theme="paper" data-color-scheme="${scheme}"`);
      expect(measurePairs(essay).length).to.be.greaterThan(20);
      expect(faint(essay)).to.deep.equal([]);
    });
  }

  it('should be enough on a page whose own text is just dark enough, or just light enough', () => {
    expect(faint(article('', '.test-place { color-scheme: light; background: #fff; color: #333 }'))).to.deep.equal([]);
    expect(faint(article('', '.test-place { color-scheme: dark; background: #000; color: #ccc }'))).to.deep.equal([]);
  });

  it('should be missed where it is not enough', () => {
    const essay = article('data-theme="paper" data-color-scheme="light"', '.essay { --essay-ink-2: #777 }');
    expect(faint(essay)).to.deep.equal(['ink-2 on paper: 4.48', 'ink-2 on raised: 4.11', 'ink-2 on float: 4.48']);
  });
});

describe('the badge of a source', () => {
  afterEach(leavePage);

  it('should have a colour of its own for a dead link', () => {
    const sample = shore.replace('title: Without a link}', 'title: Without a link, status: dead}');
    const css = '.essay { --essay-warn: rgb(1, 2, 3); --essay-bad: rgb(4, 5, 6) }';
    const essay = essayOf(sample);
    const sources = essay.sources.map((each, at) => (at === 0 ? { ...each, origin: 'mention' as const } : each));
    const html = toHtml({ ...essay, sources });
    const colors = all(place(`<style>${sheet} ${css}</style>${html}`), '.essay-badge').map((badge) => [
      badge.textContent,
      styleOf(badge).color,
    ]);
    expect(colors).to.deep.include(['Link dead', 'rgb(4, 5, 6)']);
    expect(colors).to.deep.include(['Unconfirmed', 'rgb(1, 2, 3)']);
  });
});
