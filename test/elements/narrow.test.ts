import essays from 'virtual:essays';
import { type Essay, toHtml } from '@essaykit/core';
import sheet from '@essaykit/core/essay.css';
import magazine from '@essaykit/core/themes/magazine.css';
import newspaper from '@essaykit/core/themes/newspaper.css';
import plain from '@essaykit/core/themes/plain.css';
import { expect } from '@open-wc/testing';
import { resize } from './hands.js';
import { leavePage, only, place } from './page.js';
import { essayOf } from './samples.js';

/** The spacing of WCAG 1.4.12, as bookmarklets set it. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

/** What is scrolled in a box of its own, and what only assistive technology reads. */
const boxed = 'pre, table, [aria-hidden="true"]';

/** What is no link in a sentence. */
const controls = [
  ...['.essay-meta a', '.essay-cite-link', '.essay-contents a', 'summary', '.essay-uses a', '.essay-archive'],
  ...['.essay-back', '.essay-author-links a', '.essay-author > .p-name a'],
].join(', ');

const all = Object.entries(essays).map(([name, text]): [string, Essay] => [name, essayOf(text)]);

function shown(essay: Essay, css = ''): HTMLElement {
  const html = toHtml(essay, { headingLevel: 1, look: { theme: 'paper' } });
  return only(place(`<style>body { margin: 0 } ${sheet} ${css}</style>${html}`), 'article');
}

/** The words that are not whole in sight: beyond the window, or beyond what cuts their box off. */
function cutOff(article: HTMLElement): string[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (element === null || element.closest(boxed) || !walker.currentNode.nodeValue?.trim()) continue;
    range.selectNodeContents(walker.currentNode);
    const frame = element.closest('.essay-meta')?.getBoundingClientRect();
    for (const { bottom, left, right, top } of range.getClientRects()) {
      const isOut = left < 0 || right > innerWidth + 0.5;
      const isCut = frame !== undefined && (top < frame.top - 6 || bottom > frame.bottom + 6);
      if (isOut || isCut) found.push(range.toString());
    }
  }
  return found;
}

describe('an essay at 320 pixels', () => {
  before(() => resize(320));
  after(() => resize(1000));
  afterEach(leavePage);

  it('should be tried on essays of several languages', () => {
    expect(all.map(([, { meta }]) => meta.lang)).to.include.members(['ar', 'fr', 'en-GB']);
  });

  for (const [name, essay] of all) {
    for (const [words, css] of [
      ['as it is', ''],
      ['with the spacing of WCAG 1.4.12', spacing],
    ] as const) {
      it(`should scroll down only, and cut nothing off: ${name} ${words}`, () => {
        const article = shown(essay, css);
        for (const details of article.querySelectorAll('details')) details.open = true;
        const { clientWidth, scrollWidth } = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        // Less by a bar, where a browser has one.
        expect(clientWidth).to.be.within(300, 320);
        expect(cutOff(article)).to.deep.equal([]);
      });
    }

    it(`should have targets of 24 pixels: ${name}`, () => {
      const article = shown(essay);
      for (const details of article.querySelectorAll('details')) details.open = true;
      const small = Array.from(article.querySelectorAll(controls), (control) => {
        // A link that runs on is as high as each of its lines.
        const lines = Array.from(control.getClientRects());
        const isSmall = lines.some(({ height }) => height < 23.9) || control.getBoundingClientRect().width < 23.9;
        const [{ height = 0, width = 0 } = {}] = lines;
        return isSmall
          ? `${control.className || control.parentElement?.className} ${control.textContent}: ${width} x ${height}`
          : '';
      });
      expect(small.filter((line) => line !== '')).to.deep.equal([]);
    });
  }

  it('should give a table its width, in a box that scrolls, rather than cut its words', () => {
    const table = shown(essayOf(essays['sixty-one-seconds.md'] ?? '')).querySelector('table');
    if (table === null) throw new Error('Unexpected essay without a table');
    expect(table.tabIndex).to.equal(0);
    expect(table.scrollWidth).to.be.greaterThan(table.clientWidth);
    const range = document.createRange();
    const years = Array.from(table.querySelectorAll('td:first-child'), (cell) => {
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    });
    expect(years).to.deep.equal([1, 1, 1, 1, 1, 1]);
  });

  it('should keep a day and its month on one line in a table, and not widen a column of numbers for it', async () => {
    try {
      for (const width of [320, 390]) {
        await resize(width);
        const article = shown(essayOf(essays['sixty-one-seconds.md'] ?? ''));
        const range = document.createRange();
        const lines = Array.from(article.querySelectorAll('td:last-child'), (cell) => {
          range.selectNodeContents(cell);
          return range.getClientRects().length;
        });
        expect(lines.length).to.equal(6);
        expect(Math.max(...lines), `${width}`).to.be.at.most(2);
        const [years = 0, numbers = 0] = Array.from(article.querySelectorAll('tr:first-child th'), (cell) =>
          Math.round(cell.getBoundingClientRect().width),
        );
        expect(numbers, `${width}`).to.be.below(years);
        leavePage();
      }
    } finally {
      await resize(320);
    }
  });

  it('should break no line of an address behind a hyphen', () => {
    const lines = all.flatMap(([, essay]) =>
      Array.from(shown(essay).querySelectorAll('.essay-piece'), (piece) => piece.getClientRects().length),
    );
    expect(lines.length).to.be.greaterThan(10);
    expect(Math.max(...lines)).to.equal(1);
  });

  it('should hold the place of a picture whose size is known until it is there', () => {
    // So far down that it is not asked for.
    const far = '<p style="block-size: 10000px"></p>';
    const figure = '<figure class="essay-figure"><img alt="" loading="lazy" width="800" height="400"></figure>';
    const article = `<article class="essay"><div class="essay-body">${far}${figure}</div></article>`;
    const image = only(place(`<style>body { margin: 0 } ${sheet}</style>${article}`), 'img');
    image.src = '/faults/picture.png';
    const { height, width } = image.getBoundingClientRect();
    expect(image.complete).to.equal(false);
    expect(width).to.be.within(250, 320);
    expect(height).to.be.closeTo(width / 2, 0.5);
  });
});

/** The words of an element's last line, as a share of its widest line; 1 where there is but one. */
function lastLine(element: HTMLElement): { share: number; words: string } {
  const lines: DOMRect[] = [];
  const range = document.createRange();
  let words = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    for (const { index, 0: word } of (walker.currentNode.nodeValue ?? '').matchAll(/\S+/g)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      for (const box of range.getClientRects()) {
        const line = lines.at(-1);
        const isNew = line === undefined || box.top >= line.bottom - 4;
        if (isNew) lines.push(box);
        else {
          const left = Math.min(line.left, box.left);
          lines.splice(-1, 1, new DOMRect(left, line.top, Math.max(line.right, box.right) - left, line.height));
        }
        words = isNew ? word : `${words} ${word}`;
      }
    }
  }
  const last = lines.at(-1)?.width ?? 0;
  return { share: last / Math.max(...lines.map(({ width }) => width)), words };
}

describe('the last line of a title, a dek and a pull quote', () => {
  after(() => resize(1000));
  afterEach(leavePage);

  for (const [theme, css] of Object.entries({ magazine, newspaper, none: '', plain })) {
    for (const width of [320, 390, 800, 1000, 1280]) {
      it(`should not be one short word: theme ${theme}, ${width} pixels`, async () => {
        await resize(width);
        for (const [name, essay] of all) {
          for (const element of shown(essay, css).querySelectorAll<HTMLElement>(
            '.essay-title, .essay-dek, .essay-pull p',
          )) {
            const { share, words } = lastLine(element);
            expect(share, `${name}, ${element.className}: ${words}`).to.be.at.least(0.3);
          }
          leavePage();
        }
      });
    }
  }
});

describe('the headings of an essay', () => {
  for (const level of [1, 2, 3, 4, 5, 6] as const) {
    it(`should skip no level when the title is on level ${level}`, () => {
      for (const [, essay] of all) {
        const template = document.createElement('template');
        template.innerHTML = toHtml(essay, { headingLevel: level });
        const levels = Array.from(template.content.querySelectorAll('h1, h2, h3, h4, h5, h6'), (heading) =>
          Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)),
        );
        expect(levels.length).to.be.greaterThan(4);
        expect(levels[0]).to.equal(level);
        for (const [index, each] of levels.entries()) {
          expect(each).to.be.at.most((levels[index - 1] ?? level - 1) + 1);
          if (index > 0) expect(each).to.be.greaterThan(level);
        }
      }
    });
  }
});

describe('the style sheet', () => {
  it('should register no name that a page may have for something else', () => {
    const names = Array.from(sheet.matchAll(/@property\s+(\S+)/g), ([, name]) => name ?? '');
    expect(names.length).to.be.greaterThan(5);
    expect(names.filter((name) => !name.startsWith('--_essay-'))).to.deep.equal([]);
  });
});
