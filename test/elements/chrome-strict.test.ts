import { expect } from '@open-wc/testing';
import { resize } from './hands.js';
import { leavePage, only, place } from './page.js';

describe('the chrome on a page with the strictest policy', () => {
  afterEach(leavePage);

  it('should be refused nothing, and give nothing a style attribute', async () => {
    await resize(1300);
    const frame = only(place('<iframe title="Strict" width="1280" height="800"></iframe>'), 'iframe');
    const told = new Promise<object>((resolve) => {
      addEventListener('message', (event) => resolve(event.data), { once: true });
    });
    frame.src = '/strict/chrome.html';
    expect(await told).to.deep.equal({
      opened: [
        ...['toolbar', 'preview', 'sheet', 'menu', 'dialog', 'citation'],
        ...['toolbar', 'style-option', 'progress-bar'],
      ],
      refused: [],
      styled: 0,
    });
  }).timeout(20_000);
});
