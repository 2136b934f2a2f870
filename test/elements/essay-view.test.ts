import '@essaykit/elements/define';
import { toHtml } from '@essaykit/core';
import { expect } from '@open-wc/testing';
import { errorOf, fault, leavePage, loadOf, moment, only, place, requestsOf } from './page.js';
import { coasts, essayOf } from './samples.js';

const essay = essayOf(coasts);
const html = toHtml(essay);

/** Visible words, spaces folded. */
const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Puts a file where the server gives it back, to be kept by the browser for a while. */
async function made(name: string, body: string): Promise<string> {
  const address = `/made/${name}`;
  await fetch(address, { body, method: 'PUT' });
  return address;
}

/** The notice in an element's shadow root. */
const notice = (element: Element): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('.notice') ?? null;

describe('essay-view', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    leavePage();
  });

  describe('with a document', () => {
    it('should build its article in the light DOM', async () => {
      const view = only(place('<essay-view></essay-view>'), 'essay-view');
      view.essay = essay;
      const { article } = await loadOf(view);
      expect(article.parentElement).to.equal(view);
      expect(article.matches('article.essay[slot="essay"][data-prefix="coasts__"]')).to.equal(true);
      expect(view.article).to.equal(article);
      expect(view.matches(':state(ready)')).to.equal(true);
      expect(article.assignedSlot).not.to.equal(null);
    });

    it('should add no attribute to itself', async () => {
      const view = document.createElement('essay-view');
      place('').append(view);
      view.essay = essay;
      await loadOf(view);
      expect(view.getAttributeNames()).to.deep.equal([]);
    });

    it('should be accessible', async () => {
      const view = only(place('<essay-view></essay-view>'), 'essay-view');
      view.essay = essay;
      await loadOf(view);
      await expect(view).to.be.accessible();
    });

    it('should build the title at the level it is given, and again at another', async () => {
      const view = only(place('<essay-view heading-level="3"></essay-view>'), 'essay-view');
      view.essay = essay;
      const first = await loadOf(view);
      expect(first.article.querySelector('h3.essay-title')).not.to.equal(null);
      view.headingLevel = 1;
      const second = await loadOf(view);
      expect(second.article.querySelector('h1.essay-title')).not.to.equal(null);
      expect(view.querySelectorAll('article').length).to.equal(1);
    });

    for (const [given, tag] of [
      ['9', 'h6'],
      ['6', 'h6'],
      ['3.7', 'h3'],
      ['0', 'h2'],
      ['-4', 'h1'],
      ['none', 'h2'],
    ] as const) {
      it(`should build the title as ${tag} at the level ${given}`, async () => {
        const view = only(place(`<essay-view heading-level="${given}"></essay-view>`), 'essay-view');
        view.essay = essay;
        const { article } = await loadOf(view);
        expect(article.querySelector('.essay-title')?.localName).to.equal(tag);
        expect(article.querySelector('.essay-section .essay-heading')?.localName).to.match(/^h[1-6]$/);
        view.removeAttribute('heading-level');
        await view.updateComplete;
        expect(view.article?.querySelector('.essay-title')?.localName).to.equal('h2');
      });
    }

    it('should leave the sources out on request', async () => {
      const view = only(place('<essay-view sources="none"></essay-view>'), 'essay-view');
      view.essay = essay;
      const { article } = await loadOf(view);
      expect(article.querySelector('.essay-sources')).to.equal(null);
    });

    it('should go back to its children when the document goes', async () => {
      const view = only(place('<essay-view><p>Fallback</p></essay-view>'), 'essay-view');
      view.essay = essay;
      await loadOf(view);
      view.essay = null;
      await view.updateComplete;
      expect(view.querySelector('article')).to.equal(null);
      expect(view.article).to.equal(undefined);
      expect(view.matches(':state(ready)')).to.equal(false);
    });

    it('should refuse what is no essay and keep its children', async () => {
      const view = only(place('<essay-view><p>Fallback</p></essay-view>'), 'essay-view');
      Object.assign(view, { essay: { hello: 'world' } });
      const { code } = await errorOf(view);
      await view.updateComplete;
      expect(code).to.equal('invalid');
      expect(notice(view)?.getAttribute('role')).to.equal('alert');
      expect(view.querySelector('p')?.assignedSlot).not.to.equal(null);
    });

    it('should say that a later version is one', async () => {
      const view = only(place('<essay-view></essay-view>'), 'essay-view');
      Object.assign(view, { essay: { ...essay, version: 2 } });
      expect((await errorOf(view)).code).to.equal('version');
    });

    it('should give a second essay with the same id ids of its own', async () => {
      const container = place('<essay-view></essay-view><essay-view></essay-view>');
      const [one, two] = container.querySelectorAll('essay-view');
      if (one === undefined || two === undefined) throw new Error('expected two');
      one.essay = essay;
      await loadOf(one);
      two.essay = essay;
      await loadOf(two);
      expect(one.article?.dataset.prefix).to.equal('coasts__');
      expect(two.article?.dataset.prefix).to.equal('coasts-2__');
      const ids = Array.from(container.querySelectorAll('[id]'), (element) => element.id);
      expect(new Set(ids).size).to.equal(ids.length);
      // Built again, each keeps its own.
      one.headingLevel = 3;
      await loadOf(one);
      expect(one.article?.dataset.prefix).to.equal('coasts__');
    });

    it('should scroll to the place that the address names', async () => {
      const container = place(
        '<div style="height: 3000px"></div><essay-view></essay-view><div style="height: 3000px"></div>',
      );
      history.replaceState(null, '', '#coasts__the-ruler');
      scrollTo(0, 0);
      const view = only(container, 'essay-view');
      view.essay = essay;
      const { article } = await loadOf(view);
      await moment(100);
      const top = article.querySelector('#coasts__the-ruler')?.getBoundingClientRect().top;
      expect(top).to.be.within(-5, innerHeight);
      scrollTo(0, 0);
    });

    for (const state of [null, { page: 1 }]) {
      it(`should reach what has moved into a list, where the page keeps ${state ? 'a state' : 'none'}`, async () => {
        const container = place(`
          <div style="height: 3000px"></div>
          <source-list for="moved"></source-list>
          <div style="height: 3000px"></div>
          <essay-view id="moved"></essay-view>
        `);
        history.replaceState(state, '', '#coasts__source_lund');
        scrollTo(0, 0);
        const view = only(container, 'essay-view');
        view.essay = essay;
        await loadOf(view);
        await moment(100);
        const entry = container.querySelector('source-list #coasts__source_lund');
        expect(entry?.getBoundingClientRect().top).to.be.within(-5, innerHeight);
        // A new address would cost the page its state.
        expect(entry?.matches(':target')).to.equal(state === null);
        expect(history.state).to.deep.equal(state);
        scrollTo(0, 0);
      });
    }

    it('should say that an essay without words is empty', async () => {
      const view = only(place('<essay-view></essay-view>'), 'essay-view');
      view.essay = { ...essayOf(''), id: 'nothing' };
      await loadOf(view);
      await view.updateComplete;
      expect(notice(view)?.getAttribute('part')).to.equal('empty');
    });
  });

  describe('with prerendered HTML', () => {
    it('should keep it node for node', async () => {
      const container = place(`<essay-view>${html}</essay-view>`);
      const article = container.querySelector('article');
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((found) => records.push(...found));
      observer.observe(container, { attributes: true, characterData: true, childList: true, subtree: true });
      const view = only(container, 'essay-view');
      await loadOf(view);
      await moment();
      records.push(...observer.takeRecords());
      observer.disconnect();
      expect(records.length).to.equal(0);
      expect(view.article).to.equal(article);
      expect(view.matches(':state(ready)')).to.equal(true);
      await expect(view).to.be.accessible();
    });

    it('should not ask for the src beside it until that changes', async () => {
      const first = fault('essay.essay.json');
      const view = only(place(`<essay-view src="${first.address}">${html}</essay-view>`), 'essay-view');
      await loadOf(view);
      await moment();
      expect(await requestsOf(first.key)).to.equal(0);
      const second = fault('essay.essay.json', { title: 'Another' });
      view.src = second.address;
      const { article } = await loadOf(view);
      expect(words(article)).to.contain('Another');
      expect(view.querySelectorAll('article').length).to.equal(1);
      expect(await requestsOf(second.key)).to.equal(1);
    });

    it('should ask for the src on retry()', async () => {
      const { address, key } = fault('essay.essay.json', { title: 'Asked for' });
      const view = only(place(`<essay-view src="${address}">${html}</essay-view>`), 'essay-view');
      await loadOf(view);
      view.retry();
      const { article } = await loadOf(view);
      expect(words(article)).to.contain('Asked for');
      expect(await requestsOf(key)).to.equal(1);
    });

    it('should keep it when what replaces it fails', async () => {
      const view = only(place(`<essay-view>${html}</essay-view>`), 'essay-view');
      const { article } = await loadOf(view);
      view.src = fault('missing.md').address;
      await errorOf(view);
      expect(article.isConnected && article.assignedSlot !== null).to.equal(true);
      expect(view.article).to.equal(article);
    });

    it('should show one of another version without taking part', async () => {
      const view = only(
        place(`<essay-view>${html.replace('data-essay="1"', 'data-essay="9"')}</essay-view>`),
        'essay-view',
      );
      await view.updateComplete;
      await moment(20);
      expect(view.article).to.equal(undefined);
      expect(notice(view)).to.equal(null);
    });

    it('should find it when it comes later', async () => {
      const view = only(place('<essay-view></essay-view>'), 'essay-view');
      await moment(20);
      const loaded = loadOf(view);
      view.innerHTML = html;
      expect((await loaded).article).to.equal(view.querySelector('article'));
    });
  });

  describe('with an inline script', () => {
    it('should read JSON', async () => {
      const json = JSON.stringify(essay).replaceAll('<', '\\u003c');
      const view = only(
        place(`<essay-view><script type="application/json">${json}</script></essay-view>`),
        'essay-view',
      );
      expect(words((await loadOf(view)).article)).to.contain('Every map is a promise.');
    });

    it('should read Markdown with its front matter', async () => {
      const container = place('<essay-view><p>Fallback</p></essay-view>');
      const script = document.createElement('script');
      script.type = 'text/markdown';
      script.textContent = coasts;
      const view = only(container, 'essay-view');
      view.append(script);
      const { article } = await loadOf(view);
      expect(article.id + article.dataset.prefix).to.contain('coasts__');
      expect(view.querySelector(':scope > p')?.textContent).to.equal('Fallback');
    });

    it('should read front matter on the line after the tag', async () => {
      const view = document.createElement('essay-view');
      const script = document.createElement('script');
      script.type = 'text/markdown';
      script.textContent = `\n  \n${coasts}`;
      view.append(script);
      const loaded = loadOf(view);
      place('').append(view);
      expect((await loaded).article.dataset.prefix).to.equal('coasts__');
    });

    it('should read Markdown with TOML before it', async () => {
      const view = document.createElement('essay-view');
      const script = document.createElement('script');
      script.type = 'text/markdown';
      script.textContent = '+++\ntitle = "Tides"\n+++\n\nWords.\n';
      view.append(script);
      const loaded = loadOf(view);
      place('').append(view);
      expect((await loaded).article.querySelector('.essay-title')?.textContent).to.equal('Tides');
    });
  });

  describe('with src', () => {
    const good: ReadonlyArray<[string, string, string]> = [
      ['JSON', 'essay.essay.json', 'A coast has no length'],
      ['Markdown', 'essay.md', 'A coast has no length'],
      ['Markdown with front matter', 'front-matter.md', 'Ada Moss'],
      ['a page of ours', 'page.html', 'From a page'],
    ];
    for (const [what, name, expected] of good) {
      it(`should load ${what}`, async () => {
        const view = only(place(`<essay-view src="${fault(name).address}"><p>Fallback</p></essay-view>`), 'essay-view');
        const { article } = await loadOf(view);
        expect(words(article)).to.contain(expected);
        expect(view.querySelector(':scope > p')?.textContent).to.equal('Fallback');
      });
    }

    it('should take relative addresses from the file', async () => {
      const view = only(place(`<essay-view src="${fault('essay.md').address}"></essay-view>`), 'essay-view');
      const { article } = await loadOf(view);
      const link = Array.from(article.querySelectorAll('a')).find((anchor) => anchor.textContent === 'length');
      expect(link?.href).to.equal(`${location.origin}/faults/length.html`);
    });

    it('should hand over what the parser had to say', async () => {
      const view = only(place('<essay-view></essay-view>'), 'essay-view');
      const script = document.createElement('script');
      script.type = 'text/markdown';
      script.textContent = '# Title\n\n:::unheard-of\nWords\n:::\n';
      view.append(script);
      const { messages } = await loadOf(view);
      expect(messages.map((message) => message.ruleId)).to.deep.equal(['directive-known']);
    });

    const bad: ReadonlyArray<[string, string, string]> = [
      ['404', 'missing.md', 'status'],
      ['500', 'failing.md', 'status'],
      ['a page that is no essay', 'plain.html', 'page'],
      ['HTML for Markdown', 'wrong.md', 'page'],
      ['a page whose essay lies on another host', 'abroad.html', 'page'],
      ['nothing', 'empty.md', 'empty'],
      ['half of a JSON', 'broken.essay.json', 'invalid'],
      ['JSON that is no essay', 'other.json', 'invalid'],
      ['an essay of a later version', 'later.essay.json', 'version'],
      ['too much', 'large.md', 'too-large'],
      ['a picture', 'picture.png', 'invalid'],
    ];
    for (const [what, name, expected] of bad) {
      it(`should say that the address gave ${what}, and keep its children`, async () => {
        const container = place(`<essay-view src="${fault(name).address}"><p>Fallback</p></essay-view>`);
        const view = only(container, 'essay-view');
        const { code } = await errorOf(view);
        await view.updateComplete;
        expect(code).to.equal(expected);
        expect(view.matches(':state(error)')).to.equal(true);
        expect(view.querySelector(':scope > article')).to.equal(null);
        expect(view.querySelector('p')?.assignedSlot).not.to.equal(null);
        const box = notice(view);
        expect(box?.querySelector('a')?.href).to.contain(`/faults/${name}`);
        expect(words(box ?? view)).to.match(/^This essay could not be loaded\. .+\. Try again ?Open the essay$/);
        await expect(view).to.be.accessible();
      });
    }

    it('should say so when what a page names as its essay is no JSON', async () => {
      await made('named.md', '# Named\n\nWords.\n');
      const link = '<link rel="alternate" type="application/essay+json" href="named.md">';
      const address = await made('naming.html', `<!doctype html><title>A page</title>${link}`);
      const view = only(place(`<essay-view src="${address}"></essay-view>`), 'essay-view');
      expect((await errorOf(view)).code).to.equal('page');
    });

    it('should know a page by its beginning where the server calls it Markdown', async () => {
      const address = await made('disguised.md', '\n<!DOCTYPE html><title>A page</title><p>Words</p>');
      const view = only(place(`<essay-view src="${address}"></essay-view>`), 'essay-view');
      expect((await errorOf(view)).code).to.equal('page');
    });

    it('should follow an address that a page has written with character references', async () => {
      const href = '/faults/essay.essay.json?more=1&amp;title=Found';
      const link = `<link rel="alternate" type="application/essay+json" href="${href}">`;
      const address = await made('referring.html', `<!doctype html><title>A page</title>${link}`);
      const view = only(place(`<essay-view src="${address}"></essay-view>`), 'essay-view');
      expect(words((await loadOf(view)).article)).to.contain('Found');
    });

    it('should offer no link but to an address of the web', async () => {
      const view = only(place('<essay-view src="javascript:void 0"></essay-view>'), 'essay-view');
      expect((await errorOf(view)).code).to.equal('network');
      await view.updateComplete;
      expect(notice(view)?.querySelector('button')).not.to.equal(null);
      expect(notice(view)?.querySelector('a')).to.equal(null);
    });

    it('should show text that is not UTF-8, as far as it goes', async () => {
      const view = only(place(`<essay-view src="${fault('binary.md').address}"></essay-view>`), 'essay-view');
      await loadOf(view);
      expect(view.matches(':state(ready)')).to.equal(true);
    });

    it('should say that a host cannot be reached', async () => {
      const view = only(place('<essay-view src="http://localhost:1/essay.md"></essay-view>'), 'essay-view');
      expect((await errorOf(view)).code).to.equal('network');
      performance.clearResourceTimings();
    });

    it('should give up after its timeout', async () => {
      const { address } = fault('essay.md', { wait: '2000' });
      const view = only(place(`<essay-view timeout="50" src="${address}"></essay-view>`), 'essay-view');
      expect((await errorOf(view)).code).to.equal('timeout');
    });

    it('should wait as long as it takes with a timeout of 0', async () => {
      const { address } = fault('essay.md', { wait: '100' });
      const view = only(place(`<essay-view timeout="0" src="${address}"></essay-view>`), 'essay-view');
      expect(words((await loadOf(view)).article)).to.contain('A coast has no length');
    });

    it('should ask the server on retry(), whatever the browser has kept', async () => {
      const address = await made('changing.md', '# The first\n\nWords.\n');
      // Another address for the browser, which forgets what it has kept of one that was written to.
      const view = only(place(`<essay-view src="${address}?kept"></essay-view>`), 'essay-view');
      expect(words((await loadOf(view)).article)).to.contain('The first');
      await made('changing.md', '# The second\n\nWords.\n');
      view.retry();
      expect(words((await loadOf(view)).article)).to.contain('The second');
    });

    it('should try again when the reader asks', async () => {
      const { address } = fault('once.md', { title: 'At last' });
      const view = only(place(`<essay-view src="${address}"></essay-view>`), 'essay-view');
      await errorOf(view);
      await view.updateComplete;
      const loaded = loadOf(view);
      notice(view)?.querySelector('button')?.click();
      expect(words((await loaded).article)).to.contain('At last');
      await view.updateComplete;
      expect(notice(view)).to.equal(null);
    });

    it('should keep the focus at the button that was pressed, while it fails', async () => {
      const view = only(place(`<essay-view src="${fault('missing.md').address}"></essay-view>`), 'essay-view');
      await errorOf(view);
      await view.updateComplete;
      const button = notice(view)?.querySelector('button');
      button?.focus();
      const failed = errorOf(view);
      button?.click();
      await failed;
      await view.updateComplete;
      const next = notice(view)?.querySelector('button');
      expect(next).not.to.equal(button);
      expect(view.shadowRoot?.activeElement).to.equal(next);
    });

    it('should go on with the focus at its title, for who was in what it replaces', async () => {
      const { address } = fault('essay.md', { title: 'Here', wait: '50' });
      const view = only(
        place(`<essay-view src="${address}"><a href="/essay">The essay</a></essay-view>`),
        'essay-view',
      );
      only(view, 'a').focus();
      const title = (await loadOf(view)).article.querySelector('h2');
      expect(document.activeElement).to.equal(title);
      title?.blur();
      expect(title?.hasAttribute('tabindex')).to.equal(false);

      const again = only(place(`<essay-view src="${fault('once.md').address}"></essay-view>`), 'essay-view');
      await errorOf(again);
      await again.updateComplete;
      const loaded = loadOf(again);
      const button = notice(again)?.querySelector('button');
      button?.focus();
      button?.click();
      const { article } = await loaded;
      expect(document.activeElement).to.equal(article.querySelector('h2'));
    });

    it('should leave the focus where it is, for who is elsewhere', async () => {
      const { address } = fault('essay.md', { wait: '50' });
      const container = place(`<button>Elsewhere</button><essay-view src="${address}"></essay-view>`);
      only(container, 'button').focus();
      await loadOf(only(container, 'essay-view'));
      expect(document.activeElement).to.equal(only(container, 'button'));
    });

    it('should say what failed in the language of the page', async () => {
      const container = place(`<div lang="de-AT"><essay-view src="${fault('missing.md').address}"></essay-view></div>`);
      const view = only(container, 'essay-view');
      await errorOf(view);
      await view.updateComplete;
      expect(notice(view)?.lang).to.equal('de');
      expect(words(notice(view) ?? view)).to.contain('Fehler 404');
    });

    for (const lang of ['iw', 'IW-il', 'he_IL']) {
      it(`should know Hebrew by ${lang} too`, async () => {
        const container = place(
          `<div lang="${lang}"><essay-view src="${fault('missing.md').address}"></essay-view></div>`,
        );
        const view = only(container, 'essay-view');
        await errorOf(view);
        await view.updateComplete;
        expect(notice(view)?.lang).to.equal('he');
      });
    }

    it('should speak English where a language tag means nothing', async () => {
      for (const lang of ['', '-', 'x', 'de de', '__proto__', 'constructor', 'en-u-nu-latn-u-nu-latn', '\u0000']) {
        const view = document.createElement('essay-view');
        view.lang = lang;
        view.src = fault('missing.md').address;
        const failed = errorOf(view);
        place('').append(view);
        await failed;
        await view.updateComplete;
        expect(notice(view)?.lang, lang).to.equal('en');
      }
    });

    it('should take its language from around a shadow tree too', async () => {
      const host = place('<div lang="de"></div>').firstElementChild;
      const view = document.createElement('essay-view');
      view.src = fault('missing.md').address;
      const failed = errorOf(view);
      host?.attachShadow({ mode: 'open' }).append(view);
      await failed;
      await view.updateComplete;
      expect(notice(view)?.lang).to.equal('de');
    });

    it('should show the latest of two, whatever comes last', async () => {
      const slow = fault('essay.essay.json', { title: 'Slow', wait: '200' });
      const fast = fault('essay.essay.json', { title: 'Fast' });
      const view = only(place(`<essay-view src="${slow.address}"></essay-view>`), 'essay-view');
      await moment(50);
      view.src = fast.address;
      expect(words((await loadOf(view)).article)).to.contain('Fast');
      await moment(300);
      expect(words(view)).to.contain('Fast');
      expect(view.querySelectorAll('article').length).to.equal(1);
    });

    it('should end the request of what is not wanted any more', async () => {
      const signals: Array<AbortSignal | null | undefined> = [];
      const original = window.fetch;
      Object.assign(window, {
        fetch: (...args: Parameters<typeof fetch>) => {
          signals.push(args[1]?.signal);
          return original(...args);
        },
      });
      try {
        const view = only(place('<essay-view></essay-view>'), 'essay-view');
        view.src = fault('essay.md', { wait: '300' }).address;
        await view.updateComplete;
        view.src = fault('essay.md').address;
        await loadOf(view);
      } finally {
        Object.assign(window, { fetch: original });
      }
      expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true, false]);
    });

    it('should not show an essay under the address of another', async () => {
      const view = only(place(`<essay-view src="${fault('essay.md').address}"></essay-view>`), 'essay-view');
      await loadOf(view);
      view.src = fault('missing.md').address;
      await errorOf(view);
      expect(view.querySelector('article')).to.equal(null);
    });

    it('should ask once for properties set together', async () => {
      const one = fault('essay.md');
      const two = fault('essay.md');
      const view = only(place('<essay-view></essay-view>'), 'essay-view');
      view.src = one.address;
      view.src = two.address;
      await loadOf(view);
      expect([await requestsOf(one.key), await requestsOf(two.key)]).to.deep.equal([0, 1]);
    });

    it('should stop when it leaves, and load when it is back', async () => {
      const { address, key } = fault('essay.md', { wait: '400' });
      const container = place(`<essay-view src="${address}"></essay-view>`);
      const view = only(container, 'essay-view');
      let loads = 0;
      view.addEventListener('essay-load', () => loads++);
      while ((await requestsOf(key)) === 0) await moment(10);
      view.remove();
      await moment(600);
      expect(loads).to.equal(0);
      expect(view.matches(':state(loading)')).to.equal(false);
      container.append(view);
      await loadOf(view);
      expect(await requestsOf(key)).to.equal(2);
    });

    it('should say that it is busy, with bars where nothing else is', async () => {
      const { address } = fault('essay.md', { wait: '150' });
      const view = only(place(`<essay-view src="${address}"></essay-view>`), 'essay-view');
      await moment(50);
      expect(view.matches(':state(loading)')).to.equal(true);
      expect(view.shadowRoot?.querySelector('[part="skeleton"]')).not.to.equal(null);
      await expect(view).to.be.accessible();
      await loadOf(view);
      await view.updateComplete;
      expect(view.shadowRoot?.querySelector('[part="skeleton"]')).to.equal(null);
    });

    it('should wait with lazy loading until it comes near', async () => {
      const { address, key } = fault('essay.md');
      const container = place(
        `<div style="height: 9000px"></div><essay-view loading="lazy" src="${address}"></essay-view>`,
      );
      await moment(150);
      expect(await requestsOf(key)).to.equal(0);
      const view = only(container, 'essay-view');
      view.scrollIntoView();
      await loadOf(view);
      expect(await requestsOf(key)).to.equal(1);
    });
  });

  describe('with children', () => {
    it('should leave them as they are', async () => {
      const view = only(place('<essay-view><p>Words</p></essay-view>'), 'essay-view');
      await moment(20);
      expect(view.innerHTML).to.equal('<p>Words</p>');
      expect(notice(view)).to.equal(null);
    });

    it('should not take for words what no reader sees', async () => {
      const markup =
        '<essay-view><template><p>Words</p></template><style>p{}</style> <p slot="other">Words</p></essay-view>';
      const view = only(place(markup), 'essay-view');
      await moment(20);
      await view.updateComplete;
      expect(notice(view)?.getAttribute('part')).to.equal('empty');
    });

    it('should say that there is nothing when there are none', async () => {
      const view = only(place('<essay-view></essay-view>'), 'essay-view');
      await moment(20);
      expect(notice(view)?.getAttribute('part')).to.equal('empty');
      await expect(view).to.be.accessible();
      view.append('Words');
      await moment(20);
      expect(notice(view)).to.equal(null);
    });
  });
});
