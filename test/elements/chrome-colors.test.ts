import { expect } from '@open-wc/testing';
import { drawn, enhanced, part, until } from './chrome-page.js';
import { leavePage } from './page.js';

const styles = `<style>
  .test-place { color-scheme: light; color: #222; background: #fff }
  .test-place.night { color-scheme: dark; color: #ddd; background: #111 }
</style>`;

describe('the colours of the chrome', () => {
  afterEach(leavePage);

  for (const theme of ['inherit', 'paper']) {
    it(`should follow a page that goes dark by a class: ${theme}`, async () => {
      const view = await enhanced(undefined, `${styles}<essay-view theme="${theme}"></essay-view>`);
      const button = await until(() => part(view, 'toolbar')?.querySelector('button'), 'the button');
      await drawn();
      const day = getComputedStyle(button).color;
      view.closest('.test-place')?.classList.add('night');
      await drawn();
      const night = getComputedStyle(button).color;
      expect(night).to.not.equal(day);
      view.closest('.test-place')?.classList.remove('night');
      await drawn();
      expect(getComputedStyle(button).color).to.equal(day);
    });
  }

  for (const [ground, text, scheme] of [
    ['#000', '#ddd', 'dark'],
    ['#fff', '#222', 'light'],
    ['oklch(0.25 0.01 260)', '#ddd', 'dark'],
    ['lab(96 0 0)', '#222', 'light'],
    ['color(display-p3 0.1 0.2 0.1)', '#ddd', 'dark'],
    ['rgb(255 255 255 / 20%)', '#222', 'normal'],
  ] as const) {
    it(`should be of the scheme of a ground that says none: ${ground}`, async () => {
      const page = `<style>.test-place { background: ${ground}; color: ${text} }</style><essay-view></essay-view>`;
      const view = await enhanced(undefined, page);
      const button = await until(() => part(view, 'toolbar')?.querySelector('button'), 'the button');
      await drawn();
      expect(getComputedStyle(button).colorScheme).to.equal(scheme);
    });
  }

  it('should be of the ground of the slot that the essay stands in', async () => {
    const view = await enhanced();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<style>div{background:#000;color:#ddd}</style><div><slot></slot></div>';
    view.parentElement?.append(host);
    host.append(view);
    const button = await until(() => part(view, 'toolbar')?.querySelector('button'), 'the button');
    await drawn();
    expect(getComputedStyle(button).colorScheme).to.equal('dark');
  });
});
