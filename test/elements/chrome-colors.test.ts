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
});
