import type { EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { type Band, type Margin, placeNotes } from '../../packages/elements/src/chrome/place-notes.js';
import { drawn, enhanced, inside, isOpen, mark, part, until } from './chrome-page.js';
import { point, press, resize } from './hands.js';
import { leavePage, moment, place } from './page.js';

const margin: Margin = { end: 5000, furthest: 384, gap: 16, up: 120 };
const sentence = 'Every map is a promise about the shore that somebody made in a quiet room.';

/** An essay of some paragraphs, each with notes of some words. */
function noted(paragraphs: number, notesEach: number, words: number, between = ''): string {
  const notes: string[] = [];
  const text = Array.from({ length: paragraphs }, (_, at) => {
    const marks = Array.from({ length: notesEach }, (__, note) => `${sentence}[^n${at}-${note}]`);
    for (let note = 0; note < notesEach; note++) notes.push(`[^n${at}-${note}]: ${'shore '.repeat(words).trim()}.`);
    return `${marks.join(' ')} ${sentence}`;
  });
  return `---\nslug: noted\n---\n\n# Noted\n\n${text.join(`\n\n${between}`)}\n\n${notes.join('\n\n')}\n`;
}

const notesOf = (view: EssayView): HTMLElement[] => Array.from(view.querySelectorAll<HTMLElement>('.essay-note'));
const isMoved = (note: HTMLElement): boolean => getComputedStyle(note).position === 'absolute';

function meet(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right && one.right > other.left && one.top < other.bottom - 0.5 && one.bottom > other.top + 0.5
  );
}

/** The baseline of an inline place, by a box without height that stands on it. */
function baselineAt(parent: Node, before: Node | null): number {
  const probe = document.createElement('span');
  Object.assign(probe.style, { display: 'inline-block', height: '0', width: '0', fontSize: '1px' });
  parent.insertBefore(probe, before);
  const { bottom } = probe.getBoundingClientRect();
  probe.remove();
  return bottom;
}

function expectOrder(view: EssayView): HTMLElement[] {
  const moved = notesOf(view).filter(isMoved);
  const boxes = moved.map((note) => note.getBoundingClientRect());
  const others = Array.from(view.querySelectorAll('.essay-body p, .essay-pull, .essay-figure, .essay-notes li')).filter(
    (element) => !moved.some((note) => note.contains(element)),
  );
  for (const [at, box] of boxes.entries()) {
    for (const next of boxes.slice(at + 1)) expect(meet(box, next)).to.equal(false);
    for (const other of others) expect(meet(box, other.getBoundingClientRect()), other.className).to.equal(false);
  }
  return moved;
}

describe('the places of margin notes', () => {
  it('should never meet, nor a band, nor leave the margin, whatever the density', () => {
    let state = 1;
    const random = (most: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % most;
    };
    let placed = 0;
    for (let turn = 0; turn < 400; turn++) {
      const count = 1 + random(40);
      const notes = Array.from({ length: count }, () => ({ height: 20 + random(300), top: random(5000) }));
      const bands: Band[] = Array.from({ length: random(6) }, () => {
        const from = random(5000);
        return { from, to: from + 20 + random(500) };
      });
      const tops = placeNotes(notes, bands, margin);
      const boxes = tops.flatMap((top, at) => {
        const note = notes[at];
        return top === undefined || note === undefined ? [] : [{ from: top, to: top + note.height, wanted: note.top }];
      });
      placed += boxes.length;
      for (const [at, box] of boxes.entries()) {
        for (const other of [...boxes.slice(at + 1), ...bands]) {
          expect(box.to + 16 <= other.from || other.to + 16 <= box.from, `turn ${turn}`).to.equal(true);
        }
        expect(box.to).to.be.at.most(5000);
        expect(box.from - box.wanted).to.be.within(-120, 384);
      }
    }
    expect(placed).to.be.above(3000);
  });

  it('should go up from a band if it fits, else below it', () => {
    const bands = [{ from: 500, to: 800 }];
    expect(placeNotes([{ height: 60, top: 480 }], bands, margin)).to.deep.equal([424]);
    expect(placeNotes([{ height: 200, top: 480 }], bands, margin)).to.deep.equal([816]);
    expect(placeNotes([{ height: 200, top: 480 }], [{ from: 500, to: 880 }], margin)).to.deep.equal([undefined]);
  });
});

describe('notes in the margin', () => {
  beforeEach(() => resize(1280));
  afterEach(leavePage);

  it('should stand on their marks’ lines, beside the text, without a change of the DOM', async () => {
    const view = await enhanced();
    const before = view.article?.outerHTML;
    const [first, second] = expectOrder(view);
    if (first === undefined || second === undefined) throw new Error('expected two notes in the margin');
    for (const [note, label] of [
      [first, 'Note a'],
      [second, 'Note b'],
    ] as const) {
      const sup = mark(view, label).parentElement;
      const paragraph = note.querySelector('p');
      if (sup?.parentNode === undefined || paragraph === null) throw new Error('expected a paragraph');
      const line = baselineAt(sup?.parentNode ?? note, sup);
      expect(baselineAt(paragraph, paragraph.firstChild)).to.be.closeTo(line, 1);
    }
    const text = inside(view, '.essay-lead p').getBoundingClientRect();
    const box = first.getBoundingClientRect();
    expect(box.left - text.right).to.be.closeTo(48, 1);
    expect(box.width).to.be.closeTo(224, 1);
    expect(getComputedStyle(first).fontSize).to.equal('15px');
    expect(inside(view, '.essay-notes h3').getBoundingClientRect().height).to.equal(1);
    expect(view.article?.outerHTML).to.equal(before);
    expect(view.querySelectorAll('[style]').length).to.equal(0);
  });

  for (const [paragraphs, each, words] of [
    [6, 1, 8],
    [5, 3, 12],
    [3, 8, 30],
    [2, 15, 4],
    [1, 26, 20],
  ] as const) {
    it(`should not meet: ${paragraphs} paragraphs of ${each} notes of ${words} words`, async () => {
      const view = await enhanced(noted(paragraphs, each, words));
      const moved = expectOrder(view);
      expect(moved.length).to.be.above(0);
      const kept = notesOf(view).filter((note) => !isMoved(note));
      if (each * words > 200) expect(kept.length).to.be.above(0);
      for (const note of kept)
        expect(note.getBoundingClientRect().top).to.be.above(
          inside(view, '.essay-body').getBoundingClientRect().bottom,
        );
      expect(inside(view, '.essay-notes h3').getBoundingClientRect().height > 1).to.equal(kept.length > 0);
    });
  }

  it('should preview what stays in the list, and not what stands beside its mark', async () => {
    const view = await enhanced(noted(1, 26, 20));
    const moved = notesOf(view).map(isMoved);
    const labelOf = (at: number): string => inside(view, '.essay-note-mark', at).getAttribute('aria-label') ?? '';
    await point([2, 2]);
    await point(mark(view, labelOf(moved.indexOf(true))));
    await moment(450);
    expect(isOpen(view, 'preview')).to.equal(false);
    await point(mark(view, labelOf(moved.indexOf(false))));
    await until(() => part(view, 'preview'), 'a preview');
  });

  it('should clear wide figures, and follow when one grows late', async () => {
    const figure = ':::figure{size=wide}\n![A chart](/faults/picture.png)\n\nA caption.\n:::\n\n';
    const view = await enhanced(noted(6, 2, 14, figure));
    const image = inside<HTMLImageElement>(view, 'figure img');
    // It cannot be shown, so its words stand there in its place, and make the text another size.
    await until(() => image.complete, 'an end of the picture');
    await drawn();
    const before = expectOrder(view).map((note) => note.getBoundingClientRect().top);
    image.setAttribute('height', '400');
    image.setAttribute('width', '800');
    image.setAttribute('style', 'block-size:400px');
    await drawn();
    const after = expectOrder(view).map((note) => note.getBoundingClientRect().top);
    expect(after).to.not.deep.equal(before);
    const first = inside(view, '.essay-note', 2);
    expect(isMoved(first)).to.equal(true);
  });

  it('should follow when type changes', async () => {
    const view = await enhanced(noted(5, 2, 12));
    view.insertAdjacentHTML('beforebegin', '<style>essay-view{--essay-leading:2.2;font-family:monospace}</style>');
    await drawn();
    const [first] = expectOrder(view);
    const sup = inside(view, '.essay-note-mark').parentElement;
    const paragraph = first?.querySelector('p');
    if (!sup?.parentNode || !paragraph) throw new Error('expected a paragraph');
    expect(baselineAt(paragraph, paragraph.firstChild)).to.be.closeTo(baselineAt(sup.parentNode, sup), 1.5);
  });

  it('should follow when the face of the notes alone has come, and the text stays as it is', async () => {
    const style = '<style>.essay-note{font-family:"Come late",monospace}</style>';
    const view = await enhanced(noted(6, 2, 12), `${style}<essay-view></essay-view>`);
    await drawn();
    const tops = (): number[] => expectOrder(view).map((note) => Math.round(note.getBoundingClientRect().top));
    const before = tops();
    expect(before.length).to.be.above(2);
    const files = '/node_modules/@fontsource-variable/inter/files';
    const face = new FontFace('Come late', `url(${files}/inter-latin-wght-normal.woff2)`);
    document.fonts.add(face);
    try {
      await face.load();
      await drawn();
      const after = tops();
      expect(after).to.not.deep.equal(before);
      // As they stand when all is placed from the beginning.
      view.setAttribute('notes', 'end');
      await drawn();
      view.removeAttribute('notes');
      await drawn();
      expect(tops()).to.deep.equal(after);
    } finally {
      document.fonts.delete(face);
    }
  });

  it('should keep a reader’s place at the end when the margin is filled anew', async () => {
    const view = await enhanced(noted(1, 26, 20));
    window.scrollTo({ behavior: 'instant', top: document.documentElement.scrollHeight });
    await drawn();
    const before = [window.scrollY, notesOf(view).filter(isMoved).length];
    expect(before.every((one) => one > 0)).to.equal(true);
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await drawn();
    expect([window.scrollY, notesOf(view).filter(isMoved).length]).to.deep.equal(before);
  });

  it('should keep the way back for keys and ears, and show it to whoever has come to it by key', async () => {
    const view = await enhanced();
    const back = inside(view, '.essay-back');
    const isSeen = (): boolean => getComputedStyle(back).clipPath === 'none';
    expect([back.getClientRects().length, isSeen(), back.checkVisibility()]).to.deep.equal([1, false, true]);
    const note = inside(view, '.essay-note');
    const before = note.getBoundingClientRect().height;
    Array.from(note.querySelectorAll('a')).at(-2)?.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(back);
    expect(isSeen()).to.equal(true);
    const box = back.getBoundingClientRect();
    expect(box.height).to.be.within(20, 40);
    expect(box.right).to.be.at.most(document.documentElement.clientWidth);
    expect(note.getBoundingClientRect().height).to.equal(before);
    await press('Enter');
    await until(() => document.activeElement === mark(view, 'Note a'), 'the way back');
    expect(isSeen()).to.equal(false);
  });

  it('should keep the focus in a note that goes into the margin', async () => {
    const text =
      '---\nslug: linked\n---\n\n# Linked\n\nA shore.[^a] And more.\n\n[^a]: See [a map](https://example.org/map).\n';
    const view = await enhanced(text, '<essay-view notes="end"></essay-view>');
    const link = inside(view, '.essay-note a[href^="https"]');
    link.focus();
    view.removeAttribute('notes');
    await drawn();
    expect(isMoved(inside(view, '.essay-note'))).to.equal(true);
    expect(document.activeElement).to.equal(link);
  });

  it('should stay in the list where the container is narrow, and where the page wants it', async () => {
    const view = await enhanced();
    view.setAttribute('notes', 'end');
    await drawn();
    expect(notesOf(view).some(isMoved)).to.equal(false);
    view.removeAttribute('notes');
    await drawn();
    expect(notesOf(view).every(isMoved)).to.equal(true);
    view.article?.setAttribute('data-notes', 'end');
    await drawn();
    expect(notesOf(view).some(isMoved)).to.equal(false);
    view.article?.removeAttribute('data-notes');
    await resize(940);
    await drawn();
    expect(notesOf(view).some(isMoved)).to.equal(false);
    expect(inside(view, '.essay-notes h3').getBoundingClientRect().height).to.be.above(10);
  });

  it('should stand on the other side where the essay runs from the right', async () => {
    const view = await enhanced(noted(3, 1, 8).replace('slug: noted', 'slug: noted\nlang: ar\ndir: rtl'));
    const [first] = expectOrder(view);
    const text = inside(view, '.essay-lead p').getBoundingClientRect();
    expect(text.left - (first?.getBoundingClientRect().right ?? 0)).to.be.closeTo(48, 4);
  });

  it('should stand apart in two essays with the same ids, and go back when the element leaves', async () => {
    const built = await enhanced();
    const copy = built.article?.outerHTML.replace(' slot="essay"', '') ?? '';
    built.insertAdjacentHTML('afterend', `<essay-view>${copy}</essay-view>`);
    const other = built.nextElementSibling;
    if (!(other instanceof HTMLElement) || !('article' in other)) throw new Error('expected another');
    const second = await until(() => other.querySelectorAll<HTMLElement>('.essay-note')[1], 'a note');
    await until(() => isMoved(second), 'the margin of the other');
    built.setAttribute('notes', 'end');
    await drawn();
    expect(notesOf(built).some(isMoved)).to.equal(false);
    expect(isMoved(second)).to.equal(true);
    const { length } = document.adoptedStyleSheets;
    other.remove();
    expect(document.adoptedStyleSheets.length).to.equal(length - 1);
  });

  it('should be placed by nobody any more who has left', async () => {
    const view = await enhanced();
    await until(() => notesOf(view).every(isMoved), 'the margin');
    const { length } = document.adoptedStyleSheets;
    for (let move = 0; move < 2; move++) {
      place('').append(view);
      await until(() => notesOf(view).every(isMoved), 'the margin again');
      view.setAttribute('notes', 'end');
      await drawn();
      view.removeAttribute('notes');
      await drawn();
    }
    expect(notesOf(view).every(isMoved)).to.equal(true);
    expect(document.adoptedStyleSheets.length).to.equal(length);
  });
});
