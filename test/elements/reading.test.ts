import { expect } from '@open-wc/testing';
import type { HostPage } from './hosts/host.js';
import { looks } from './hosts/look.js';
import { all, one, styleOf } from './hosts/measure.js';
import { makeHost, openPage } from './hosts/open.js';
import { wordpress } from './hosts/wordpress.js';
import { moment, said } from './page.js';

/** The article of core's HTML, and the one that the element has built. */
function articlesOf(page: HostPage): [HTMLElement, HTMLElement] {
  const [prerendered, built] = page.articles;
  if (prerendered === undefined || built === undefined) throw new Error('Unexpected page without two essays');
  return [prerendered, built];
}

/** Goes to a place on the page, or back or forward, and waits until the browser is there. */
async function go({ window }: HostPage, move: () => void): Promise<void> {
  const there = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  move();
  await there;
  await moment(50);
}

/** Goes to a fragment, which `assign` would resolve against the page of the tests. */
function enter(location: Location, { id }: HTMLElement): void {
  location.hash = id;
}

/** What Chrome makes of every text when it translates a page. */
function translate(root: HTMLElement): void {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: ChildNode[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(...childOf(walker.currentNode));
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    for (const font of [outer, inner]) {
      font.setAttribute('dir', 'auto');
      font.setAttribute('style', 'vertical-align: inherit;');
    }
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
}

function childOf(node: Node): ChildNode[] {
  return Array.from(node.parentNode?.childNodes ?? []).filter((child) => child === node);
}

describe('what browsers do with an essay on a page of others', () => {
  let address: string;
  let page: HostPage;
  before(async () => {
    address = await makeHost(wordpress);
  });
  beforeEach(async () => {
    page = await openPage(address);
  });
  afterEach(() => {
    page.frame.remove();
    expect(said.splice(0)).to.deep.equal([]);
  });

  it('should have no id twice, and lead from every mark to one of its own', () => {
    const ids = Array.from(page.document.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids.length).to.be.greaterThan(30);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const article of page.articles) {
      for (const link of all(article, 'a[href^="#"]')) {
        const target = page.document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
        expect(target !== null && article.contains(target), link.outerHTML).to.equal(true);
      }
    }
  });

  it('should be scrolled to a fragment, and go back and forward', async () => {
    for (const article of articlesOf(page)) {
      const { location, history } = page.window;
      const [ruler, chart] = ['the-ruler', 'the-chart'].map((name) => one(article, `[id$="__${name}"]`));
      if (ruler === undefined || chart === undefined) throw new Error('Unexpected essay without sections');
      const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top;
      await go(page, () => enter(location, ruler));
      expect(ruler.matches(':target')).to.equal(true);
      expect(topOf(ruler)).to.be.within(0, 200);
      await go(page, () => enter(location, chart));
      expect(topOf(chart)).to.be.within(0, 200);
      await go(page, () => history.back());
      expect(ruler.matches(':target')).to.equal(true);
      expect(topOf(ruler)).to.be.within(0, 200);
      await go(page, () => history.forward());
      expect(chart.matches(':target')).to.equal(true);
      expect(topOf(chart)).to.be.within(0, 200);
    }
  });

  it('should open at a fragment that the address names', async () => {
    const names = articlesOf(page).map((article) => one(article, '[id$="__the-chart"]').id);
    expect(names).to.deep.equal(['shore__the-chart', 'shore-2__the-chart']);
    for (const name of names) {
      const opened = await openPage(`${address}#${name}`);
      const section = one(opened.document, `[id="${name}"]`);
      await moment(50);
      expect(section.getBoundingClientRect().top, name).to.be.within(0, 200);
      opened.frame.remove();
    }
  });

  it('should mark the source that a fragment leads to', async () => {
    const [article] = articlesOf(page);
    const entry = one(article, '.essay-source');
    const before = styleOf(entry).backgroundColor;
    await go(page, () => enter(page.window.location, entry));
    expect(styleOf(entry).backgroundColor).to.not.equal(before);
    expect(entry.getBoundingClientRect().top).to.be.within(0, 800);
  });

  it('should let its words be found', () => {
    const { find } = findIn(page.window);
    for (const word of ['a pebble', 'asked more than once', 'Scale of Force']) {
      expect(find(word), word).to.equal(true);
      const { anchorNode } = page.window.getSelection() ?? {};
      expect(
        page.articles.some((article) => article.contains(anchorNode ?? null)),
        word,
      ).to.equal(true);
    }
    expect(find('a word that is nowhere')).to.equal(false);
  });

  it('should give the words of a selection in their order', () => {
    for (const article of articlesOf(page)) {
      const range = page.document.createRange();
      range.setStart(one(article, '.essay-lead > p'), 0);
      range.setEndAfter(one(article, '.essay-quotation'));
      const selection = page.window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      const words = selection?.toString() ?? '';
      const order = [
        'A coast has no length',
        'The ruler',
        'The second',
        'a grain',
        'Measure.',
        '2,800 km',
        'A shoreline',
      ];
      const places = order.map((part) => words.indexOf(part));
      expect(places, words).to.deep.equal([...places].sort((one, other) => one - other));
      expect(places[0]).to.equal(0);
    }
  });

  it('should bear being translated', async () => {
    for (const article of articlesOf(page)) translate(article);
    await moment(100);
    for (const article of page.articles) {
      for (const look of Object.values(looks)) look(article, page);
    }
    const [, built] = articlesOf(page);
    const view = built.closest('essay-view');
    view?.setAttribute('heading-level', '3');
    await moment(100);
    expect(view?.querySelectorAll(':scope > article').length).to.equal(1);
    expect(view?.querySelector('.essay-title')?.tagName).to.equal('H3');
  });
});

/** `find` is in every browser and in no standard. */
function findIn(window: Window): { find: (word: string) => boolean } {
  const found: unknown = Reflect.get(window, 'find');
  if (typeof found !== 'function') throw new Error('Unexpected browser that finds nothing');
  return { find: (word) => Boolean(Reflect.apply(found, window, [word, true, false, true])) };
}
