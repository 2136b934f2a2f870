import '@essaykit/elements/define';
import { toHtml } from '@essaykit/core';
import { expect } from '@open-wc/testing';
import { leavePage, place } from './page.js';
import { essayOf } from './samples.js';

/** An essay in a box of a width, in type of 20 pixels from 47 em on. */
function show(markdown: string, { lang = 'en', look = '', width = 700 } = {}): HTMLElement {
  const html = toHtml(
    essayOf(`---\nlang: ${lang}\nauthor: {name: Ada Moss, url: https://example.org}\n---\n\n${markdown}`),
  );
  const looked = look === '' ? html : html.replace('<article ', `<article ${look} `);
  return place(`<div style="inline-size: ${width}px">${looked}</div><essay-view></essay-view>`);
}

function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Unexpected nothing, expected ${selector}`);
  return found;
}

/** Pixels from the end of one block to the beginning of another. */
function gap(before: Element, after: Element): number {
  return Math.round((after.getBoundingClientRect().top - before.getBoundingClientRect().bottom) * 10) / 10;
}

/** The size of the area around a mark that can be hit. */
function target(mark: Element): [width: number, height: number] {
  const { blockSize, inlineSize } = getComputedStyle(mark, '::after');
  return [Number.parseFloat(inlineSize), Number.parseFloat(blockSize)];
}

describe('the type of an essay', () => {
  afterEach(leavePage);

  const marked = `# Coasts

A coast [has](https://example.org/a) no length.[^1] It moves.

![Surf](data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw== "Surf, [they say](https://example.org/c).")

> A shoreline is an argument.
> — Mia Lund, [Reading](https://example.org/d)

[^1]: A finer ruler [says](https://example.org/e) so.
`;

  for (const width of [280, 390, 700, 1300]) {
    it(`should give marks 24 pixels to be hit at ${width}, and move no line for it`, () => {
      const container = show(marked, { width });
      const marks = Array.from(container.querySelectorAll('.essay-source-mark, .essay-note-mark'));
      expect(marks.length).to.equal(4);
      for (const mark of marks) {
        for (const side of target(mark)) expect(side, mark.outerHTML).to.be.at.least(24);
      }
      const article = one(container, 'article');
      expect(article.scrollWidth).to.equal(article.clientWidth);
      const paragraph = one(container, '.essay-lead > p');
      const { height } = paragraph.getBoundingClientRect();
      // WebKit sets lines of 25.5 pixels as lines of 25.
      paragraph.textContent = 'A coast';
      const lines = height / paragraph.getBoundingClientRect().height;
      expect(Math.abs(lines - Math.round(lines))).to.be.below(0.01);
    });
  }

  it('should let no mark widen a box that scrolls', () => {
    const container = show('| a | b |\n| - | - |\n| x | [y](https://example.org/a) |\n');
    const table = one(container, 'table');
    expect(table.scrollWidth).to.equal(table.clientWidth);
  });

  it('should part indented paragraphs from other blocks, and not from one another', () => {
    const blocks = [
      '- a',
      '```\ncode\n```',
      '| a |\n| - |\n| b |',
      '<details><summary>Fold</summary>\n\nText.\n\n</details>',
    ];
    const container = show(`${blocks.map((block) => `One.\n\nTwo.\n\n${block}\n\n`).join('')}Last.\n`, {
      look: 'data-paragraphs="indent"',
    });
    const lead = Array.from(one(container, '.essay-lead').children);
    const gaps = lead
      .slice(1)
      .map((block, index) => [lead[index]?.tagName, block.tagName, gap(lead[index] ?? block, block)]);
    for (const [before, after, size] of gaps) {
      if (before === 'P' && after === 'P') expect(size).to.equal(0);
      else expect(size, `${before} and ${after}`).to.be.within(18, 24);
    }
    const indents = lead.map((block) => getComputedStyle(block).textIndent);
    expect(indents.slice(0, 4)).to.deep.equal(['0px', '30px', '0px', '0px']);
  });

  it('should go on with an indented paragraph where a pull quote stands beside the text', () => {
    const text = 'Every map is a promise to somebody who has not yet been there. '.repeat(6);
    const markdown = `One.\n\n:::pull-quote\nEvery map is a promise\n:::\n\n${text}\n\nLast.\n`;
    for (const look of ['data-pull-quotes="none"', '']) {
      const container = show(markdown, { look: `data-paragraphs="indent" ${look}`, width: 1300 });
      const [first, second] = container.querySelectorAll('.essay-lead > p');
      if (!first || !second || !container.querySelector('.essay-pull')) throw new Error('Unexpected essay');
      expect(gap(first, second)).to.equal(0);
      expect(getComputedStyle(second).textIndent).to.equal('30px');
      container.remove();
    }
  });

  it('should hang the mark that a pull quote opens with', () => {
    const container = show('One.\n\n:::pull-quote\n“Every map is a promise”\n:::\n\nTwo.\n');
    expect(getComputedStyle(one(container, '.essay-pull > p')).textIndent).to.equal(
      CSS.supports('hanging-punctuation', 'first') ? '0px' : '-11.968px',
    );
  });

  it('should mark the whole entry that a fragment leads to', () => {
    const container = show(marked);
    const entry = one(container, '.essay-source');
    location.hash = entry.id;
    expect(getComputedStyle(entry).boxShadow).to.contain('0px 0px 0px 8px');
    location.hash = one(container, '.essay-section, .essay-lead > p').id;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('should stand who said it 10 pixels below a pull quote, set out too', () => {
    for (const look of ['', 'data-pull-quotes="outdent"']) {
      const container = show('One.\n\n:::pull-quote{by="Mia Lund"}\nEvery map is a promise\n:::\n\nTwo.\n', {
        look,
        width: 860,
      });
      const [words, by] = container.querySelectorAll('.essay-pull > p');
      if (!words || !by) throw new Error('Unexpected pull quote without a name');
      expect(gap(words, by)).to.equal(10);
      container.remove();
    }
  });

  it('should let links be found without colour', () => {
    const container = show('# Coasts\n\nOne.\n', { width: 700 });
    const link = one(container, '.essay-byline a');
    expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
    expect(getComputedStyle(one(container, '.essay-cite-link') ?? link).textDecorationLine).to.equal('none');
  });

  it('should set the number behind a name as close as the number behind a link', () => {
    const quotes = [
      ':::quotation{by="Mia Lund, 2022" source="https://example.org/a"}\nA shoreline is an argument.\n:::\n',
      '> A shoreline is an argument.\n> — [Mia Lund, 2022](https://example.org/a)\n',
    ];
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['ar', 'rtl'],
      ['ja', 'ltr'],
    ] as const) {
      for (const width of [700, 150]) {
        const gaps = quotes.map((quote) => {
          const container = show(quote, { lang, width });
          const number = one(container, '.essay-attribution > sup');
          const before = number.previousSibling;
          const text = before instanceof Text ? before : before?.lastChild;
          const length = text?.nodeValue?.trimEnd().length ?? 0;
          if (!text || length === 0) throw new Error('Unexpected name without words');
          const letter = document.createRange();
          letter.setStart(text, length - 1);
          letter.setEnd(text, length);
          const [ink, mark] = [letter.getBoundingClientRect(), number.getBoundingClientRect()];
          container.remove();
          return dir === 'rtl' ? ink.left - mark.right : mark.left - ink.right;
        });
        expect(Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 0)), `${lang} at ${width}`).to.be.below(1.5);
      }
    }
  });
});
