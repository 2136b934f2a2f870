/** What has to be seen of an essay on every page: each check reads one article. */
import { expect } from '@open-wc/testing';
import { contrastOf } from './colour.js';
import type { HostPage } from './host.js';
import { all, boxesOf, insetOf, linesOf, one, sizeOf, styleOf } from './measure.js';

const paragraph = '.essay-lead > p';

/** Whether a block stands in the margin, where an essay has one. */
function isAside(block: HTMLElement): boolean {
  const { width = 0 } = block.closest('article')?.getBoundingClientRect() ?? {};
  return width >= 960 && block.matches('.essay-pull');
}

/** Checks by what a title says after "should". */
export const looks: Readonly<Record<string, (article: HTMLElement, page: HostPage) => void>> = {
  'set the title larger than the text, and the text at 16 pixels or more': (article) => {
    const text = sizeOf(one(article, paragraph));
    expect(text).to.be.at.least(16);
    expect(sizeOf(one(article, '.essay-title'))).to.be.greaterThan(text * 1.3);
    expect(sizeOf(one(article, '.essay-section > .essay-heading'))).to.be.greaterThan(text * 1.1);
  },
  'keep lines of 30 to 80 characters where there is room': (article) => {
    const text = one(article, paragraph);
    const measure = (text.textContent ?? '').length / (linesOf(text).length - 0.5);
    expect(measure).to.be.at.most(80);
    if (article.getBoundingClientRect().width / sizeOf(text) >= 20) expect(measure).to.be.at.least(30);
  },
  'set blocks under one another': (article) => {
    for (const holder of [article, ...all(article, '.essay-lead, .essay-section, .essay-header')]) {
      const blocks = all(holder, ':scope > *').filter((block) => block.getClientRects().length > 0 && !isAside(block));
      for (const [index, block] of blocks.entries()) {
        const before = blocks[index - 1]?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY;
        expect(block.getBoundingClientRect().top, block.className || block.tagName).to.be.at.least(before - 1);
      }
    }
  },
  'hold headings nearer to what follows': (article) => {
    for (const heading of all(article, '.essay-heading')) {
      const box = heading.getBoundingClientRect();
      const before = heading.closest('section')?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      const after = heading.nextElementSibling?.getBoundingClientRect().top ?? 0;
      expect(box.top - before, heading.textContent ?? '').to.be.greaterThan(after - box.bottom);
    }
  },
  'mark emphasis': (article) => {
    const weight = Number(styleOf(one(article, paragraph)).fontWeight);
    expect(styleOf(one(article, `${paragraph} em`)).fontStyle).to.equal('italic');
    expect(Number(styleOf(one(article, `${paragraph} strong`)).fontWeight)).to.be.greaterThan(weight);
    expect(Number(styleOf(one(article, '.essay-heading')).fontWeight)).to.be.at.least(600);
  },
  'show the markers of lists': (article) => {
    for (const [selector, type] of [
      ['.essay-body ul > li', 'disc'],
      ['.essay-body ul ul > li', 'circle'],
      ['.essay-body ol > li', 'decimal'],
    ] as const) {
      const item = one(article, selector);
      expect(styleOf(item).display, selector).to.equal('list-item');
      expect(styleOf(item).listStyleType, selector).to.equal(type);
      const list = item.parentElement?.parentElement ?? article;
      expect(insetOf(item, list), selector).to.be.greaterThan(sizeOf(item));
    }
  },
  'underline links, and not their marks': (article) => {
    expect(styleOf(one(article, '.essay-link')).textDecorationLine).to.equal('underline');
    expect(styleOf(one(article, '.essay-source-mark')).textDecorationLine).to.equal('none');
  },
  'give a quotation its bar': (article) => {
    const quotation = one(article, '.essay-quotation');
    const style = styleOf(quotation);
    expect(style.borderInlineStartStyle).to.equal('solid');
    expect(Number.parseFloat(style.borderInlineStartWidth)).to.be.at.least(1);
    expect(insetOf(quotation, quotation)).to.be.at.least(10);
    expect(all(quotation, 'p').some((block) => Number.parseFloat(styleOf(block).borderInlineStartWidth) > 0)).to.equal(
      false,
    );
  },
  'set a pull quote apart': (article) => {
    const pull = one(article, '.essay-pull');
    expect(sizeOf(pull)).to.be.greaterThan(sizeOf(one(article, paragraph)) * 1.1);
    expect(sizeOf(one(pull, 'p'))).to.equal(sizeOf(pull));
    const bar = styleOf(pull, '::before');
    expect(Number.parseFloat(bar.borderBlockStartWidth)).to.be.at.least(2);
    expect(bar.borderBlockStartStyle).to.equal('solid');
    expect(bar.display).to.equal('block');
  },
  'show a picture whole, its caption under it': (article) => {
    const picture = one(article, '.essay-figure img').getBoundingClientRect();
    const caption = one(article, '.essay-caption');
    const outer = article.getBoundingClientRect();
    expect(picture.width).to.be.at.least(150);
    expect(picture.left).to.be.at.least(outer.left - 1);
    expect(picture.right).to.be.at.most(outer.right + 1);
    expect(picture.height / picture.width).to.be.within(0.3, 1.5);
    expect(Math.min(...boxesOf(caption).map(({ top }) => top))).to.be.at.least(picture.bottom - 1);
    expect(sizeOf(caption)).to.be.lessThan(sizeOf(one(article, paragraph)));
  },
  'raise marks without moving lines': (article) => {
    const text = one(article, paragraph);
    const mark = one(text, '.essay-source-mark');
    expect(sizeOf(mark)).to.be.lessThan(sizeOf(text) * 0.85);
    const tops = linesOf(text);
    const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    // Faces of bold and italic words differ by up to 2 pixels; a mark would move its line by 5.
    expect(Math.max(...steps) - Math.min(...steps), steps.join(' ')).to.be.lessThan(2.5);
    const [raised] = boxesOf(mark);
    const line = boxesOf(text, 'sup, code').find(
      ({ bottom, top }) => raised && raised.bottom > top && raised.top < bottom,
    );
    if (raised === undefined || line === undefined) throw new Error('Unexpected mark on no line');
    expect(raised.bottom).to.be.lessThan(line.bottom);
  },
  'number the sources in a column': (article) => {
    const entries = all(article, '.essay-sources > ol > li');
    expect(entries.map((entry) => one(entry, '.essay-source-number').textContent)).to.deep.equal(['1', '2', '3', '4']);
    const insets = entries.map((entry) => {
      expect(styleOf(entry, '::marker').content).to.be.oneOf(['none', 'normal', '""']);
      const number = one(entry, '.essay-source-number');
      const [label] = boxesOf(number);
      const words = boxesOf(entry, '.essay-source-number');
      const isRtl = styleOf(entry).direction === 'rtl';
      const start = isRtl ? Math.max(...words.map(({ right }) => right)) : Math.min(...words.map(({ left }) => left));
      if (label === undefined) throw new Error('Unexpected entry without a number');
      expect(isRtl ? label.left - start : start - label.right).to.be.greaterThan(0);
      expect(Math.abs(label.bottom - (words[0]?.bottom ?? 0))).to.be.lessThan(8);
      return [Math.round(isRtl ? label.right : label.left), Math.round(start)].join();
    });
    expect(new Set(insets).size).to.equal(1);
  },
  'let a table and code keep their own form': (article) => {
    const cell = one(article, 'tbody td');
    expect(cell.getBoundingClientRect().top).to.equal(one(article, 'tbody td', 1).getBoundingClientRect().top);
    expect(Number.parseFloat(styleOf(cell).borderBlockEndWidth)).to.be.greaterThan(0);
    expect(Number(styleOf(one(article, 'th')).fontWeight)).to.be.at.least(600);
    const code = one(article, 'pre code');
    expect(styleOf(code).whiteSpace).to.match(/^pre|preserve/);
    expect(styleOf(code).fontFamily).to.contain('monospace');
    expect(linesOf(one(article, 'pre')).length + boxesOf(code).length).to.be.at.least(2);
  },
  'run in the direction of its language': (article) => {
    const { direction, textAlign } = styleOf(one(article, paragraph));
    expect([direction, textAlign]).to.deep.equal(['ltr', 'start']);
  },
  'never scroll sideways': (article, { document }) => {
    const { clientWidth = 0, scrollWidth = 0 } = document.scrollingElement ?? {};
    expect(scrollWidth).to.be.at.most(clientWidth);
    const outer = article.getBoundingClientRect();
    for (const element of all(article, '*')) {
      if (element.parentElement?.closest('pre, table')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      expect(box.right, element.outerHTML.slice(0, 80)).to.be.at.most(outer.right + 1);
      expect(box.left, element.outerHTML.slice(0, 80)).to.be.at.least(outer.left - 1);
    }
  },
  'be readable against the ground of the page': (article) => {
    for (const selector of [
      '.essay-title',
      '.essay-dek',
      '.essay-meta time',
      paragraph,
      '.essay-link',
      '.essay-source-mark',
      '.essay-note-mark',
      '.essay-heading',
      '.essay-body li',
      'code',
      'pre code',
      '.essay-pull p',
      '.essay-quotation p',
      '.essay-attribution',
      '.essay-caption',
      '.essay-note p',
      '.essay-source',
      '.essay-badge',
      '.essay-source a',
      '.essay-author .p-name',
    ]) {
      expect(contrastOf(one(article, selector)), selector).to.be.at.least(4.5);
    }
  },
  'yield to a class of the page': (article) => {
    const text = one(article, paragraph);
    text.classList.add('host-note');
    const { color, fontSize, marginBlockStart } = styleOf(text);
    expect([color, fontSize, marginBlockStart]).to.deep.equal(['rgb(1, 2, 3)', '31px', '33px']);
    text.classList.remove('host-note');
  },
  'yield to a custom property of the page': (article) => {
    article.classList.add('host-accent');
    expect(styleOf(one(article, '.essay-source-mark')).color).to.equal('rgb(4, 5, 6)');
    article.classList.remove('host-accent');
  },
};
