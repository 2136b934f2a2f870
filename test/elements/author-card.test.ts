import '@essaykit/elements/define';
import { toHtml } from '@essaykit/core';
import { expect } from '@open-wc/testing';
import { errorOf, fault, leavePage, loadOf, markupOf, moment, only, place } from './page.js';
import { coasts, essayOf } from './samples.js';

const essay = essayOf(coasts);
const html = toHtml(essay);

describe('author-card', () => {
  afterEach(leavePage);

  it('should move the authors of an essay here, and give them back', async () => {
    const container = place(`<author-card for="one"></author-card><essay-view id="one">${html}</essay-view>`);
    const card = only(container, 'author-card');
    await loadOf(card);
    expect(card.querySelector('.essay-authors')?.textContent).to.contain('Writes about');
    expect(container.querySelectorAll('.essay-authors').length).to.equal(1);
    await expect(container).to.be.accessible();
    card.remove();
    expect(markupOf(only(container, 'article'))).to.equal(html.trim());
  });

  it('should stand beside a list of the same essay', async () => {
    const container = place(
      `<author-card for="one"></author-card><source-list for="one"></source-list><essay-view id="one"></essay-view>`,
    );
    const view = only(container, 'essay-view');
    const both = Promise.all([loadOf(only(container, 'author-card')), loadOf(only(container, 'source-list'))]);
    view.essay = essay;
    await both;
    expect(view.querySelector('.essay-authors, .essay-sources')).to.equal(null);
    expect(container.querySelectorAll('.essay-authors, .essay-sources').length).to.equal(2);
  });

  it('should build a card of its own from a person', async () => {
    const card = only(place('<author-card></author-card>'), 'author-card');
    card.person = { name: 'Ada Moss', bio: 'Writes about maps.\n\nLives by the sea.', url: 'https://example.org/ada' };
    const { article } = await loadOf(card);
    expect(article.textContent).to.contain('Ada Moss');
    expect(Array.from(article.querySelectorAll('p'), (paragraph) => paragraph.textContent)).to.include.members([
      'Writes about maps.',
      'Lives by the sea.',
    ]);
    await expect(card).to.be.accessible();
  });

  it('should build a card of several people', async () => {
    const card = only(place('<author-card></author-card>'), 'author-card');
    card.person = ['Ada Moss', 'Ben Orr', 'Chi Tan', 'Dov Lev', 'Eva Sá'].map((name) => ({
      name,
      bio: `${name} writes.`,
    }));
    const { article } = await loadOf(card);
    expect(article.querySelectorAll('.essay-author').length).to.equal(5);
  });

  it('should build a card from its attributes, and again when they change', async () => {
    const card = only(place('<author-card name="Ada Moss" bio="Writes about maps."></author-card>'), 'author-card');
    const { article } = await loadOf(card);
    expect(article.textContent).to.contain('Ada Moss').and.to.contain('Writes about maps.');
    card.setAttribute('bio', 'Draws coasts.');
    expect((await loadOf(card)).article.textContent).to.contain('Draws coasts.');
    expect(card.querySelectorAll('.essay-author').length).to.equal(1);
  });

  it('should build a card from the authors of an address', async () => {
    const card = only(place('<author-card></author-card>'), 'author-card');
    card.person = essay.authors;
    expect((await loadOf(card)).article.textContent).to.contain('Ada Moss');
    card.person = null;
    card.src = fault('missing.md').address;
    expect((await errorOf(card)).code).to.equal('status');
    await card.updateComplete;
    expect(card.shadowRoot?.querySelector('.notice')?.textContent).to.contain('This author could not be loaded.');
    await expect(card).to.be.accessible();
  });

  it('should leave its children as they are', async () => {
    const card = only(place('<author-card><p>Ada Moss</p></author-card>'), 'author-card');
    await moment(20);
    expect(card.innerHTML).to.equal('<p>Ada Moss</p>');
  });
});
