import '@essaykit/elements/define';
import { toHtml } from '@essaykit/core';
import { expect } from '@open-wc/testing';
import { errorOf, fault, leavePage, loadOf, moment, only, place } from './page.js';
import { coasts, essayOf } from './samples.js';

const essay = essayOf(coasts);

/** Numbers that look random and are the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

describe('the life of an element', () => {
  afterEach(leavePage);

  it('should be styled in the document, and in a shadow root, by one sheet each', async () => {
    const container = place('<essay-view></essay-view><source-list></source-list>');
    await moment(20);
    const sheets = document.adoptedStyleSheets.length;
    const host = document.createElement('div');
    container.append(host);
    const root = host.attachShadow({ mode: 'open' });
    for (const tag of ['essay-view', 'author-card', 'essay-view'] as const) root.append(document.createElement(tag));
    container.append(document.createElement('essay-view'));
    await moment(20);
    expect(sheets).to.equal(1);
    expect(document.adoptedStyleSheets.length).to.equal(1);
    expect(root.adoptedStyleSheets).to.deep.equal([...document.adoptedStyleSheets]);
  });

  it('should leave a reader at the same place when the same essay is built anew', async () => {
    const container = place('<essay-view></essay-view><div style="block-size:50px"></div>');
    const view = only(container, 'essay-view');
    view.essay = essay;
    const { article } = await loadOf(view);
    Object.assign(container.style, { blockSize: '120px', overflow: 'auto' });
    container.scrollTop = 150;
    expect(container.scrollTop).to.equal(150);
    view.headingLevel = 3;
    await view.updateComplete;
    expect(view.article === article).to.equal(false);
    expect(container.scrollTop).to.equal(150);
  });

  it('should go into another document and back with its styles and its essay', async () => {
    const container = place('<essay-view></essay-view><iframe title="Another document"></iframe>');
    const view = only(container, 'essay-view');
    view.essay = essay;
    const { article } = await loadOf(view);
    const inner = only(container, 'iframe').contentDocument;
    if (inner === null) throw new Error('expected a document');
    inner.body.append(view);
    await moment(20);
    expect(view.shadowRoot?.adoptedStyleSheets.length).to.be.at.least(1);
    expect(inner.adoptedStyleSheets.length).to.equal(1);
    expect(inner.defaultView?.getComputedStyle(view).display).to.equal('block');
    expect(view.article).to.equal(article);
    view.src = null;
    view.essay = { ...essay, id: 'abroad' };
    await loadOf(view);
    expect(view.article?.dataset.prefix).to.equal('abroad__');
    container.append(view);
    await moment(20);
    expect(view.shadowRoot?.adoptedStyleSheets.length).to.be.at.least(1);
    expect(getComputedStyle(view).display).to.equal('block');
  });

  it('should render for the first time in another document', async () => {
    const container = place('<iframe title="Another document"></iframe>');
    const inner = only(container, 'iframe').contentDocument;
    const view = document.createElement('essay-view');
    view.essay = essay;
    const loaded = loadOf(view);
    inner?.body.append(view);
    expect((await loaded).article.ownerDocument).to.equal(inner);
  });

  it('should tell again of its essay when it was moved', async () => {
    const container = place('<div></div><essay-view></essay-view>');
    const view = only(container, 'essay-view');
    view.essay = essay;
    const { article } = await loadOf(view);
    const told = loadOf(view);
    container.querySelector('div')?.append(view);
    expect((await told).article).to.equal(article);
  });

  it('should take no notice of a framework that owns its children', async () => {
    const view = only(place('<essay-view><p>One</p></essay-view>'), 'essay-view');
    const child = view.querySelector('p');
    view.essay = essay;
    await loadOf(view);
    child?.replaceChildren('Two');
    child?.insertAdjacentHTML('afterend', '<p>Three</p>');
    await moment(20);
    child?.remove();
    await moment(20);
    expect(view.querySelectorAll(':scope > article').length).to.equal(1);
    expect(view.matches(':state(ready)')).to.equal(true);
  });

  it('should end every schedule of changes with the latest input', async () => {
    const random = numbers(7);
    const next = (): number => random.next().value;
    const container = place('<div></div><section></section>');
    const [one, two] = [only(container, 'div'), only(container, 'section')];
    for (let schedule = 0; schedule < 40; schedule++) {
      const view = document.createElement('essay-view');
      view.innerHTML = '<p>Fallback</p>';
      let expected = 'Fallback';
      one.append(view);
      for (let step = 0; step < 6; step++) {
        const title = `S${schedule}-${step}`;
        const wait = String(Math.floor(next() * 12));
        const kind = Math.floor(next() * 6);
        if (kind === 0) {
          view.essay = null;
          view.src = fault('essay.essay.json', { title, wait }).address;
          expected = title;
        } else if (kind === 1) {
          view.essay = null;
          view.src = fault('missing.md', { wait }).address;
          expected = 'error';
        } else if (kind === 2) {
          view.essay = { ...essay, title: [{ type: 'text', value: title }] };
          expected = title;
        } else if (kind === 3) {
          view.essay = null;
          view.src = null;
          expected = 'Fallback';
        } else if (kind === 4) {
          view.remove();
          if (next() < 0.5) await moment(1);
          two.append(view);
        } else {
          view.retry();
        }
        if (next() < 0.6) await moment(Math.floor(next() * 15));
      }
      for (let patience = 0; patience < 100 && view.matches(':state(loading)'); patience++) await moment(5);
      await view.updateComplete;
      for (let patience = 0; patience < 100 && view.matches(':state(loading)'); patience++) await moment(5);
      const article = view.querySelector(':scope > article');
      const shown = view.matches(':state(error)')
        ? 'error'
        : (article?.querySelector('.essay-title')?.textContent ?? 'Fallback');
      expect(shown, `schedule ${schedule}`).to.equal(expected);
      expect(view.querySelectorAll(':scope > article').length).to.equal(article === null ? 0 : 1);
      view.remove();
    }
  }).timeout(30_000);

  it('should enhance what a parser is still writing', async () => {
    const container = place('<iframe title="A page under way"></iframe>');
    const frame = only(container, 'iframe');
    const done = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = '/faults/slow-page';
    await done;
    await moment();
    expect(frame.contentDocument?.documentElement.dataset.early).to.equal('true');
    const view = frame.contentDocument?.querySelector('essay-view');
    expect(view?.getAttribute('data-loads')).to.equal('1');
    expect(view?.getAttribute('data-sections')).to.equal('2');
    expect(view?.getAttribute('data-requests')).to.equal('0');
  });

  it('should say that it failed only where it failed', async () => {
    const container = place(
      `<essay-view src="${fault('missing.md').address}"></essay-view><essay-view>${toHtml(essay)}</essay-view><essay-view src="${fault('essay.md').address}"></essay-view>`,
    );
    const [first, second, third] = container.querySelectorAll('essay-view');
    if (first === undefined || second === undefined || third === undefined) throw new Error('expected three');
    await Promise.all([errorOf(first), loadOf(third)]);
    expect([first, second, third].map((view) => view.matches(':state(ready)'))).to.deep.equal([false, true, true]);
  });
});
