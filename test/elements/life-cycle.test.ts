import '@essaykit/elements/define';
import { toHtml } from '@essaykit/core';
import { EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { staged, until } from './chrome-page.js';
import { type Balance, type Ledger, openLedger } from './ledger.js';
import { errorOf, fault, leavePage, loadOf, moment, only, place, requestsOf } from './page.js';
import { coasts, essayOf } from './samples.js';

const essay = essayOf(coasts);

/** Numbers that look random and are the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Lets an element be laid out when its old content is gone and the new is not there yet, as a page's script may do. */
function layOutBetween(view: EssayView): void {
  const append = view.append.bind(view);
  Object.assign(view, {
    append(...nodes: Array<Node | string>) {
      expect(view.getBoundingClientRect().height).to.be.below(100);
      append(...nodes);
    },
  });
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
    layOutBetween(view);
    view.headingLevel = 3;
    await view.updateComplete;
    expect(view.article === article).to.equal(false);
    expect(container.scrollTop).to.equal(150);
  });

  it('should leave a reader at the same place in a scroller that a host has around its slot', async () => {
    for (const markup of ['<essay-view></essay-view>', '<section><essay-view></essay-view></section>']) {
      const container = place(`<div>${markup}</div>`);
      const host = container.querySelector('div');
      const root = host?.attachShadow({ mode: 'open' });
      root?.append(document.createElement('div'));
      const scroller = root?.querySelector('div');
      const after = document.createElement('div');
      scroller?.append(document.createElement('slot'), after);
      Object.assign(scroller?.style ?? {}, { blockSize: '120px', overflow: 'auto' });
      Object.assign(after.style, { blockSize: '50px' });
      const view = only(container, 'essay-view');
      view.essay = essay;
      await loadOf(view);
      scroller?.scrollTo({ behavior: 'instant', top: 150 });
      expect(scroller?.scrollTop).to.equal(150);
      layOutBetween(view);
      view.headingLevel = 3;
      await view.updateComplete;
      expect(view.article?.querySelector('h3.essay-title')).not.to.equal(null);
      expect(scroller?.scrollTop).to.equal(150);
    }
  });

  it('should not move what is read in such a scroller when it comes to a page that is there', async () => {
    const container = place(`<div><essay-before>${toHtml(essay)}</essay-before></div>`);
    const root = container.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('div'));
    const scroller = root?.querySelector('div');
    scroller?.append(document.createElement('slot'));
    Object.assign(scroller?.style ?? {}, { blockSize: '120px', overflow: 'auto' });
    scroller?.scrollTo({ behavior: 'instant', top: 150 });
    class Late extends EssayView {
      override attachShadow(options: ShadowRootInit): ShadowRoot {
        const made = super.attachShadow(options);
        // As WebKit lays out, and as any script of the page may ask for: here nothing is to be seen.
        expect(this.getBoundingClientRect().height).to.be.below(120);
        return made;
      }
    }
    const view = container.querySelector('essay-before');
    const loaded = new Promise((resolve) => container.addEventListener('essay-load', resolve, { once: true }));
    customElements.define('essay-before', Late);
    await loaded;
    await moment();
    expect(view).to.be.instanceOf(Late);
    expect(scroller?.scrollTop).to.equal(150);
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

  it('should wait for no parser any more when it has left', async () => {
    const ledger = openLedger();
    const view = document.createElement('essay-view');
    // As while the parser is still inside, which nothing tells but this.
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
    try {
      document.body.append(view);
      await view.updateComplete;
      expect(ledger.balance(view).timers).to.equal(1);
      view.remove();
      expect(ledger.balance(view).timers).to.equal(0);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
      ledger.close();
    }
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

/** The title that an element shows; each bears it in its own way. */
const shownIn = (element: Element): string =>
  element.querySelector(':scope > [slot="essay"]')?.textContent?.match(/Slow|Fast|Other/)?.[0] ?? '';

for (const tag of ['essay-view', 'source-list', 'author-card'] as const) {
  describe(`the life of <${tag}> with an address`, () => {
    let ledger: Ledger;
    beforeEach(() => {
      ledger = openLedger();
    });
    afterEach(() => {
      ledger.close();
      leavePage();
    });

    /** An element that asks for an essay which is long in coming, once it has asked. */
    async function waiting(wait: string) {
      const { address, key } = fault('whole.md', { title: 'Slow', wait });
      const container = place(`<${tag} src="${address}"><p>Fallback</p></${tag}><section></section>`);
      const element = only(container, tag);
      const told: string[] = [];
      for (const name of ['essay-load', 'essay-error'] as const) {
        element.addEventListener(name, ({ type }) => told.push(type));
      }
      while ((await requestsOf(key)) === 0) await moment(5);
      return { container, element, key, told };
    }

    it('should show the latest when src is swapped', async () => {
      const { element, told } = await waiting('200');
      element.src = fault('whole.md', { title: 'Fast' }).address;
      await loadOf(element);
      await moment(300);
      expect(shownIn(element)).to.equal('Fast');
      expect(element.querySelectorAll(':scope > [slot]').length).to.equal(1);
      expect(told).to.deep.equal(['essay-load']);
      element.src = fault('missing.md').address;
      await errorOf(element);
      expect(shownIn(element)).to.equal('');
      expect(ledger.balance(element).timers).to.equal(0);
    });

    it('should show its children when src is removed, and nothing that comes later', async () => {
      const { element, told } = await waiting('100');
      element.removeAttribute('src');
      await element.updateComplete;
      expect(element.matches(':state(loading)')).to.equal(false);
      await moment(250);
      expect(element.innerHTML).to.equal('<p>Fallback</p>');
      expect(told).to.deep.equal([]);
      element.setAttribute('src', fault('whole.md', { title: 'Fast' }).address);
      await loadOf(element);
      element.removeAttribute('src');
      await element.updateComplete;
      expect(element.innerHTML).to.equal('<p>Fallback</p>');
      expect(element.matches(':state(ready)')).to.equal(false);
    });

    it('should come to nothing when it leaves meanwhile, and load once when it is back', async () => {
      const { container, element, key, told } = await waiting('100');
      element.remove();
      expect(element.matches(':state(loading)')).to.equal(false);
      await moment(250);
      expect(told).to.deep.equal([]);
      expect(element.innerHTML).to.equal('<p>Fallback</p>');
      container.append(element);
      await loadOf(element);
      await moment(150);
      expect(shownIn(element)).to.equal('Slow');
      expect(told).to.deep.equal(['essay-load']);
      expect(await requestsOf(key)).to.equal(2);
    });

    it('should load once when it is moved meanwhile', async () => {
      const { container, element, told } = await waiting('100');
      only(container, 'section').append(element);
      await loadOf(element);
      await moment(150);
      expect(shownIn(element)).to.equal('Slow');
      expect(element.querySelectorAll(':scope > [slot]').length).to.equal(1);
      expect(told).to.deep.equal(['essay-load']);
    });

    it('should load in the document that adopts it meanwhile, and stay whole when it goes back', async () => {
      const { container, element, told } = await waiting('100');
      const frame = document.createElement('iframe');
      frame.title = 'Another document';
      container.append(frame);
      const inner = frame.contentDocument;
      inner?.body.append(element);
      const { article } = await loadOf(element);
      await moment(150);
      expect(article.ownerDocument).to.equal(inner);
      expect(shownIn(element)).to.equal('Slow');
      expect(told).to.deep.equal(['essay-load']);
      expect(inner?.adoptedStyleSheets.length).to.equal(1);
      expect(inner?.defaultView?.getComputedStyle(element).display).to.equal('block');
      container.append(element);
      await element.updateComplete;
      await moment(20);
      expect(article.isConnected && article.ownerDocument === document).to.equal(true);
      expect(getComputedStyle(element).display).to.equal('block');
      expect(element.matches(':state(ready)')).to.equal(true);
      frame.remove();
      element.src = fault('whole.md', { title: 'Fast' }).address;
      await loadOf(element);
      expect(shownIn(element)).to.equal('Fast');
    });

    it('should mind its own among several', async () => {
      const sources = ['Slow', 'Fast', 'Other'].map((title, at) =>
        at === 0 ? fault('whole.md', { title, wait: '80' }) : fault('whole.md', { title }),
      );
      const container = place(sources.map(({ address }) => `<${tag} src="${address}"></${tag}>`).join(''));
      const all = Array.from(container.querySelectorAll(tag));
      await Promise.all(all.map((element) => loadOf(element)));
      expect(all.map(shownIn)).to.deep.equal(['Slow', 'Fast', 'Other']);
      const ids = Array.from(container.querySelectorAll('[id]'), ({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      all[0]?.remove();
      if (all[1]) all[1].src = fault('missing.md').address;
      await (all[1] && errorOf(all[1]));
      expect(all.map(shownIn)).to.deep.equal(['Slow', '', 'Other']);
      expect(all.map((element) => element.matches(':state(error)'))).to.deep.equal([false, true, false]);
    });

    it('should hold on to no more after twenty stays than after one', async () => {
      const container = place(`<essay-view id="lender">${toHtml(essay)}</essay-view><section></section>`);
      const lender = only(container, 'essay-view');
      await staged(lender);
      const element = document.createElement(tag);
      if (element instanceof EssayView) element.essay = { ...essay, id: 'visitor' };
      else element.htmlFor = 'lender';
      const balances: Array<[here: Balance, away: Balance]> = [];
      for (let stay = 0; stay < 20; stay++) {
        const loaded = loadOf(element);
        (stay % 2 === 0 ? container : only(container, 'section')).append(element);
        await loaded;
        if (element instanceof EssayView) await staged(element);
        await settled(ledger);
        const here = ledger.balance(element, lender);
        element.remove();
        await settled(ledger);
        balances.push([here, ledger.balance(element, lender)]);
      }
      const [first] = balances;
      expect(first?.[0].listeners).to.be.above(first?.[1].listeners ?? 0);
      for (const balance of [balances[1], balances.at(-1)]) expect(balance).to.deep.equal(first);
      lender.remove();
      await settled(ledger);
      const { frames, listeners, observers, timers } = ledger.balance();
      expect({ frames, listeners, observers, timers }).to.deep.equal({
        frames: 0,
        listeners: 0,
        observers: 0,
        timers: 0,
      });
    }).timeout(30_000);
  });
}

/** Until what was asked for has had its turn; what is measured and watched comes with the frames. */
async function settled(ledger: Ledger): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await until(() => ledger.balance().frames === 0, 'a quiet page');
}
