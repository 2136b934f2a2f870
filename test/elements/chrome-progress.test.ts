import type { EssayProgressEvent, EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { drawn, enhanced, inside, isOpen, part, shore, staged, until } from './chrome-page.js';
import { point, resize } from './hands.js';
import { leavePage, only, place } from './page.js';

const current = (view: EssayView): string[] =>
  Array.from(view.querySelectorAll('[aria-current]')).map(({ textContent }) => textContent ?? '');
const left = (view: EssayView): HTMLElement | null => view.querySelector<HTMLElement>('.essay-time-left');
const long = `${shore}\n\n`.replaceAll('Every map', `${'Every word is read. '.repeat(60)}Every map`);

describe('the contents of an essay', () => {
  beforeEach(async () => {
    await resize(1280);
    scrollTo(0, 0);
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    leavePage();
  });

  it('should mark the section that is being read', async () => {
    const view = await enhanced(long);
    expect(current(view)).to.deep.equal([]);
    const seen: string[] = [];
    for (const at of [0, 1, 2]) {
      inside(view, '.essay-heading', at).scrollIntoView({ block: 'start' });
      await drawn();
      seen.push(...current(view));
    }
    expect(seen).to.deep.equal(['The ruler', 'The chart', 'The sea']);
    const mark = inside(view, '[aria-current]');
    expect(mark.getAttribute('aria-current')).to.equal('true');
    scrollTo(0, 0);
    await drawn();
    expect(current(view)).to.deep.equal([]);
  });

  it('should mark the sources while they are read', async () => {
    const view = await enhanced(`${long}\n\nAs [she](https://example.org/she) says.`);
    view.style.marginBlockEnd = '100vh';
    inside(view, '.essay-sources').scrollIntoView({ block: 'start' });
    await drawn();
    expect(current(view)).to.deep.equal(['Sources']);
  });

  it('should lead to the sources and mark them where the list stands below the essay, in its language', async () => {
    const view = await enhanced(
      `${long}\n\nAs [she](https://example.org/she) says.`.replace('---\n', '---\nlang: ar\n'),
    );
    view.id = 'shore';
    const list = document.createElement('source-list');
    list.htmlFor = 'shore';
    list.style.marginBlockEnd = '100vh';
    view.after(list);
    const section = await until(() => list.querySelector('.essay-sources'), 'the moved list');
    const links = view.querySelectorAll<HTMLAnchorElement>('.essay-contents a');
    const last = links[links.length - 1];
    if (last === undefined) throw new Error('Unexpected contents without links');
    expect(document.querySelector(last.hash)).to.equal(section);
    section.scrollIntoView({ block: 'start' });
    await drawn();
    expect(current(view)).to.deep.equal([last.textContent]);
  });

  it('should come to the last section at the end, however short it is', async () => {
    const view = await enhanced(long.replace('## The sea', '## The sea\n\nShort.\n\n## The end'));
    inside(view, '.essay-body').scrollIntoView({ block: 'end' });
    await drawn();
    expect(current(view)).to.deep.equal(['The end']);
  });

  it('should tell in the rail how long the rest takes', async () => {
    const view = await enhanced(long);
    const total = Number.parseInt(inside(view, '.essay-time').textContent ?? '', 10);
    expect(total).to.be.above(3);
    const first = left(view)?.textContent ?? '';
    expect(first).to.match(/^\d+ min left$/);
    expect(Number.parseInt(first, 10)).to.be.within(total - 1, total);
    const box = left(view)?.getBoundingClientRect();
    expect(box?.top).to.be.above(inside(view, '.essay-contents li:last-child').getBoundingClientRect().bottom);
    inside(view, '.essay-heading', 2).scrollIntoView();
    await drawn();
    expect(Number.parseInt(left(view)?.textContent ?? '', 10)).to.be.below(total);
    inside(view, '.essay-body').scrollIntoView({ block: 'end' });
    await drawn();
    expect(left(view)?.hidden).to.equal(true);
    // Resets are undone in an essay, but not what hides.
    expect(left(view)?.checkVisibility()).to.equal(false);
  });

  it('should tell it in the language and digits of the essay', async () => {
    const arabic = long.replace('slug: shore', 'slug: shore\nlang: ar\ndir: rtl');
    const view = await enhanced(arabic);
    await until(() => left(view), 'the time left');
    expect(left(view)?.textContent).to.match(/^بقي [٠-٩]+ دقائق$|^بقي [٠-٩]+ دقيقة$/);
  });

  it('should be a folded list in a narrow container, without time left', async () => {
    await resize(390);
    const view = await enhanced(long);
    expect(left(view)?.getClientRects().length ?? 0).to.equal(0);
    // Half a pixel for engines that round the height of a line.
    expect(inside(view, '.essay-contents summary').getBoundingClientRect().height).to.be.closeTo(44, 0.6);
    expect(inside(view, '.essay-contents ol').checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    await resize(1280);
    await until(() => left(view)?.hidden === false, 'the time left');
    await resize(390);
    await until(() => left(view)?.hidden === true, 'an end of the time left');
  });

  it('should leave no trace in the essay', async () => {
    const view = await enhanced(long);
    inside(view, '.essay-heading', 1).scrollIntoView();
    await drawn();
    expect(current(view).length).to.equal(1);
    const { article } = view;
    view.remove();
    expect(article?.querySelector('[aria-current], .essay-time-left')).to.equal(null);
  });
});

describe('the progress of a reader', () => {
  beforeEach(async () => {
    await resize(800);
    scrollTo(0, 0);
    await point([2, 2]);
  });
  afterEach(leavePage);

  it('should be told: hundredths, section, minutes', async () => {
    const view = await enhanced(long);
    const told: EssayProgressEvent[] = [];
    view.parentElement?.addEventListener('essay-progress', (event) => told.push(event));
    inside(view, '.essay-heading', 1).scrollIntoView();
    await drawn();
    const [event] = told;
    expect(told.length).to.equal(1);
    expect(event?.section?.id).to.equal('shore__the-chart');
    expect(event?.progress).to.be.within(0.2, 0.95);
    expect(event?.progress).to.equal(Math.round((event?.progress ?? 0) * 100) / 100);
    expect(event?.minutesLeft).to.be.above(0);
    inside(view, '.essay-body').scrollIntoView({ block: 'end' });
    await drawn();
    expect(told.at(-1)?.progress).to.equal(1);
    expect(told.at(-1)?.minutesLeft).to.equal(0);
    const { length } = told;
    window.dispatchEvent(new Event('resize'));
    await drawn();
    expect(told.length).to.equal(length);
  });

  it('should count from the minutes that the essay states, in whatever digits', async () => {
    for (const stated of ['17 min', '١٧ دقيقة']) {
      const built = await enhanced(long);
      const markup = built.article?.outerHTML.replace(' slot="essay"', '') ?? '';
      const view = only(place(`<essay-view>${markup}</essay-view>`), 'essay-view');
      const told: EssayProgressEvent[] = [];
      view.addEventListener('essay-progress', (event) => told.push(event));
      view.querySelector('.essay-time')?.replaceChildren(stated);
      await staged(view);
      const [event] = told;
      expect(event?.minutesLeft, stated).to.equal(Math.ceil(17 * (1 - (event?.progress ?? 1))));
      expect(event?.progress).to.be.below(0.5);
      leavePage();
    }
  });

  it('should be a line at the top of the window where the page asks for it', async () => {
    const view = await enhanced(long);
    const bar = part(view, 'progress-bar');
    expect(bar?.hidden).to.equal(true);
    view.setAttribute('progress', '');
    await drawn();
    inside(view, '.essay-heading', 1).scrollIntoView();
    await drawn();
    const box = bar?.getBoundingClientRect();
    expect(box?.top).to.equal(0);
    expect(box?.height).to.equal(2);
    expect(box?.width).to.be.within(800 * 0.2, 800 * 0.95);
    expect(bar?.getAttribute('aria-hidden')).to.equal('true');
    expect(bar?.hasAttribute('style')).to.equal(false);
    view.insertAdjacentHTML('afterend', '<style>.room{height:3000px}</style><div class="room"></div>');
    scrollTo(0, document.documentElement.scrollHeight);
    await drawn();
    expect(bar?.hidden).to.equal(true);
    scrollTo(0, 0);
    await drawn();
    expect(bar?.hidden).to.equal(false);
    view.removeAttribute('progress');
    await drawn();
    expect(bar?.hidden).to.equal(true);
  });

  it('should not be told any more when the element has left', async () => {
    const view = await enhanced(long);
    let told = 0;
    view.addEventListener('essay-progress', () => told++);
    view.remove();
    window.dispatchEvent(new Event('resize'));
    document.dispatchEvent(new Event('scroll'));
    await drawn();
    expect(told).to.equal(0);
    expect(isOpen(view, 'progress-bar')).to.equal(false);
  });

  it('should not be told in the frame after the one in which the element has left', async () => {
    const view = await enhanced(long);
    inside(view, '.essay-heading', 1).scrollIntoView();
    await drawn();
    let told = 0;
    view.addEventListener('essay-progress', () => told++);
    window.dispatchEvent(new Event('resize'));
    view.remove();
    await drawn();
    expect(told).to.equal(0);
  });
});
