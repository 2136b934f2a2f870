import '@essaykit/elements/define';
import { expect } from '@open-wc/testing';
import { leavePage, loadOf, only, place } from './page.js';
import { coasts, essayOf } from './samples.js';

describe('the column of an essay', () => {
  afterEach(leavePage);

  for (const width of [700, 800, 1000, 1300]) {
    it(`should be as wide as its measure, in its own type, within ${width} pixels`, async () => {
      const view = only(place(`<div style="inline-size:${width}px"><essay-view></essay-view></div>`), 'essay-view');
      const loaded = loadOf(view);
      view.essay = essayOf(coasts);
      await loaded;
      const paragraph = view.querySelector('.essay-lead p');
      const ruler = document.createElement('div');
      ruler.style.inlineSize = '54ch';
      paragraph?.after(ruler);
      expect(ruler.offsetWidth).to.be.above(300);
      expect(paragraph?.getBoundingClientRect().width).to.be.closeTo(ruler.getBoundingClientRect().width, 1);
    });
  }
});

const words = 'Every map is a promise that somebody made in a quiet room, and the sea has signed none of them. ';
const long = words.repeat(4).trim();
const short = words.trim();
const own = `It moves. :pull[We keep some of the shore and give the rest of it back.] ${short}`;
const wide = ':::figure{size=wide}\n| a | b |\n| - | - |\n| 1 | 2 |\n\nA table.\n:::';
const inline = wide.replace('{size=wide}', '');
const placed = ':::pull-quote{by="Mia Lund"}\nAll sailors draw maps of winter in the summer.\n:::';

/** Blocks of a section, and where its quote stands: beside the text where that is wide, between it, or nowhere. */
const sections: ReadonlyArray<readonly [string, 'beside' | 'between' | 'unseen', readonly string[]]> = [
  ['a paragraph before a wide figure', 'unseen', [own, short, wide, long]],
  ['a paragraph before a full figure', 'unseen', [own, short, wide.replace('wide', 'full'), long]],
  ['a wide figure and an end', 'between', [own, wide, long]],
  ['a figure in the column and an end', 'between', [own, inline, long]],
  ['nothing else', 'unseen', [own]],
  ['a low paragraph before a figure', 'between', [long, short, own, wide]],
  ['paragraphs above', 'beside', [long, long, long, own, wide]],
  ['paragraphs below', 'beside', [own, long, long, long]],
  ['one paragraph to stand beside', 'beside', [long, long, own]],
  ['a note beside it', 'between', [long, `${long}[^1]`, own]],
  ['words that stand nowhere else', 'beside', [short, placed, long, wide]],
  ['words that stand nowhere else, and no room', 'between', [short, placed, short, wide, long]],
  ['words that stand nowhere else, and an end', 'between', [long, placed]],
];

function shown(view: Element): HTMLElement[] {
  const blocks = view.querySelectorAll<HTMLElement>('.essay-section > *, .essay-note, .essay-notes');
  return Array.from(blocks).filter((block) => block.getClientRects().length > 0);
}

const topsOf = (blocks: readonly Element[]): number[] => blocks.map((block) => block.getBoundingClientRect().top);

describe('the place of a pull quote', () => {
  afterEach(leavePage);

  for (const width of [700, 1000, 1280, 1600]) {
    for (const [name, stand, blocks] of sections) {
      it(`should have room within ${width} pixels: ${name}`, async () => {
        const view = only(place(`<div style="inline-size:${width}px"><essay-view></essay-view></div>`), 'essay-view');
        const loaded = loadOf(view);
        const note = blocks.some((block) => block.includes('[^1]')) ? '[^1]: So it is said.\n' : '';
        view.essay = essayOf(`# Coasts\n\n## One\n\n${blocks.join('\n\n')}\n\n## Two\n\n${long}\n\n${note}`);
        await loaded;
        const quote = view.querySelector<HTMLElement>('.essay-pull');
        const all = shown(view);
        if (quote === null) throw new Error('Unexpected essay without a pull quote');
        expect(all.includes(quote)).to.equal(stand !== 'unseen');
        if (stand === 'unseen') return;
        const box = quote.getBoundingClientRect();
        const others = all.filter((block) => block !== quote);
        for (const other of others) {
          const { bottom, left, right, top } = other.getBoundingClientRect();
          const meets = left < box.right && right > box.left && top < box.bottom + 15 && bottom > box.top - 15;
          expect(meets, `${other.className} ${other.tagName}`).to.equal(false);
        }
        const before = quote.previousElementSibling;
        const next = quote.nextElementSibling;
        if (stand === 'between' || width < 960) {
          const column = before?.getBoundingClientRect();
          expect(box.left).to.be.closeTo(column?.left ?? 0, 1);
          expect(box.width).to.be.closeTo(column?.width ?? 0, 1);
          expect(before?.tagName).to.equal('P');
          return;
        }
        expect(next?.tagName).to.equal('P');
        // Its bar is level with the capitals of the first line.
        const size = Number.parseFloat(getComputedStyle(quote).fontSize);
        expect(box.top).to.be.closeTo((next?.getBoundingClientRect().top ?? 0) + 0.35 * size, 2);
        expect(box.left).to.be.above(next?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY);
        const heading = others.filter(({ className }) => className === 'essay-heading')[1];
        expect(box.bottom).to.be.below(heading?.getBoundingClientRect().top ?? 0);
        // No hole: the text stands as it would without the quote.
        const tops = topsOf(others);
        quote.style.display = 'none';
        expect(topsOf(others)).to.deep.equal(tops);
      });
    }
  }

  it('should be between the paragraphs of a wide page that wants it so', async () => {
    for (const look of ['inline', 'outdent', 'margin', 'none']) {
      const html = `<div style="inline-size:1280px"><essay-view pull-quotes="${look}"></essay-view></div>`;
      const view = only(place(html), 'essay-view');
      const loaded = loadOf(view);
      view.essay = essayOf(`# Coasts\n\n${[long, long, long, own].join('\n\n')}\n`);
      await loaded;
      const quote = view.querySelector('.essay-beside');
      if (quote === null) throw new Error('Unexpected essay without room for its quote');
      const { display, float } = getComputedStyle(quote);
      expect([display, float]).to.deep.equal([
        look === 'none' ? 'none' : 'block',
        look === 'margin' || look === 'none' ? 'inline-end' : 'none',
      ]);
    }
  });
});
