import { expect } from '@open-wc/testing';
import { enhanced, inside, isOpen, mark, part, until } from './chrome-page.js';
import { emulate, point, press, resize, tap } from './hands.js';
import { leavePage } from './page.js';

describe('the chrome for what a reader’s system asks for', () => {
  beforeEach(async () => {
    await resize(900);
    await point([2, 2]);
  });
  afterEach(async () => {
    await emulate({ forcedColors: 'none', media: 'screen', reducedMotion: 'no-preference' });
    leavePage();
  });

  it('should move nothing for those who want no motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const view = await enhanced();
    tap(mark(view, 'Source 3'));
    const sheet = await until(() => part(view, 'sheet'), 'the sheet');
    expect(sheet.getAnimations().length).to.equal(0);
    await press('Escape');
    await point(mark(view, 'Source 2'));
    const preview = await until(() => part(view, 'preview'), 'the preview');
    expect(preview.parentElement?.getAnimations().length).to.equal(0);
    await press('Escape');
    expect(isOpen(view, 'preview')).to.equal(false);
  });

  it('should keep its edges under forced colours', async () => {
    await emulate({ forcedColors: 'active' });
    const view = await enhanced();
    await point(mark(view, 'Source 3'));
    const preview = await until(() => part(view, 'preview'), 'the preview');
    const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(preview);
    expect(borderTopWidth).to.equal('1px');
    expect(borderTopColor).to.not.equal(backgroundColor);
  });

  it('should go dark with the system, and light again', async () => {
    const styles =
      '<style>.test-place { color-scheme: light dark; color: light-dark(#222, #ddd); background: light-dark(#fff, #111) }</style>';
    const view = await enhanced(undefined, `${styles}<essay-view></essay-view>`);
    const button = await until(() => part(view, 'toolbar')?.querySelector('button'), 'the button');
    const look = (): string[] => [getComputedStyle(button).color, getComputedStyle(button).colorScheme];
    const day = look();
    expect(day).to.deep.equal(['rgb(34, 34, 34)', 'light']);
    await emulate({ colorScheme: 'dark' });
    await until(() => look()[0] === 'rgb(221, 221, 221)', 'the colours of the night');
    expect(look()[1]).to.equal('dark');
    await emulate({ colorScheme: 'light' });
    await until(() => look()[0] === day[0], 'the colours of the day');
    expect(look()).to.deep.equal(day);
  });

  it('should print margin notes as a list', async () => {
    await resize(1280);
    const view = await enhanced();
    const isMoved = (): boolean => getComputedStyle(inside(view, '.essay-note')).position === 'absolute';
    await until(isMoved, 'the margin');
    await emulate({ media: 'print' });
    expect(isMoved()).to.equal(false);
  });
});
