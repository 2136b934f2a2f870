import essays from 'virtual:essays';
import { toHtml } from '@essaykit/core';
import { expect } from '@open-wc/testing';
import { bundle, make } from './hosts/open.js';
import { sample } from './hosts/sample.js';
import { moment, only, place, said } from './page.js';
import { essayOf } from './samples.js';

const linked = '<link rel="stylesheet" href="/packages/core/src/essay.css">';

/** A page with a prerendered essay and without the elements, which come later. */
async function unUpgraded(article: string, head: string, width: number, height: number): Promise<Document> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An essay</title>${head}
<style>body { margin: 0; font: 16px/1.5 serif; } .host { height: 60px; }</style></head>
<body><p class="host">Before</p><essay-view>${article}</essay-view><p class="host">After</p></body></html>`;
  const frame = only(place('<iframe title="An essay"></iframe>'), 'iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = await make('prerendered.html', html);
  await loaded;
  // What was never painted cannot shift.
  for (let patience = 0; patience < 3; patience++) await painted(frame.contentWindow);
  await moment(100);
  if (frame.contentDocument === null) throw new Error('Unexpected frame without a page');
  return frame.contentDocument;
}

function painted(window: Window | null): Promise<unknown> {
  return new Promise((resolve) => window?.requestAnimationFrame(resolve));
}

/** Lets the elements come, and waits until the chrome stands and has had time to do what it does; says when it began. */
async function upgrade(document: Document): Promise<number> {
  const began = document.defaultView?.performance.now() ?? 0;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = await bundle();
  document.head.append(script);
  const view = document.querySelector('essay-view');
  for (let patience = 0; patience < 500 && !view?.shadowRoot?.querySelector('.stage'); patience++) await moment(10);
  expect(view?.matches(':state(ready)')).to.equal(true);
  await moment(300);
  return began;
}

/**
 * The sum of the shifts that a browser has counted since a time; nothing in one that counts none.
 *
 * @param since - A picture that came before may have shifted what stands under it.
 */
async function shiftOf(document: Document, since: number): Promise<number | undefined> {
  const { defaultView } = document;
  if (defaultView === null) return undefined;
  const { PerformanceObserver } = defaultView.window;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.startTime >= since && isShift(entry)) sum += entry.value;
  });
  observer.observe({ buffered: true, type: 'layout-shift' });
  await moment(200);
  observer.disconnect();
  return sum;
}

interface Shift extends PerformanceEntry {
  value: number;
}

function isShift(entry: PerformanceEntry): entry is Shift {
  return 'value' in entry;
}

/** How many notes stand in the margin. */
function movedIn(document: Document): number {
  const notes = Array.from(document.querySelectorAll('.essay-note'));
  return notes.filter((note) => document.defaultView?.getComputedStyle(note).position === 'absolute').length;
}

/** Where everything of the title block and the text stands. */
function placesOf(document: Document): string[] {
  return Array.from(document.querySelectorAll('.essay-header, .essay-body, .essay-body *, .essay-title'), (element) => {
    const { height, left, top, width } = element.getBoundingClientRect();
    return `${element.tagName}.${element.className} ${[left, top, width, height].map(Math.round).join(' ')}`;
  });
}

describe('the upgrade of a prerendered essay', () => {
  afterEach(() => {
    for (const container of document.querySelectorAll('.test-place')) container.remove();
    expect(said.splice(0)).to.deep.equal([]);
  });

  // In high windows the host's own content after the essay is seen, and has to stay as well.
  for (const [width, height] of [
    [390, 9000],
    [900, 6000],
  ] as const) {
    it(`should shift nothing in a window of ${width} pixels whose page links the style sheet`, async () => {
      const page = await unUpgraded(toHtml(essayOf(sample)), linked, width, height);
      const places = placesOf(page);
      expect(places.length).to.be.greaterThan(50);
      const began = await upgrade(page);
      expect(placesOf(page)).to.deep.equal(places);
      expect((await shiftOf(page, began)) ?? 0).to.equal(0);
    });
  }

  for (const [name, text] of Object.entries(essays)) {
    for (const width of name === 'sixty-one-seconds.md' ? [390, 600, 900, 1280, 1600, 1920] : [390, 1280]) {
      it(`should shift nothing of ${name} at ${width} pixels, where notes go into the margin too`, async () => {
        const base = new URL('/examples/essays/', location.href).href;
        const page = await unUpgraded(toHtml(essayOf(text), { base }), linked, width, 800);
        const { scrollHeight } = page.documentElement;
        expect(scrollHeight).to.be.greaterThan(2 * 800);
        const places = placesOf(page);
        const began = await upgrade(page);
        expect(placesOf(page)).to.deep.equal(places);
        expect(movedIn(page)).to.equal(width < 960 ? 0 : page.querySelectorAll('.essay-note').length);
        expect((await shiftOf(page, began)) ?? 0).to.equal(0);
      });
    }
  }

  it('should leave the notes to a reader who came to the end first, until the end is out of sight', async () => {
    const page = await unUpgraded(toHtml(essayOf(sample)), linked, 1280, 800);
    const { defaultView } = page;
    const note = only(page, 'article').querySelector('.essay-note');
    if (note === null) throw new Error('Unexpected essay without notes');
    const seen = (): number[] => [defaultView?.scrollY ?? 0, note.getBoundingClientRect().top];
    note.scrollIntoView({ behavior: 'instant' });
    const before = seen();
    const began = await upgrade(page);
    expect(movedIn(page)).to.equal(0);
    expect(seen()).to.deep.equal(before);
    expect((await shiftOf(page, began)) ?? 0).to.equal(0);
    const turned = defaultView?.performance.now() ?? 0;
    defaultView?.scrollTo({ behavior: 'instant', top: 0 });
    await moment(300);
    expect(movedIn(page)).to.be.greaterThan(0);
    expect((await shiftOf(page, turned)) ?? 0).to.equal(0);
  });

  it('should shift a page that has shown the essay without its style sheet', async () => {
    const page = await unUpgraded(toHtml(essayOf(sample)), '', 900, 6000);
    const places = placesOf(page);
    const began = await upgrade(page);
    expect(placesOf(page)).to.not.deep.equal(places);
    expect((await shiftOf(page, began)) ?? 1).to.be.greaterThan(0);
  });

  it('should rebuild no node of 100 KB of prose', async () => {
    const [head = '', ...sections] = sample.split(/^(?=## )/m);
    const text = [head];
    for (let size = head.length, turn = 0; size < 100_000; turn++) {
      for (const section of sections.slice(0, 2)) {
        text.push(section.replace(/^## .*/, (title) => `${title} ${turn}`));
        size += section.length;
      }
    }
    const html = toHtml(essayOf([...text, ...sections.slice(2)].join('')));
    expect(html.length).to.be.greaterThan(100_000);
    const page = await unUpgraded(html, linked, 1300, 800);
    const article = only(page, 'article');
    const nodes = nodesOf(article);
    expect(nodes.length).to.be.greaterThan(3000);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(article, { attributes: true, characterData: true, childList: true, subtree: true });
    await upgrade(page);
    observer.disconnect();
    const rebuilt = records.filter(({ removedNodes, type }) => type === 'characterData' || removedNodes.length > 0);
    expect(rebuilt.length).to.equal(0);
    const written = new Set(records.flatMap(({ attributeName }) => attributeName ?? []));
    expect([...written].filter((name) => !['aria-current', 'hidden'].includes(name))).to.deep.equal([]);
    const kept = new Set(nodesOf(article));
    expect(nodes.filter((node) => !kept.has(node)).length).to.equal(0);
  });
});

function nodesOf(article: HTMLElement): Node[] {
  const walker = article.ownerDocument.createTreeWalker(article);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
