import { expect } from '@open-wc/testing';
import { leavePage, only, place } from './page.js';

describe('a page whose language cannot be loaded', () => {
  afterEach(leavePage);

  it('should have its essay with English around it, and hear of no error', async () => {
    const frame = only(place('<iframe title="Without words" width="1280" height="800"></iframe>'), 'iframe');
    const told = new Promise<object>((resolve) => {
      addEventListener('message', (event) => resolve(event.data), { once: true });
    });
    frame.src = '/test/elements/pages/wordless.html';
    expect(await told).to.deep.equal({
      asked: ['./he.js', './translations/he.js'],
      button: 'Reading settings',
      direction: 'rtl',
      heading: 'Sources',
      notice: 'en This essay could not be loaded.',
      said: [],
      stage: 'en',
      title: 'Why we draw coasts',
    });
  }).timeout(20_000);
});
