import { expect } from '@open-wc/testing';
import { enhanced, inside } from './chrome-page.js';
import { resize } from './hands.js';
import { leavePage } from './page.js';

describe('reading settings that a device has kept', () => {
  const key = 'essaykit-reading';

  before(() => resize(1000));
  afterEach(() => {
    localStorage.removeItem(key);
    leavePage();
  });

  // They are read once for each page, so that this is the one test of its page.
  it('should hold from the start, without what none of our own has kept', async () => {
    localStorage.setItem(key, JSON.stringify({ size: 40, spacing: 1.15, width: '0.5', colors: 'red;}' }));
    const view = await enhanced();
    const { colorScheme, fontSize, lineHeight } = getComputedStyle(inside(view, '.essay-body p'));
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.closeTo(1.84, 0.02);
    expect(Number.parseFloat(fontSize)).to.be.within(16, 21);
    expect(inside(view, '.essay-body p').getBoundingClientRect().width).to.be.above(400);
    expect(colorScheme).to.not.contain('red');
  });
});
