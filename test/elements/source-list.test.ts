import '@essaykit/elements/define';
import { toHtml } from '@essaykit/core';
import { expect } from '@open-wc/testing';
import { errorOf, fault, leavePage, loadOf, markupOf, moment, only, place, requestsOf } from './page.js';
import { coasts, essayOf } from './samples.js';

const essay = essayOf(coasts);
const html = toHtml(essay);

describe('source-list', () => {
  afterEach(leavePage);

  for (const [order, markup] of [
    ['after', `<essay-view id="one">${html}</essay-view><source-list for="one"></source-list>`],
    ['before', `<source-list for="one"></source-list><essay-view id="one">${html}</essay-view>`],
  ] as const) {
    it(`should move the list of the essay it stands ${order}, and give it back`, async () => {
      const container = place(markup);
      const section = container.querySelector('.essay-sources');
      const behind = section?.nextSibling;
      const list = only(container, 'source-list');
      if (!list.contains(section)) await loadOf(list);
      expect(list.contains(section)).to.equal(true);
      expect(container.querySelectorAll('.essay-sources').length).to.equal(1);
      expect(list.matches(':state(ready)')).to.equal(true);
      // Marks still lead to the entries, and back.
      for (const mark of container.querySelectorAll('.essay-source-mark')) {
        expect(list.querySelector(mark.getAttribute('href') ?? '')).not.to.equal(null);
      }
      await expect(container).to.be.accessible();
      list.remove();
      expect(container.querySelector('.essay-sources')).to.equal(section);
      expect(section?.nextSibling).to.equal(behind);
      expect(markupOf(only(container, 'article'))).to.equal(html.trim());
    });
  }

  it('should keep the language of the essay', async () => {
    const container = place(
      `<essay-view id="one">${html.replace('data-essay="1"', 'data-essay="1" lang="he" dir="rtl"')}</essay-view><source-list for="one"></source-list>`,
    );
    const list = only(container, 'source-list');
    await loadOf(list);
    expect(list.querySelector('.essay-sources')?.closest('[lang]')?.getAttribute('lang')).to.equal('he');
    expect(list.querySelector('.essay-sources')?.closest('[dir]')?.getAttribute('dir')).to.equal('rtl');
  });

  it('should give the list back when for goes or leads elsewhere', async () => {
    const container = place(
      `<essay-view id="one">${html}</essay-view><essay-view id="two">${html.replaceAll('coasts__', 'other__')}</essay-view><source-list for="one"></source-list>`,
    );
    const list = only(container, 'source-list');
    await loadOf(list);
    list.htmlFor = 'two';
    await loadOf(list);
    expect(container.querySelector('#one .essay-sources')).not.to.equal(null);
    expect(container.querySelector('#two .essay-sources')).to.equal(null);
    let loads = 0;
    list.addEventListener('essay-load', () => loads++);
    container.querySelector('#one')?.remove();
    await list.updateComplete;
    expect(loads).to.equal(0);
    list.htmlFor = null;
    await list.updateComplete;
    expect(container.querySelector('#two .essay-sources')).not.to.equal(null);
    expect(list.querySelector('.essay-sources')).to.equal(null);
  });

  it('should give the list back to a view that leaves, and take it when that is back', async () => {
    const container = place(`<source-list for="one"></source-list><essay-view id="one">${html}</essay-view>`);
    const list = only(container, 'source-list');
    const view = only(container, 'essay-view');
    await loadOf(list);
    view.remove();
    expect(view.querySelector('.essay-sources')).not.to.equal(null);
    expect(list.querySelector('.essay-sources')).to.equal(null);
    const again = loadOf(list);
    container.append(view);
    await again;
    expect(list.querySelector('.essay-sources')).not.to.equal(null);
  });

  it('should take the new list when the essay is built again', async () => {
    const container = place('<essay-view id="one"></essay-view><source-list for="one"></source-list>');
    const view = only(container, 'essay-view');
    const list = only(container, 'source-list');
    view.essay = essay;
    await loadOf(list);
    const first = list.querySelector('.essay-sources');
    view.headingLevel = 3;
    await loadOf(list);
    expect(list.querySelectorAll('.essay-sources').length).to.equal(1);
    expect(list.querySelector('.essay-sources')).not.to.equal(first);
    expect(first?.isConnected).to.equal(false);
    view.essay = null;
    await view.updateComplete;
    await list.updateComplete;
    expect(container.querySelector('.essay-sources')).to.equal(null);
  });

  it('should survive moving about in the page', async () => {
    const container = place(
      `<essay-view id="one">${html}</essay-view><div><source-list for="one"></source-list></div>`,
    );
    const list = only(container, 'source-list');
    await loadOf(list);
    for (let round = 0; round < 5; round++)
      container.prepend(round % 2 === 0 ? list : (container.querySelector('essay-view') ?? list));
    await moment(20);
    expect(container.querySelectorAll('.essay-sources').length).to.equal(1);
    expect(list.querySelectorAll('.essay-sources').length).to.equal(1);
  });

  it('should show nothing for an essay that never comes', async () => {
    const list = only(place('<source-list for="nowhere"><p>Fallback</p></source-list>'), 'source-list');
    await moment(20);
    expect(list.innerHTML).to.equal('<p>Fallback</p>');
    expect(list.shadowRoot?.querySelector('.notice')).to.equal(null);
  });

  it('should build a list of its own from records', async () => {
    const list = only(place('<source-list></source-list>'), 'source-list');
    list.sources = [
      { type: 'book', title: 'Reading the Shore', author: [{ literal: 'Mia Lund' }] },
      { type: 'webpage', title: 'How long is a coast', URL: 'https://example.org/coast' },
    ];
    const { article } = await loadOf(list);
    expect(article.querySelectorAll('.essay-source').length).to.equal(2);
    expect(article.textContent).to.contain('Mia Lund').and.to.contain('How long is a coast');
    expect(article.slot).to.equal('essay');
    await expect(list).to.be.accessible();
  });

  it('should tell of records without an address what became of them, as core does', async () => {
    const archive = { url: 'https://archive.example.org/coast', date: '2024-05-02' };
    const records = [
      { id: 'dead', status: 'dead', title: 'Dead' },
      { id: 'kept', status: 'dead', title: 'Dead and kept', archive },
      { id: 'archived', status: 'archived', title: 'Archived', archive },
      { id: 'linked', status: 'linked', title: 'Linked' },
      { id: 'silent', title: 'Silent' },
      { id: 'address', title: 'Address', URL: 'https://example.org/coast' },
      { id: 'both', status: 'dead', title: 'Both', URL: 'https://example.org/coast' },
    ];
    const list = only(place('<source-list></source-list>'), 'source-list');
    Object.assign(list, { sources: records });
    const { article } = await loadOf(list);
    const seen = Array.from(article.querySelectorAll('.essay-source'), (entry) => [
      entry.querySelector('.essay-badge')?.textContent,
      entry.querySelector('.essay-archive')?.textContent,
      entry.querySelector<HTMLAnchorElement>('a.u-url')?.href,
    ]);
    expect(seen).to.deep.equal([
      ['Link dead', 'No archived copy', undefined],
      ['Link dead', 'Archived copy, 2\u00A0May\u00A02024', archive.url],
      [undefined, 'Archived copy, 2\u00A0May\u00A02024', archive.url],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, 'https://example.org/coast'],
      ['Link dead', 'No archived copy', undefined],
    ]);
    const csl = Array.from(article.querySelectorAll<HTMLElement>('.essay-source'), ({ dataset }) =>
      JSON.parse(dataset.csl ?? '{}'),
    );
    expect(csl.map(({ id, title }) => [id, title])).to.deep.equal(records.map(({ id, title }) => [id, title]));
  });

  it('should take its records before the essay it is for, and that before an address', async () => {
    const { address, key } = fault('whole.md', { title: 'From an address' });
    const container = place(
      `<essay-view id="one">${html}</essay-view><source-list for="one" src="${address}"></source-list>`,
    );
    const list = only(container, 'source-list');
    await loadOf(list);
    expect(list.textContent).to.contain('Reading the Shore');
    list.sources = [{ type: 'book', title: 'A record' }];
    const { article } = await loadOf(list);
    expect(article.textContent).to.contain('A record').and.to.not.contain('Reading the Shore');
    expect(container.querySelector('#one .essay-sources')).not.to.equal(null);
    expect(await requestsOf(key)).to.equal(0);
    list.sources = null;
    list.htmlFor = null;
    expect((await loadOf(list)).article.textContent).to.contain('From an address');
  });

  it('should build a list from the sources of an essay', async () => {
    const list = only(place('<source-list></source-list>'), 'source-list');
    list.sources = essay.sources;
    const { article } = await loadOf(list);
    expect(article.querySelectorAll('.essay-source').length).to.equal(essay.sources.length);
  });

  it('should load CSL-JSON, and an essay', async () => {
    const list = only(place(`<source-list src="${fault('sources.json').address}"></source-list>`), 'source-list');
    expect((await loadOf(list)).article.textContent).to.contain('Reading the Shore');
  });

  it('should say what failed, and keep its children', async () => {
    const list = only(
      place(`<source-list src="${fault('missing.md').address}"><p>Fallback</p></source-list>`),
      'source-list',
    );
    expect((await errorOf(list)).status).to.equal(404);
    await list.updateComplete;
    expect(list.shadowRoot?.querySelector('.notice')?.textContent).to.contain('These sources could not be loaded.');
    expect(list.querySelector('p')?.assignedSlot).not.to.equal(null);
    await expect(list).to.be.accessible();
  });

  it('should say that there are none', async () => {
    const list = only(place('<source-list></source-list>'), 'source-list');
    list.sources = [];
    await moment();
    expect(list.shadowRoot?.querySelector('[part="empty"]')?.textContent).to.contain('no sources');
  });
});
