import type { EssayCopyEvent, EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { enhanced, inside, isOpen, mark, part, shore, until } from './chrome-page.js';
import { click, point, press, resize } from './hands.js';
import { leavePage, moment, only, place } from './page.js';

/** Selects words of one text, or from one text to the begin of another place, as three clicks do. */
async function select(from: Node, words: string | Node): Promise<void> {
  const value = from.nodeValue ?? '';
  const start = typeof words === 'string' ? value.indexOf(words) : 0;
  if (start < 0) throw new Error(`Unexpected absence of ${words}`);
  const [to, end] = typeof words === 'string' ? [from, start + words.length] : [words, 0];
  getSelection()?.setBaseAndExtent(from, start, to, end);
  // What copies loads with the first selection.
  await moment(40);
}

/** The text of an element that holds some words. */
function textOf(view: EssayView, words: string): Text {
  const texts = document.createTreeWalker(inside(view, '.essay-body'), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    if (currentNode instanceof Text && currentNode.data.includes(words)) return currentNode;
  }
  throw new Error(`Unexpected absence of ${words}`);
}

/** What a real copy brings to the reader's clipboard. */
async function clipboard(): Promise<string> {
  await press('Control+c');
  const area = only(place('<textarea></textarea>'), 'textarea');
  area.focus();
  await press('Control+v');
  return area.value;
}

/** What a copy event is given; nothing where the page leaves the copy to the browser. */
function given(): DataTransfer | undefined {
  const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
  return document.body.dispatchEvent(event) ? undefined : (event.clipboardData ?? undefined);
}

const repeated = 'We keep some of the shore and give the rest of it back.';
const citation = 'Ada Moss, “Why we draw coasts” (The Long Room, 1 March 2026).';
const menu = (view: EssayView): Promise<HTMLElement> => until(() => part(view, 'menu'), 'the menu');
const gone = (view: EssayView): Promise<true> => until(() => !isOpen(view, 'menu'), 'an end of the menu');
const status = (view: EssayView): string => view.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
const focused = (view: EssayView): string => {
  const { activeElement } = document;
  const found = activeElement === view ? view.shadowRoot?.activeElement : activeElement;
  return found?.getAttribute('aria-label') ?? found?.textContent ?? '';
};

/** Takes the clipboard of secure pages away, as a frame without the permission does. */
function refuseClipboard(): void {
  const refuse = (): Promise<never> => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write: refuse, writeText: refuse } });
}

function leave(): void {
  getSelection()?.removeAllRanges();
  Reflect.deleteProperty(navigator, 'clipboard');
  leavePage();
}

describe('the way through the menu of a selection', () => {
  beforeEach(() => resize(1000));
  afterEach(leave);

  it('should lead in by the first Tab, and on behind the selection', async () => {
    const view = await enhanced();
    await select(textOf(view, 'or only on paper'), 'or only on');
    await menu(view);
    const way: string[] = [];
    for (let step = 0; step < 5; step++) {
      await press('Tab');
      way.push(focused(view));
    }
    expect(way.slice(0, 4)).to.deep.equal(['Copy quote', 'Copy link', 'Source 4', 'Note b']);
    expect(way[4]).to.not.match(/^Copy/);
    expect(isOpen(view, 'menu')).to.equal(false);
    expect(inside(view, '.essay-body').querySelector('[tabindex="-1"]')).to.equal(null);
  });

  it('should lead back to the text with Shift, and not in again', async () => {
    const view = await enhanced();
    const text = textOf(view, 'or only on paper');
    await select(text, 'or only on');
    await menu(view);
    await press('Tab');
    await press('Tab');
    await press('Shift+Tab');
    expect(focused(view)).to.equal('Copy quote');
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(text.parentElement);
    await press('Tab');
    expect(focused(view)).to.equal('Source 3');
    await press('Shift+Tab');
    expect(focused(view)).to.equal('Source 2');
    expect(inside(view, '.essay-body').querySelector('[tabindex="-1"]')).to.equal(null);
  });

  it('should leave the Tab of those alone who are elsewhere on the page', async () => {
    const view = await enhanced();
    const [first, second] = place('<button>One</button><button>Two</button>').querySelectorAll('button');
    await select(textOf(view, 'or only on paper'), 'or only on');
    await menu(view);
    first?.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(second);
  });

  it('should give the focus back to the text at Escape', async () => {
    const view = await enhanced();
    const text = textOf(view, 'or only on paper');
    await select(text, 'or only on');
    await menu(view);
    await press('Tab');
    await press('Escape');
    expect(isOpen(view, 'menu')).to.equal(false);
    expect(document.activeElement).to.equal(text.parentElement);
  });

  it('should stay after a copy as long as the focus is in it, and say once that it has copied', async () => {
    const view = await enhanced();
    const text = textOf(view, 'or only on paper');
    await select(text, 'or only on paper');
    const [quote] = (await menu(view)).querySelectorAll('button');
    if (!quote) throw new Error('expected a button');
    const live = view.shadowRoot?.querySelector('[role="status"]');
    const said: Array<string | null> = [];
    const names = new Set<string>();
    const changes = new MutationObserver(() => {
      if (live?.textContent !== said.at(-1)) said.push(live?.textContent ?? null);
      names.add(quote.getAttribute('aria-label') ?? quote.textContent ?? '');
    });
    for (const heard of [live, quote]) {
      if (heard) changes.observe(heard, { attributes: true, characterData: true, childList: true, subtree: true });
    }
    await press('Tab');
    await press('Enter');
    await until(() => quote.textContent === 'Copied', 'the answer');
    await until(() => quote.textContent === 'Copy quote', 'an end of the answer');
    await moment(60);
    changes.disconnect();
    expect([...names]).to.deep.equal(['Copy quote']);
    expect(said.filter((words) => words !== '')).to.deep.equal(['Copied']);
    expect(isOpen(view, 'menu')).to.equal(true);
    expect(view.shadowRoot?.activeElement).to.equal(quote);
    await press('Tab');
    expect(focused(view)).to.equal('Copy link');
    await press('Escape');
    expect(isOpen(view, 'menu')).to.equal(false);
    expect(document.activeElement).to.equal(text.parentElement);
    await press('Tab');
    expect(focused(view)).to.equal('Source 3');
  });

  it('should go by itself after a copy by hand', async () => {
    const view = await enhanced();
    await select(textOf(view, 'or only on paper'), 'or only on paper');
    const [quote] = (await menu(view)).querySelectorAll('button');
    if (quote) await click(quote);
    await until(() => quote?.textContent === 'Copied', 'the answer');
    await gone(view);
    expect(status(view)).to.equal('Copied');
  });

  it('should give the focus back to the link that had it', async () => {
    const view = await enhanced();
    const link = inside(view, '.essay-lead a.essay-link');
    await select(textOf(view, 'A coast has no length'), 'A coast has no length');
    await menu(view);
    link.focus();
    await press('Tab');
    expect(focused(view)).to.equal('Copy quote');
    await press('Escape');
    expect(document.activeElement).to.equal(link);
  });

  it('should close one thing at a time by Escape, the last to come first', async () => {
    const view = await enhanced();
    await select(textOf(view, 'or only on paper'), 'or only on');
    await menu(view);
    await point(mark(view, 'Source 2'));
    await until(() => part(view, 'preview'), 'the preview');
    const open = (): boolean[] => [
      isOpen(view, 'menu'),
      view.shadowRoot?.querySelector('.float:not([inert])') !== null,
    ];
    expect(open()).to.deep.equal([true, true]);
    await press('Escape');
    expect(open()).to.deep.equal([true, false]);
    await press('Escape');
    expect(open()).to.deep.equal([false, false]);
    await point([2, 2]);
    await until(() => !isOpen(view, 'preview'), 'an end of the preview');
    await point(mark(view, 'Source 2'));
    await until(() => part(view, 'preview'), 'the preview');
    await select(textOf(view, 'A coast has no length'), 'A coast has');
    await menu(view);
    expect(open()).to.deep.equal([true, true]);
    await press('Escape');
    expect(open()).to.deep.equal([false, true]);
    await press('Escape');
    expect(open()).to.deep.equal([false, false]);
    await point([2, 2]);
  });
});

describe('what a selection brings to the clipboard', () => {
  beforeEach(() => resize(1000));
  afterEach(leave);

  it('should be the words of a pull quote that three clicks select', async () => {
    const view = await enhanced();
    const [text] = inside(view, '.essay-pull p').childNodes;
    if (!text) throw new Error('expected a text');
    expect(inside(view, '.essay-pull').getAttribute('aria-hidden')).to.equal('true');
    await select(text, inside(view, '.essay-heading', 2));
    expect(await clipboard()).to.match(new RegExp(`^${repeated}\n\n${citation.replace(/[()]/g, '\\$&')}\nhttps://`));
  });

  it('should be the browser’s own where nothing else is left', async () => {
    const view = await enhanced(shore.replace('.[^sea]', '[^sea].'));
    getSelection()?.setBaseAndExtent(mark(view, 'Source 4'), 0, mark(view, 'Note b'), 1);
    expect(getSelection()?.toString()).to.equal('4b');
    await moment(40);
    expect(given()).to.equal(undefined);
    await moment(320);
    expect(isOpen(view, 'menu')).to.equal(false);
  });

  it('should never be nothing, as of a mark and the pull quote behind it', async () => {
    const view = await enhanced(shore.replace('\n\n## The sea', ' So it is[^ruler]\n\n## The sea'));
    const last = inside(view, 'p:has(+ .essay-pull) .essay-note-mark');
    getSelection()?.setBaseAndExtent(last, 0, inside(view, '.essay-pull p'), 1);
    expect(getSelection()?.toString()).to.match(/^a\s+We keep/);
    await moment(40);
    expect(given()).to.equal(undefined);
  });

  it('should lead to a whole paragraph by its first and last words', async () => {
    const view = await enhanced();
    const paragraph = inside(view, '.essay-section p');
    const [text] = paragraph.childNodes;
    const next = paragraph.nextElementSibling;
    if (!text || !next) throw new Error('expected paragraphs');
    await select(text, next);
    expect(given()?.getData('text/plain')).to.match(/#shore__the-ruler:~:text=Every%20map%20is%20a,\S+%20\S+$/);
    expect(given()?.getData('text/plain')).to.not.match(/,$/);
  });

  it('should be cited of the essay’s last paragraph too, where three clicks reach beyond it', async () => {
    const view = await enhanced('---\nslug: end\n---\n\n# An end\n\nThis is the last of all the words in here.\n');
    const behind = only(place('<p>Behind the essay</p>'), 'p');
    await select(textOf(view, 'This is the last'), behind);
    expect(given()?.getData('text/plain')).to.contain('This is the last of all the words in here.\n\n');
  });

  it('should be whole words, in the quote as in its link', async () => {
    const view = await enhanced();
    const told: EssayCopyEvent[] = [];
    view.addEventListener('essay-copy', (event) => told.push(event));
    await select(textOf(view, 'Every map is'), 'ery map is a prom');
    const [quote, link] = (await menu(view)).querySelectorAll('button');
    if (!quote || !link) throw new Error('expected two buttons');
    await click(quote);
    await until(() => told[0], 'the quote');
    await click(link);
    await until(() => told[1], 'the link');
    const words = 'Every map is a promise';
    expect(told[0]?.text.split('\n')[0]).to.equal(words);
    expect(told[1]?.text).to.match(new RegExp(`:~:text=${encodeURIComponent(words)}$`));
  });

  it('should be whole words of a language that writes none apart', async () => {
    const view = await enhanced(
      '---\nslug: umi\nlang: ja\n---\n\n# 海岸\n\n海岸線には長さがない。誰かが物差しを選ぶまでは。\n',
    );
    const told: EssayCopyEvent[] = [];
    view.addEventListener('essay-copy', (event) => told.push(event));
    await select(textOf(view, '誰か'), '物差し');
    const [quote] = (await menu(view)).querySelectorAll('button');
    if (quote) await click(quote);
    await until(() => told[0], 'the quote');
    expect(told[0]?.text.split('\n')[0]).to.equal('物差し');
  });

  it('should leave the words of the page as they are, and what is there twice out', async () => {
    const view = await enhanced();
    const behind = only(place('<p>Behind the <b>essay</b></p><p>The end</p>'), 'p');
    const [text] = inside(view, '.essay-section p', 1).childNodes;
    if (!text) throw new Error('expected a text');
    const pull = getComputedStyle(inside(view, '.essay-pull'));
    // WebKit knows it by its own name only.
    const selectable = (): string =>
      pull.getPropertyValue('user-select') || pull.getPropertyValue('-webkit-user-select');
    const before = selectable();
    expect(before).to.match(/^(?:auto|text)$/);
    getSelection()?.setBaseAndExtent(text, 0, behind, 2);
    await moment(100);
    expect(getSelection()?.toString().split(repeated).length).to.equal(3);
    const copied = await clipboard();
    expect(copied.split('We keep some of the shore').length).to.equal(2);
    expect(copied)
      .to.match(/Behind the essay$/)
      .and.to.not.contain(':~:text');
    expect(selectable()).to.equal(before);
  });
});

describe('a copy where the page may not write the clipboard', () => {
  beforeEach(() => resize(1000));
  afterEach(leave);

  /** The words that are selected, and which way. */
  const selected = (text: Text): unknown[] => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
    return [anchorNode === text, anchorOffset, focusNode === text, focusOffset, getSelection()?.toString()];
  };

  it('should leave the selection in place', async () => {
    const view = await enhanced();
    refuseClipboard();
    const text = textOf(view, 'or only on paper');
    getSelection()?.setBaseAndExtent(text, 15, text, 2);
    const [quote] = (await menu(view)).querySelectorAll('button');
    const before = selected(text);
    expect(before.slice(0, 4)).to.deep.equal([true, 15, true, 2]);
    if (quote) await click(quote);
    await until(() => quote?.textContent === 'Copied', 'the answer');
    expect(selected(text)).to.deep.equal(before);
  });

  it('should leave focus and selection in place for the keyboard', async () => {
    const view = await enhanced();
    refuseClipboard();
    const text = textOf(view, 'or only on paper');
    getSelection()?.setBaseAndExtent(text, 15, text, 2);
    await menu(view);
    const chosen = selected(text);
    await press('Tab');
    // WebKit ends a selection when the focus goes elsewhere.
    const before = selected(text);
    if (getSelection()?.rangeCount !== 0) expect(before).to.deep.equal(chosen);
    await press('Enter');
    await until(() => view.shadowRoot?.activeElement?.textContent === 'Copied', 'the answer');
    expect(selected(text)).to.deep.equal(before);
    await press('Escape');
    expect(document.activeElement).to.equal(text.parentElement);
  });

  it('should do so in a dialog', async () => {
    const view = await enhanced();
    refuseClipboard();
    await click(inside(view, '.essay-cite-link'));
    const dialog = await until(() => view.shadowRoot?.querySelector('dialog'), 'the dialog');
    const button = Array.from(dialog.querySelectorAll('button')).find((one) => one.textContent === 'Copy citation');
    button?.focus();
    const told: EssayCopyEvent[] = [];
    view.addEventListener('essay-copy', (event) => told.push(event));
    await press('Enter');
    await until(() => told[0], 'the copy');
    expect(focused(view)).to.equal('Copy citation');
    await press('Escape');
  });
});
