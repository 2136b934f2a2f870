import type { ChromeStrings, Strings } from '../internal/strings.js';
import { chromeStyles } from './chrome.styles.js';
import type { ChromeHost } from './host.js';
import { make } from './make.js';
import { focusedIn } from './nodes.js';
import { Rules } from './rules.js';
import { themeRule } from './theme.js';
import type { Tools } from './tools.js';

/** A constructed sheet works only in the document that made it. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Where the chrome of one essay stands: a layer over it in the shadow root, as wide as the element and a container
 * like the essay, so that both know the same tiers.
 */
export class Stage {
  readonly host: ChromeHost;
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly surface: HTMLElement;
  readonly rules: Rules;
  readonly strings: ChromeStrings;
  readonly tools: Tools;
  /** What lies in front and is not inert: the layer, or a dialog; it holds the live region. */
  front: HTMLElement;
  /** The focus is being moved by the chrome. */
  isQuiet = false;

  constructor(
    host: ChromeHost,
    window: Window & typeof globalThis,
    { chrome, lang }: Pick<Strings, 'chrome' | 'lang'>,
    tools: Tools,
  ) {
    this.host = host;
    this.document = host.article.ownerDocument;
    this.window = window;
    this.strings = chrome;
    this.tools = tools;
    this.rules = new Rules(host, window.CSSStyleSheet);
    this.surface = make(this.document, 'div', { class: 'stage', dir: this.direction, lang });
    this.surface.append(make(this.document, 'div', { class: 'hidden', role: 'status' }));
    this.front = this.surface;
    this.dress(chromeStyles, sheets);
    host.root.prepend(this.surface);
    host.signal.addEventListener('abort', () => this.surface.remove());
  }

  /** The essay's language, with the digits that the essay itself is written in. */
  get locale(): string {
    const { article } = this.host;
    const lang = article.closest('[lang]')?.getAttribute('lang') ?? 'en';
    const isArabic = /[\u0660-\u0669]/.test(article.querySelector('.essay-meta')?.textContent ?? '');
    const wanted = `${lang}-u-nu-${isArabic ? 'arab' : 'latn'}`;
    try {
      return Intl.getCanonicalLocales(wanted)[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  /** Which way the essay runs. */
  get direction(): string {
    return this.window.getComputedStyle(this.host.article).direction;
  }

  /** Below the tier M there is no room for previews. */
  get isNarrow(): boolean {
    return this.surface.clientWidth < 48 * this.em;
  }

  /** The type of the container, which the tiers are counted in. */
  get em(): number {
    return Number.parseFloat(this.window.getComputedStyle(this.host.article).fontSize);
  }

  /** Whether the reader's main pointer is a finger. */
  get isCoarse(): boolean {
    return this.window.matchMedia('(pointer: coarse)').matches;
  }

  /** The element that has the focus, in the essay or in the chrome. */
  get focused(): HTMLElement | undefined {
    const { root, view } = this.host;
    const outside = focusedIn(view.getRootNode());
    return outside === view ? focusedIn(root) : outside;
  }

  /** Gives the focus to something, lent for once where none can be, without opening what opens on focus. */
  focusQuietly(element: HTMLElement): void {
    const end = (): void => element.removeAttribute('tabindex');
    const isLent = element.tabIndex < 0 && !element.hasAttribute('tabindex');
    if (isLent) element.tabIndex = -1;
    this.isQuiet = true;
    element.focus({ preventScroll: true });
    this.isQuiet = false;
    if (!isLent) return;
    element.addEventListener('blur', end, { once: true });
    this.host.signal.addEventListener('abort', end);
    // What is not shown takes none.
    if (this.focused !== element) end();
  }

  /** Says something, once, to those who do not see it. */
  say(words: string): void {
    const status = this.front.querySelector('[role="status"]');
    if (status === null) return;
    status.textContent = '';
    // The same words again are no change, unless they were gone for a moment.
    this.window.setTimeout(() => {
      status.textContent = words;
    }, 50);
  }

  /** Takes over the colours and faces that the essay has now, however it came by them. */
  paint(): void {
    this.rules.set('theme', themeRule(this.host.article, this.window));
  }

  /** Gives the shadow root a style sheet, the same for every essay of the document. */
  dress(text: string, kept: WeakMap<Document, CSSStyleSheet>): void {
    let sheet = kept.get(this.document);
    if (sheet === undefined) {
      sheet = new this.window.CSSStyleSheet();
      sheet.replaceSync(text);
      kept.set(this.document, sheet);
    }
    const { root, signal } = this.host;
    const own = sheet;
    if (!root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
    signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== own);
    });
  }

  /** Moves something in or out, unless the reader wants no motion. */
  animate(element: Element, frames: PropertyIndexedKeyframes, duration: number): Promise<unknown> {
    if (this.window.matchMedia('(prefers-reduced-motion: reduce)').matches) return Promise.resolve();
    return element.animate(frames, { duration, easing: 'ease-out' }).finished.catch(() => {});
  }
}
