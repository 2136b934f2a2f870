import { dressCard } from './card.styles.js';
import { type Copied, copy } from './clipboard.js';
import { isTab } from './keys.js';
import { quotationOf } from './quotation.js';
import type { Stage } from './stage.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();
const menuStyles = `
.menu { position: absolute; display: flex; gap: 4px; padding: 4px; border-radius: 8px; white-space: nowrap }
.menu .button { border-color: transparent }
.menu .button:hover { background: var(--_raised) }
`;

/** Until a selection counts as made, in milliseconds. */
const settled = 200;
/** How long the menu says that it has copied. */
const thanks = 1200;

/** Offers to copy what is selected, with its citation or as a link. */
export function startSelectionMenu(stage: Stage): void {
  dressCard(stage);
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
  document.addEventListener('keydown', (event) => menu.press(event), { capture: true, signal });
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    menu.hide();
  });
  soon();
}

class SelectionMenu {
  readonly #stage: Stage;
  #menu: HTMLElement | undefined;
  /** What the menu is about; the same is not offered again once it was closed. */
  #text = '';

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  show(): void {
    const range = this.#stage.tools.selectedIn(this.#stage);
    const text = range?.toString().trim() ?? '';
    if (range === undefined || text === '') {
      // Some engines end a selection when the focus goes into the menu.
      if (this.#isInside) return;
      this.#text = '';
      this.hide();
      return;
    }
    if (text === this.#text) return;
    this.hide();
    this.#text = text;
    this.#menu = this.#make(range);
    this.#stage.paint();
    this.#stage.surface.append(this.#menu);
    this.#place(range, this.#menu);
    void this.#stage.animate(this.#menu, { opacity: [0, 1] }, 120);
  }

  hide(): void {
    this.#menu?.remove();
    this.#menu = undefined;
  }

  press(event: KeyboardEvent): void {
    if (this.#menu === undefined) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.hide();
    } else if (isTab(event) && !this.#isInside && !event.shiftKey) {
      // Chosen with the keyboard, a passage has no other way to its menu.
      event.preventDefault();
      this.#menu.querySelector('button')?.focus();
    }
  }

  get #isInside(): boolean {
    const { focused } = this.#stage;
    return focused !== undefined && this.#menu?.contains(focused) === true;
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
    const button = tools.make(document, 'button', { class: 'button', part: 'button', type: 'button' }, words);
    button.addEventListener('click', async () => {
      const menu = this.#menu;
      const isDone = await copy(this.#stage, kind, copied);
      button.textContent = isDone ? strings.copied : strings.copyFailed;
      window.setTimeout(() => menu === this.#menu && this.hide(), thanks);
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
