import { type Copied, copy } from './clipboard.js';
import { passageIn } from './passage.js';
import { quotationOf } from './quotation.js';
import { quotedIn } from './quote.js';
import { rest, restBehind } from './reading-place.js';
import type { Stage } from './stage.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();
/** The edge and the shadow are those of a card, whose other styles a menu has no use for. */
const menuStyles = `
.menu {
  position: absolute;
  display: flex;
  gap: 4px;
  padding: 4px;
  border: 1px solid var(--_edge);
  border-radius: 8px;
  background: var(--_float);
  color: var(--_ink, var(--essay-ink, inherit));
  box-shadow: 0 1px 2px #00000014, 0 8px 28px #00000024;
  white-space: nowrap;
}
.menu .button { border-color: transparent }
.menu .button:hover { background: var(--_raised) }
`;

/** Until a selection counts as made, in milliseconds. */
const settled = 200;
/** How long the menu says that it has copied. */
const thanks = 1200;

/** Offers to copy what is selected, with its citation or as a link. */
export function startSelectionMenu(stage: Stage): void {
  stage.dress(menuStyles, sheets);
  const menu = new SelectionMenu(stage);
  const { document, host, window } = stage;
  const { signal } = host;
  let timer: number | undefined;
  // It loads with the first selection, when the pointer that makes it may still be down.
  let isPressed = document.querySelector(':active') !== null;
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => !isPressed && menu.show(), settled);
  };
  document.addEventListener('selectionchange', soon, { signal });
  document.addEventListener('pointerdown', () => (isPressed = true), { capture: true, signal });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      name,
      () => {
        isPressed = false;
        soon();
      },
      { capture: true, signal },
    );
  }
  // Before the previews, which hear of a key at the document.
  window.addEventListener('keydown', (event) => menu.press(event), { capture: true, signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  soon();
}

class SelectionMenu {
  readonly #stage: Stage;
  #menu: HTMLElement | undefined;
  #passage: Range | undefined;
  /** What had the focus in the essay when Tab led into the menu. */
  #before: HTMLElement | undefined;
  /** What the menu is about; the same is not offered again once it was closed. */
  #text = '';
  #ending: number | undefined;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  show(): void {
    const passage = passageIn(this.#stage);
    const text = passage ? quotedIn(this.#stage, passage).text : '';
    if (!passage || text === '') {
      // Some engines end a selection when the focus goes into the menu.
      if (this.#isInside) return;
      this.#text = '';
      this.hide();
      return;
    }
    if (text === this.#text) return;
    this.hide();
    this.#text = text;
    this.#passage = passage;
    this.#menu = this.#make(passage);
    this.#stage.paint();
    this.#stage.surface.append(this.#menu);
    this.#place(passage, this.#menu);
    void this.#stage.animate(this.#menu, { opacity: [0, 1] }, 120);
  }

  /** Closes the menu; the focus in it goes back to where reading was. */
  hide(): void {
    this.#stage.window.clearTimeout(this.#ending);
    if (this.#isInside && this.#passage) rest(this.#stage, this.#passage, this.#before);
    this.#menu?.remove();
    this.#menu = undefined;
    this.#before = undefined;
  }

  press(event: KeyboardEvent): void {
    const { front, surface } = this.#stage;
    if (this.#menu === undefined || event.defaultPrevented) return;
    // What lies in front comes first: a dialog, or a preview that came later.
    if (front !== surface || this.#menu.nextElementSibling?.matches('.float:not([inert])')) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.hide();
    } else if (this.#stage.tools.isTab(event)) {
      this.#step(event, Array.from(this.#menu.children));
    }
  }

  /** From the selection Tab leads through the menu, once, and on behind the selection; with Shift back to it. */
  #step(event: KeyboardEvent, buttons: readonly Element[]): void {
    const { host, tools, window } = this.#stage;
    const { article } = host;
    const focused = tools.elementOf(this.#stage.focused ?? null);
    const at = focused ? buttons.indexOf(focused) : -1;
    if (at < 0) {
      const isInEssay = focused !== undefined && article.contains(focused);
      // Chosen with the keyboard, a passage has no other way to its menu; who is elsewhere on the page stays there.
      if (event.shiftKey || (focused && !isInEssay && !focused.contains(article))) return;
      this.#before = isInEssay ? focused : undefined;
    }
    const next = tools.elementOf(buttons[event.shiftKey ? at - 1 : at + 1] ?? null);
    if (next || event.shiftKey) event.preventDefault();
    if (next) next.focus();
    else if (event.shiftKey) this.hide();
    else if (this.#passage) {
      restBehind(this.#stage, this.#passage);
      // It would lie over what is read next.
      window.setTimeout(() => this.hide());
    }
  }

  get #isInside(): boolean {
    return this.#menu?.contains(this.#stage.focused ?? null) === true;
  }

  #make(range: Range): HTMLElement {
    const { document, strings, tools } = this.#stage;
    const { make } = tools;
    // Now, because a finger on the menu may end the selection.
    const { html, link, text } = quotationOf(this.#stage, range);
    const quote = this.#button(strings.copyQuote, 'quote', { html, text });
    const address = this.#button(strings.copyLink, 'link', { text: link });
    const menu = make(document, 'div', { class: 'menu', part: 'menu' }, quote, address);
    menu.addEventListener('pointerdown', (event) => event.preventDefault());
    menu.addEventListener('mousedown', (event) => event.preventDefault());
    menu.addEventListener('focusout', () => this.#stage.window.setTimeout(() => this.show()));
    return menu;
  }

  #button(words: string, kind: 'quote' | 'link', copied: Copied): HTMLElement {
    const { document, strings, tools, window } = this.#stage;
    // Its name stays: what the status says, once, would be heard twice.
    const attributes = { 'aria-label': words, class: 'button', part: 'button', type: 'button' };
    const button = tools.make(document, 'button', attributes, words);
    button.addEventListener('click', async () => {
      const menu = this.#menu;
      const isDone = await copy(this.#stage, kind, copied);
      button.textContent = isDone ? strings.copied : strings.copyFailed;
      if (menu !== this.#menu) return;
      window.clearTimeout(this.#ending);
      this.#ending = window.setTimeout(() => {
        // It does not go from under those who are in it.
        if (this.#isInside) button.textContent = words;
        else this.hide();
      }, thanks);
    });
    return button;
  }

  #place(range: Range, menu: HTMLElement): void {
    const { direction, isCoarse, rules, surface, window } = this.#stage;
    const box = surface.getBoundingClientRect();
    const lines = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
    const [first, last] = [lines[0] ?? range.getBoundingClientRect(), lines.at(-1) ?? range.getBoundingClientRect()];
    // The handles of a selection by finger hang below it.
    const gap = isCoarse ? 28 : 8;
    const below = last.bottom + gap;
    const isBelow = below + menu.offsetHeight <= window.innerHeight || first.top - 8 < menu.offsetHeight;
    const top = isBelow ? below : first.top - 8 - menu.offsetHeight;
    const from = direction === 'rtl' ? box.right - last.right : last.left - box.left;
    const start = Math.max(16, Math.min(from, box.width - menu.offsetWidth - 16));
    rules.set('menu', `.menu{inset-block-start:${top - box.top}px;inset-inline-start:${start}px}`);
  }
}
