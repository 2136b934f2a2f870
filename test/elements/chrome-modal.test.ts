import type { EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { enhanced, inside, isOpen, mark, part, until } from './chrome-page.js';
import { command, point, press, resize, tap } from './hands.js';
import { leavePage, loadOf, moment, only, place } from './page.js';
import { essayOf } from './samples.js';

const open = (view: EssayView): number => view.shadowRoot?.querySelectorAll('dialog').length ?? 0;
const isHeld = (): boolean => Object(history.state).essaySheet !== undefined;

/** Until the wheel has turned, and what it moves stands still. */
async function wheel(y: number): Promise<void> {
  await command('turn-wheel', { y });
  await moment(300);
}

describe('what lies over the page', () => {
  beforeEach(() => resize(390));
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    leavePage();
    await resize(800, 600);
  });

  it('should come once, however often and for whatever it is asked while it loads', async () => {
    const view = await enhanced();
    const other = await enhanced();
    const { length } = history;
    inside(view, '.essay-cite-link').click();
    inside(view, '.essay-cite-link').click();
    part(view, 'toolbar')?.querySelector('button')?.click();
    inside(other, '.essay-cite-link').click();
    tap(mark(view, 'Source 2'));
    await until(() => open(view) + open(other) > 0, 'something over the page');
    await moment(60);
    expect(open(view) + open(other)).to.equal(1);
    // Whichever has loaded first; only a sheet is held back for.
    const isSheet = isOpen(view, 'sheet');
    expect([isHeld(), history.length]).to.deep.equal([isSheet, length + Number(isSheet)]);
    await press('Escape');
    await until(() => open(view) + open(other) === 0 && !isHeld(), 'an end of it');
    tap(mark(other, 'Source 2'));
    tap(mark(other, 'Source 2'));
    await until(() => part(other, 'sheet'), 'the sheet');
    await moment(60);
    expect(open(other)).to.equal(1);
    await press('Escape');
    await until(() => open(other) === 0 && !isHeld(), 'an end of the sheet');
  });

  it('should keep what is scrolled over it from the page', async () => {
    const view = await enhanced();
    await point([195, 60]);
    await wheel(100);
    expect(scrollY).to.be.above(50);
    const ways = [(): void => tap(mark(view, 'Source 2')), (): void => inside(view, '.essay-cite-link').click()];
    for (const way of ways) {
      way();
      const box = await until(() => part(view, 'sheet') ?? part(view, 'dialog'), 'something over the page');
      await moment(250);
      const { bottom } = box.getBoundingClientRect();
      expect(box.scrollHeight).to.be.at.most(box.clientHeight);
      const before = scrollY;
      for (const at of [[195, 20], box] as const) {
        await point(at instanceof Element ? at : [...at]);
        for (const step of [400, 400, -400, -400]) {
          await wheel(step);
          expect(scrollY).to.equal(before);
        }
      }
      expect(box.getBoundingClientRect().bottom).to.be.closeTo(bottom, 1);
      await press('Escape');
      await until(() => open(view) === 0 && !isHeld(), 'an end of it');
    }
    await point([195, 20]);
    await wheel(100);
    expect(scrollY).to.be.above(150);
  });

  it('should not be waited for by Back on a page that was loaded anew under it', async () => {
    history.pushState({ floor: 1 }, '');
    history.pushState({ floor: 2 }, '');
    history.pushState({ essaySheet: 0.5, floor: 2 }, '');
    const { length } = history;
    const view = await enhanced();
    await enhanced();
    await until(() => !isHeld(), 'the way back');
    await moment(120);
    expect(history.state).to.deep.equal({ floor: 2 });
    expect(history.length).to.equal(length);
    tap(mark(view, 'Source 2'));
    await until(() => part(view, 'sheet'), 'the sheet');
    await enhanced();
    await moment(120);
    expect([isOpen(view, 'sheet'), isHeld()]).to.deep.equal([true, true]);
    await press('Escape');
    await until(() => !isHeld(), 'the way back');
  });
});

describe('the way by key through what lies over the page', () => {
  const controls = 'a, button, input';
  const cite = (view: EssayView): void => inside(view, '.essay-cite-link').click();
  const settings = (view: EssayView): void => part(view, 'toolbar')?.querySelector('button')?.click();

  // In other browsers the focus would go to their own bars, and stay there for whatever comes next.
  const beyond = 'userAgentData' in navigator ? 3 : 0;

  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    leavePage();
    await resize(800, 600);
  });

  for (const [what, width, height, way] of [
    ['the settings', 1000, 800, settings],
    ['settings that are higher than the window', 390, 500, settings],
    ['the citation', 1000, 800, cite],
    ['a citation that is higher than the window', 320, 256, cite],
    ['the sheet', 390, 800, (view: EssayView): void => tap(mark(view, 'Source 2'))],
    ['a sheet that is higher than its room', 390, 200, (view: EssayView): void => tap(mark(view, 'Source 3'))],
  ] as const) {
    it(`should begin with a control and lead through controls only: ${what}`, async () => {
      await resize(width, height);
      const view = await enhanced();
      way(view);
      const dialog = await until(() => view.shadowRoot?.querySelector('dialog'), 'something over the page');
      await moment(250);
      const box = part(view, 'sheet') ?? part(view, 'dialog');
      expect((box?.scrollHeight ?? 0) > (box?.clientHeight ?? 0)).to.equal(what.includes('higher'));
      const focused = (): Element | null | undefined => view.shadowRoot?.activeElement;
      // A sheet begins with what it is there to say.
      expect(focused()).to.equal(part(view, what.includes('sheet') ? 'preview-body' : 'close'));
      const all = Array.from(dialog.querySelectorAll(controls));
      const others: string[] = [];
      for (const [key, end] of [
        ['Tab', all.at(-1)],
        ['Shift+Tab', all[0]],
      ] as const) {
        for (let over = 0, step = 0; (over < beyond || focused() !== end) && step < 40; step++) {
          if (over > 0 || focused() === end) over++;
          await press(key);
          const stop = focused();
          if (stop && !stop.matches(controls)) others.push(`${stop.localName}.${stop.className}`);
        }
      }
      expect(others).to.deep.equal([]);
      if (beyond === 0) expect(focused()).to.equal(all[0]);
      await press('Escape');
      await until(() => open(view) === 0 && !isHeld(), 'an end of it');
    });
  }

  it('should let what is higher than the window be scrolled by its keys', async () => {
    await resize(390, 500);
    const view = await enhanced();
    settings(view);
    const box = await until(() => part(view, 'dialog'), 'the settings');
    part(view, 'close')?.focus();
    await press('ArrowDown');
    await until(() => box.scrollTop > 20, 'a way down');
    await press('Escape');
  });
});

describe('an essay without text', () => {
  afterEach(leavePage);

  it('should have nothing over it but the notice', async () => {
    const view = only(place('<essay-view></essay-view>'), 'essay-view');
    const loaded = loadOf(view);
    view.essay = essayOf('');
    await loaded;
    await until(() => part(view, 'empty'), 'the notice');
    await moment(300);
    expect(isOpen(view, 'toolbar')).to.equal(false);
    view.essay = essayOf('Words.');
    await until(() => part(view, 'toolbar'), 'the chrome');
  });
});
