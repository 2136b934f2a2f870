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
    await until(() => part(view, 'dialog'), 'the dialog');
    await moment(60);
    expect([open(view), open(other), isOpen(view, 'sheet')]).to.deep.equal([1, 0, false]);
    expect([isHeld(), history.length]).to.deep.equal([false, length]);
    await press('Escape');
    await until(() => open(view) === 0, 'an end of the dialog');
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
