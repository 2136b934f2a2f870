import { toHtml } from '@essaykit/core';
import sheet from '@essaykit/core/essay.css';
import { expect } from '@open-wc/testing';
import { resize } from './hands.js';
import { all, one, sizeOf, styleOf } from './hosts/measure.js';
import { leavePage, only, place } from './page.js';
import { essayOf } from './samples.js';

const words =
  'Every map is a promise about the shore that somebody made in a quiet room, and the sea has signed none of them so far, though it was asked more than once, in several languages and by people who meant it well.';
const arabic = `${'كل خريطة وعد عن الساحل قطعه أحدهم في غرفة هادئة '.repeat(6).trim()}.`;

interface Shown {
  lang?: string | undefined;
  look?: Parameters<typeof toHtml>[1];
  css?: string;
  more?: string;
}

/** The HTML of an essay whose first paragraph is of these words, on our own paper. */
function markup(
  opening: string,
  { css = '', lang = 'en', look = { look: { dropCap: true, theme: 'paper' } }, more = '' }: Shown = {},
): string {
  const markdown = `---\nslug: shore\n${lang === '' ? '' : `lang: ${lang}\n`}authors: [{name: Ada Moss}]\ncredits: {Untertitelungsverantwortliche: Ada Moss, Photography: Orr}\npublished: 2026-03-01\n---\n\n# Shore\n\n${opening}\n\n${more}`;
  return `<style>body { margin: 0 } ${sheet} ${css}</style>${toHtml(essayOf(markdown), look)}`;
}

function shown(opening: string, options?: Shown): HTMLElement {
  return only(place(markup(opening, options)), 'article');
}

const opening = '.essay-lead > p';

/** How tall the first letter is drawn, in lines: its own, and those below that begin beside it. */
function letterLines(article: HTMLElement): number {
  const text = one(article, opening);
  const range = document.createRange();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  walker.nextNode();
  const { length } = walker.currentNode.textContent ?? '';
  // Behind the letter and a mark before it, which have a box of their own in some browsers only.
  range.setStart(walker.currentNode, 2);
  range.setEnd(walker.currentNode, length);
  const inset = text.getBoundingClientRect().left + 12;
  const [first, ...others] = Array.from(range.getClientRects());
  const below = ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2;
  const beside = others.filter(({ left, top }) => left > inset && top > below).length;
  return beside === 0 ? 0 : beside + 1;
}

describe('the large letter that an essay opens with', () => {
  /** A browser that knows no large letters shows one like the others. */
  const isKnown = ['initial-letter: 3', '-webkit-initial-letter: 3'].some((rule) => CSS.supports(rule));

  before(() => resize(900));
  after(() => resize(1000));
  afterEach(leavePage);

  it('should be three lines high', () => {
    const article = shown(words);
    expect(letterLines(article)).to.equal(isKnown ? 3 : 0);
    const { fontSizeAdjust, marginInlineEnd } = styleOf(one(article, opening), '::first-letter');
    // Its own size is that of the face: adjusted, it would be no taller than the text.
    expect([fontSizeAdjust, marginInlineEnd]).to.deep.equal(isKnown ? ['none', '6px'] : ['0.48', '0px']);
  });

  for (const [name, first] of [
    ['a quotation mark', `“${words}”`],
    ['Cyrillic', `${'Всякая карта есть обещание о береге, данное кем-то в тихой комнате. '.repeat(4)}`],
    ['Greek', `${'Κάθε χάρτης είναι μια υπόσχεση για την ακτή που κάποιος έδωσε. '.repeat(4)}`],
  ] as const) {
    it(`should be there for ${name}`, () => {
      expect(letterLines(shown(first, { lang: name === 'Cyrillic' ? 'ru' : name === 'Greek' ? 'el' : 'en' }))).to.equal(
        isKnown ? 3 : 0,
      );
    });
  }

  for (const [name, first, options] of [
    ['a short paragraph', words.slice(0, 150), {}],
    ['a number', `1911 was the year. ${words}`, {}],
    ['a dash', `— ${words}`, {}],
    ['Arabic', arabic, { lang: 'ar' }],
    ['Hebrew', `${'כל מפה היא הבטחה על החוף שמישהו נתן בחדר שקט. '.repeat(6)}`, { lang: 'he' }],
    ['Thai', `${'แผนที่ทุกแผ่นคือคำสัญญาเกี่ยวกับชายฝั่ง '.repeat(8)}`, { lang: 'th' }],
    ['Hindi', `${'हर नक्शा तट के बारे में एक वादा है। '.repeat(8)}`, { lang: 'hi' }],
    ['Japanese', `${'すべての地図は海岸についての約束である。'.repeat(12)}`, { lang: 'ja' }],
    ['a Latin word in Hebrew', `Shore ${'כל מפה היא הבטחה על החוף. '.repeat(12)}`, { lang: 'he' }],
    ['an essay that was not asked for it', words, { look: { look: { theme: 'paper' } } }],
  ] as ReadonlyArray<[string, string, Shown]>) {
    it(`should not be there for ${name}`, () => {
      const text = one(shown(first, options), opening);
      const initialLetter = styleOf(text, '::first-letter').getPropertyValue('initial-letter') || 'normal';
      expect(initialLetter).to.equal('normal');
    });
  }

  it('should not be there on a phone', async () => {
    await resize(390);
    expect(letterLines(shown(words))).to.equal(0);
    await resize(900);
  });
});

describe('the type of an essay', () => {
  afterEach(leavePage);

  const code = `A [link](https://example.org/a).[^a] Then \`code\`.\n\n\`\`\`\n${'a long line of code '.repeat(20)}\n\`\`\`\n\n## Two\n\nText.\n\n[^a]: A note.\n`;

  it('should be adjusted where it is prose, and nowhere else', () => {
    const article = shown(words, { more: code });
    const adjusted = (selector: string): string => styleOf(one(article, selector)).fontSizeAdjust;
    for (const prose of ['.essay-title', opening, '.essay-heading', '.essay-note', '.essay-source']) {
      expect(adjusted(prose), prose).to.equal('0.48');
    }
    for (const other of [
      '.essay-meta',
      '.essay-meta time',
      '.essay-source-mark',
      '.essay-sources > h3',
      '.essay-uses',
      'code',
      'pre',
    ]) {
      expect(adjusted(other), other).to.equal('none');
    }
  });

  for (const lang of ['ar', 'he', 'th', 'hi', 'ja', 'ko', 'zh-Hans', 'fa', 'bn', 'ka']) {
    it(`should not be adjusted to Latin letters: ${lang}`, () => {
      expect(styleOf(one(shown(words, { lang }), opening)).fontSizeAdjust).to.equal('none');
    });
  }

  it('should break words only in a language that it knows', () => {
    const hyphens = (lang: string): string => styleOf(one(shown(words, { lang }), opening)).hyphens;
    expect([hyphens('en'), hyphens(''), hyphens('ar')]).to.deep.equal(['auto', 'manual', 'none']);
  });

  it('should leave Arabic lines room', () => {
    const article = shown(arabic, { lang: 'ar', more: code });
    const { fontSize, lineHeight } = styleOf(one(article, '.essay-meta'));
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.closeTo(1.7, 0.01);
  });

  it('should set Latin words among Arabic ones smaller, in a face of their own', () => {
    const article = shown(`${arabic} [كلمة](https://example.org/a).[^a]`, { lang: 'ar', more: '[^a]: حاشية.' });
    const text = one(article, opening);
    const run = text.ownerDocument.createElement('span');
    run.lang = 'en';
    run.textContent = 'Betelgeuse';
    text.append(run);
    expect(sizeOf(run)).to.be.closeTo(0.9 * sizeOf(text), 0.1);
    expect(styleOf(run).fontFamily).to.contain('Charter');
    run.lang = 'ar-EG';
    expect(sizeOf(run)).to.equal(sizeOf(text));
    const note = one(text, 'sup:has(> .essay-note-mark)');
    const source = one(text, 'sup:has(> .essay-source-mark)');
    expect(styleOf(note, '::before').content).to.match(/^"\u2060\("/);
    expect(styleOf(note, '::after').content).to.match(/^"\)"/);
    expect([styleOf(source, '::before').content, styleOf(source, '::after').content]).to.deep.equal(['none', 'none']);
  });

  it('should set code smaller, in the face that a page asks for, and never under 13 pixels', () => {
    const article = shown(words, { css: '.essay { --essay-font-mono: fantasy; }', more: code });
    const block = one(article, 'pre');
    expect(sizeOf(block)).to.be.closeTo(0.85 * sizeOf(one(article, opening)), 0.1);
    expect(styleOf(one(block, 'code')).fontFamily).to.equal('fantasy');
    article.style.setProperty('--essay-size', '14px');
    expect(sizeOf(block)).to.equal(13);
    expect(sizeOf(one(block, 'code'))).to.equal(13);
  });

  it('should let code that is cut off fade, until its end is reached', async () => {
    const block = one(shown(words, { more: `${code}\n\`\`\`\nshort\n\`\`\`\n` }), 'pre');
    const short = all(block.closest('article') ?? block, 'pre').at(-1) ?? block;
    const drawn = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await drawn();
    expect(block.scrollWidth).to.be.greaterThan(block.clientWidth);
    const isFaded = CSS.supports('animation-timeline: scroll()');
    expect(styleOf(block).maskImage.startsWith('linear-gradient')).to.equal(isFaded);
    expect(styleOf(short).maskImage).to.equal('none');
    block.scrollLeft = block.scrollWidth;
    await drawn();
    expect(styleOf(block).maskImage).to.equal('none');
  });

  it('should mark words with the colours of the essay', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const article = shown(`${words} <mark>Marked</mark>`, {
        look: { look: { colorScheme: scheme, theme: 'paper' } },
      });
      const { backgroundColor, color } = styleOf(one(article, 'mark'));
      const wanted = {
        dark: ['rgb(74, 63, 22)', 'rgb(220, 222, 225)'],
        light: ['rgb(251, 237, 166)', 'rgb(24, 27, 30)'],
      };
      expect([backgroundColor, color]).to.deep.equal(wanted[scheme]);
    }
  });

  it('should keep the distances of the ends', () => {
    const article = shown(words, { css: '.essay { --essay-size: 20px }', more: code });
    const [head, entry] = [one(article, '.essay-sources > h3'), one(article, '.essay-source')];
    // Firefox has places in sixtieths of a pixel.
    expect(entry.getBoundingClientRect().top - head.getBoundingClientRect().bottom).to.be.closeTo(16, 1 / 60);
    expect(styleOf(one(article, '.essay-notes > h3')).paddingBlockStart).to.equal('16px');
    expect(styleOf(head).paddingBlockStart).to.equal('20px');
    expect(sizeOf(one(article, '.essay-byline'))).to.equal(15);
    expect(sizeOf(one(article, '.essay-meta time'))).to.equal(14);
    expect(styleOf(one(article, opening)).getPropertyValue('font-synthesis-small-caps')).to.equal('none');
  });

  it('should colour selected words as the page asks, and else as the page has it', () => {
    const selected = (css: string): string => {
      const { backgroundColor } = styleOf(one(shown(words, { css, look: {} }), opening), '::selection');
      leavePage();
      return backgroundColor;
    };
    expect(selected('::selection { background: rgb(1, 2, 3) }')).to.equal('rgb(1, 2, 3)');
    expect(selected('.essay { --essay-select: rgb(4, 5, 6) }')).to.equal('rgb(4, 5, 6)');
  });

  for (const width of [240, 320]) {
    it(`should not be wider than ${width} pixels at twice the size`, async () => {
      // A page in a frame, since not every browser's window can be as narrow.
      const frame = only(
        place(`<iframe title="A page" width="${width}" height="800" frameborder="0"></iframe>`),
        'iframe',
      );
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc = `<!doctype html><html style="font-size: 200%">${markup(words, { more: code })}</html>`;
      await loaded;
      const root = frame.contentDocument?.documentElement;
      if (root === undefined) throw new Error('Unexpected frame without a page');
      expect([frame.contentWindow?.innerWidth, sizeOf(root)]).to.deep.equal([width, 32]);
      const article = one(root, 'article');
      const outer = article.getBoundingClientRect();
      const wide = all(article, '.essay-credits *').filter(
        (each) => each.getBoundingClientRect().right > outer.right + 0.5,
      );
      expect(one(article, '.essay-credits dl').childElementCount).to.be.at.least(4);
      expect(root.scrollWidth).to.equal(root.clientWidth);
      expect(wide).to.deep.equal([]);
    });
  }
});
