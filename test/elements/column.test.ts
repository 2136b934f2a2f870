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
