import { expect } from '@open-wc/testing';
import { leavePage, only, place } from './page.js';

describe('a page with the strictest policy', () => {
  afterEach(leavePage);

  it('should refuse nothing that the elements do', async () => {
    const frame = only(place('<iframe title="Strict"></iframe>'), 'iframe');
    const told = new Promise<{ refused: string[]; words: string }>((resolve) => {
      addEventListener('message', (event) => resolve(event.data), { once: true });
    });
    frame.src = '/strict/strict.html';
    const { refused, words } = await told;
    expect(refused).to.deep.equal([]);
    expect(words).to.contain('A coast has no length').and.to.contain('Ada Moss').and.to.contain('Inline');
  });

  it('should be strict', async () => {
    const response = await fetch('/strict/strict.html');
    expect(response.headers.get('content-security-policy')).to.contain("require-trusted-types-for 'script'");
  });
});
