import type { EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { drawn, enhanced, inside, isOpen, mark, part, shore, staged, until } from './chrome-page.js';
import { click, point, press, resize } from './hands.js';
import { leavePage, loadOf, moment, only, place } from './page.js';

const top = (element: Element): number => element.getBoundingClientRect().top;

/** Puts room around an essay, so that all of it can be scrolled to the top, slowly if the page has its way. */
function spaced(view: EssayView): void {
  view.insertAdjacentHTML(
    'afterend',
    '<style>html{scroll-behavior:smooth}.room{height:2000px}</style><div class="room"></div>',
  );
}

describe('a jump within an essay', () => {
  beforeEach(async () => {
    await resize(900);
    await point([2, 2]);
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    leavePage();
  });

  it('should arrive at a source at once, the entry being targeted and read from its first word', async () => {
    const view = await enhanced();
    spaced(view);
    await click(mark(view, 'Source 1'));
    await moment(60);
    const entry = inside(view, '#shore__source_example-org-coast');
    expect(view.querySelector(':target')).to.equal(entry);
    expect(top(entry)).to.be.within(20, 80);
    expect(document.activeElement).to.equal(entry);
    expect(isOpen(view, 'preview')).to.equal(false);
    await press('Tab');
    expect(document.activeElement).to.equal(entry.querySelector('a'));
    expect(entry.hasAttribute('tabindex')).to.equal(false);
  });

  it('should come back to the very mark, without a preview over it', async () => {
    const view = await enhanced();
    spaced(view);
    const link = mark(view, 'Note b');
    link.focus({ preventScroll: true });
    await press('Enter');
    await until(() => location.hash === '#shore__note_2', 'the jump');
    await moment(60);
    const note = inside(view, '#shore__note_2');
    expect(document.activeElement).to.equal(note);
    await press('Tab');
    expect(document.activeElement).to.equal(note.querySelector('.essay-back'));
    expect(note.hasAttribute('tabindex')).to.equal(false);
    await press('Enter');
    await until(() => document.activeElement === link, 'the way back');
    expect(top(link)).to.be.within(0, 120);
    expect(link.matches(':target')).to.equal(true);
    await moment(450);
    expect(isOpen(view, 'preview')).to.equal(false);
  });

  it('should give the focus back to the mark when the browser goes back', async () => {
    const view = await enhanced();
    spaced(view);
    const link = mark(view, 'Source 2');
    link.focus({ preventScroll: true });
    await press('Enter');
    await until(() => location.hash === '#shore__source_lund', 'the jump');
    const entry = inside(view, '#shore__source_lund');
    const back = entry.querySelector<HTMLElement>('[role="doc-backlink"]');
    back?.focus({ preventScroll: true });
    await press('Enter');
    await until(() => document.activeElement === link, 'the way by its own link');
    history.back();
    await until(() => document.activeElement === back, 'one step back');
    history.back();
    await until(() => document.activeElement === link, 'two steps back');
    expect(location.hash).to.equal('');
    await moment(450);
    expect(isOpen(view, 'preview')).to.equal(false);
    await press('Tab');
    expect(document.activeElement).to.equal(mark(view, 'Source 3'));
  });

  it('should give the focus back after a jump out of a preview', async () => {
    const view = await enhanced();
    spaced(view);
    const link = mark(view, 'Source 2');
    link.scrollIntoView({ behavior: 'instant', block: 'center' });
    await drawn();
    await point(link);
    const all = await until(() => part(view, 'preview-actions')?.querySelector('a:last-child'), 'the preview');
    await drawn();
    await click(all);
    await until(() => location.hash === '#shore__source_lund', 'the jump');
    history.back();
    await until(() => document.activeElement === link, 'the mark');
  });

  for (const [what, markup] of [
    ['page', '<essay-view></essay-view>'],
    [
      'box around it',
      '<div class="box"><essay-view></essay-view></div><style>.box{height:700px;overflow:auto}</style>',
    ],
  ] as const) {
    it(`should not move the ${what} to a note that stands in the margin and is seen`, async () => {
      await resize(1280);
      const view = await enhanced(undefined, markup);
      spaced(view);
      await drawn();
      const note = inside(view, '#shore__note_2');
      const link = mark(view, 'Note b');
      await until(() => getComputedStyle(note).position === 'absolute', 'the note in the margin');
      link.scrollIntoView({ behavior: 'instant', block: 'center' });
      await drawn();
      const before = top(link);
      await click(link);
      await until(() => location.hash === '#shore__note_2', 'the jump');
      await drawn();
      expect(top(link)).to.be.closeTo(before, 1);
      expect(view.querySelector(':target')).to.equal(note);
      expect(getComputedStyle(note).display).to.not.equal('none');
      expect(document.activeElement).to.equal(note);
      history.back();
      await until(() => document.activeElement === link, 'the way back');
      expect(top(link)).to.be.closeTo(before, 1);
    });
  }

  it('should come to a note in the margin that is out of sight', async () => {
    await resize(1280, 400);
    const view = await enhanced();
    spaced(view);
    const note = inside(view, '#shore__note_2');
    await until(() => getComputedStyle(note).position === 'absolute', 'the note in the margin');
    scrollTo({ behavior: 'instant', top: document.documentElement.scrollHeight });
    expect(top(note)).to.be.below(0);
    mark(view, 'Note b').click();
    await moment(60);
    expect(top(note)).to.be.within(0, 380);
  });

  it('should come back from a list that was moved away', async () => {
    const view = await enhanced(undefined, '<essay-view id="away"></essay-view><source-list for="away"></source-list>');
    const back = await until(
      () => document.querySelector<HTMLElement>('source-list [role="doc-backlink"]'),
      'the list',
    );
    back.scrollIntoView({ block: 'center' });
    await click(back);
    await until(() => document.activeElement === mark(view, 'Source 1'), 'the mark');
  });

  it('should keep clear of what the page holds at the top', async () => {
    const view = await enhanced();
    spaced(view);
    view.insertAdjacentHTML('beforebegin', '<style>essay-view{--essay-scroll-offset:100px}</style>');
    await click(mark(view, 'Source 1'));
    await moment(60);
    expect(top(inside(view, '#shore__source_example-org-coast'))).to.be.within(120, 180);
  });

  it('should stay in its own essay where another has the same ids, and in a shadow tree', async () => {
    const first = await enhanced();
    const copy = first.article?.outerHTML.replace(' slot="essay"', '') ?? '';
    const second = only(place(`<essay-view>${copy}</essay-view>`), 'essay-view');
    await loadOf(second);
    await staged(second);
    const host = place('<div></div>').firstElementChild;
    const root = host?.attachShadow({ mode: 'open' });
    const third = document.createElement('essay-view');
    third.innerHTML = copy;
    const loaded = loadOf(third);
    root?.append(third);
    await loaded;
    await staged(third);
    for (const [view, tree] of [
      [second, document],
      [third, root],
    ] as const) {
      const link = mark(view, 'Source 2');
      link.scrollIntoView({ block: 'center' });
      link.click();
      const entry = inside(view, '#shore__source_lund');
      await until(() => tree?.activeElement === entry, 'the entry');
      expect(location.hash).to.equal('#shore__source_lund');
      // A second time the address is the same.
      for (let time = 0; time < 2; time++) {
        inside(view, '.essay-contents a').click();
        await until(() => tree?.activeElement === inside(view, '.essay-heading'), 'the heading');
        expect(location.hash).to.equal('#shore__the-ruler');
      }
    }
  });

  it('should lead from the contents to a heading, as often as they are asked, and back', async () => {
    await resize(1600);
    const view = await enhanced();
    spaced(view);
    await drawn();
    const links = Array.from(view.querySelectorAll<HTMLElement>('.essay-contents a'));
    const [link, sources] = [links[1], links.at(-1)];
    if (!link || !sources) throw new Error('expected contents');
    const heading = inside(view, '#shore__the-chart > .essay-heading');
    for (let time = 0; time < 2; time++) {
      link.focus({ preventScroll: true });
      await press('Enter');
      await until(() => document.activeElement === heading, 'the heading');
      await moment(60);
      expect(document.activeElement).to.equal(heading);
      expect(view.querySelector(':target')?.id).to.equal('shore__the-chart');
      expect(top(heading)).to.be.within(20, 120);
    }
    await press('Tab');
    expect(heading.hasAttribute('tabindex')).to.equal(false);
    expect(document.activeElement?.closest('.essay-contents')).to.equal(null);
    history.back();
    await until(() => document.activeElement === link, 'the way back');
    sources.focus({ preventScroll: true });
    await press('Enter');
    await until(() => document.activeElement?.textContent === 'Sources', 'the heading of the sources');
    expect(document.activeElement?.parentElement).to.equal(inside(view, '.essay-sources'));
  });

  it('should lead from the date of a correction to what was corrected', async () => {
    const view = await enhanced(
      shore.replace('publisher:', 'corrections: [{date: 2026-03-14, text: A word was missing.}]\npublisher:'),
    );
    spaced(view);
    const link = inside(view, '.essay-meta a[href$="corrections"]');
    for (let time = 0; time < 2; time++) {
      link.focus();
      await press('Enter');
      await until(() => document.activeElement === inside(view, '.essay-corrections'), 'the corrections');
    }
    expect(document.activeElement?.getAttribute('role')).to.equal('doc-errata');
  });

  it('should lend the focus to nothing that is not shown', async () => {
    const view = await enhanced();
    view.insertAdjacentHTML('beforebegin', '<style>#shore__source_lund{display:none}</style>');
    const entry = inside(view, '#shore__source_lund');
    mark(view, 'Source 2').click();
    await until(() => location.hash === '#shore__source_lund', 'the jump');
    await moment(30);
    expect(entry.hasAttribute('tabindex')).to.equal(false);
  });

  it('should leave nothing lent behind when the element goes', async () => {
    const view = await enhanced();
    const entry = inside(view, '#shore__source_lund');
    mark(view, 'Source 2').click();
    await until(() => document.activeElement === entry, 'the entry');
    expect(entry.tabIndex).to.equal(-1);
    view.remove();
    expect(entry.hasAttribute('tabindex')).to.equal(false);
  });

  it('should leave links that lead elsewhere to the page', async () => {
    const view = await enhanced();
    view.insertAdjacentHTML('afterend', '<a href="#elsewhere">Elsewhere</a><p id="elsewhere" tabindex="-1">There</p>');
    const link = document.querySelector<HTMLElement>('a[href="#elsewhere"]');
    link?.click();
    await moment(30);
    expect(location.hash).to.equal('#elsewhere');
    expect(document.activeElement?.id).to.equal('elsewhere');
  });
});
