import type { Float } from './float.js';
import { jumpTo } from './jumps.js';
import { isTab } from './keys.js';
import { type Mark, markAt } from './lookup.js';
import { isElement } from './nodes.js';
import type { Stage } from './stage.js';

/** Until a preview opens while another is open, in milliseconds. */
const nextDelay = 100;

/** What opens a preview. */
type Cause = 'hover' | 'focus';

/** The one preview that may be open, whichever essay it belongs to. */
let open: Previews | undefined;

/** Lets the marks of an essay show what they lead to: by hover, focus and tap. */
export function startPreviews(stage: Stage): void {
  new Previews(stage).start();
}

class Previews {
  readonly #stage: Stage;
  #mark: Mark | undefined;
  #float: Float | undefined;
  /** The mark that will open when its time comes. */
  #next: HTMLElement | undefined;
  #opening: number | undefined;
  #closing: number | undefined;
  /** What keeps the preview open: a pointer on it or on its mark, or the focus there. */
  #isHovered = false;
  #isFocused = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  start(): void {
    const { document, host } = this.#stage;
    const { article, signal } = host;
    article.addEventListener('pointerover', (event) => this.#enter(event), { signal });
    article.addEventListener('pointerout', (event) => this.#leave(event), { signal });
    article.addEventListener('focusin', (event) => this.#focus(event), { signal });
    article.addEventListener('focusout', () => this.#blur(), { signal });
    article.addEventListener('click', (event) => this.#click(event), { signal });
    document.addEventListener('keydown', (event) => this.#press(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.close(true));
  }

  close(atOnce = false): void {
    this.#forget();
    this.#shut(atOnce);
  }

  /** Another mark may be waiting already. */
  #shut(atOnce: boolean): void {
    this.#stay();
    this.#float?.remove(atOnce);
    this.#float = undefined;
    this.#mark = undefined;
    this.#isHovered = false;
    this.#isFocused = false;
    if (open === this) open = undefined;
  }

  #enter(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const mark = this.#previewed(event.target);
    if (mark === undefined) return;
    if (mark.link === this.#mark?.link) {
      this.#isHovered = true;
      this.#stay();
    } else this.#plan(mark, 'hover');
  }

  #leave(event: PointerEvent): void {
    const mark = markAt(event.target, this.#stage.host.article);
    if (mark === undefined || (isElement(event.relatedTarget) && mark.link.contains(event.relatedTarget))) return;
    if (mark.link === this.#next) this.#forget();
    if (mark.link !== this.#mark?.link) return;
    this.#isHovered = false;
    this.#expire();
  }

  #focus(event: FocusEvent): void {
    const mark = this.#previewed(event.target);
    if (mark === undefined || !mark.link.matches(':focus-visible')) return;
    if (mark.link === this.#mark?.link) {
      this.#isFocused = true;
      this.#stay();
    } else if (!this.#stage.isQuiet) this.#plan(mark, 'focus');
  }

  #blur(): void {
    this.#forget();
    this.#isFocused = false;
    this.#expire();
  }

  /** A tap, or a click where there is no room for previews, opens the sheet; keys and modified clicks follow the link. */
  #click(event: MouseEvent): void {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const mark = markAt(event.target, this.#stage.host.article);
    if (mark === undefined) return;
    this.close();
    // Some engines give a click no pointer's kind at all; others count a key's click as a click, with the kind empty.
    const pointer = 'pointerType' in event ? event.pointerType : 'mouse';
    const isByKey = event.detail === 0 || pointer === '';
    const isWanted = !isByKey && (pointer === 'touch' || this.#stage.isCoarse || this.#stage.isNarrow);
    if (!isWanted || isBeside(mark)) return;
    event.preventDefault();
    open?.close(true);
    if (this.#allows(mark)) this.#openSheet(mark);
  }

  #openSheet(mark: Mark): void {
    import('./cards.js').then(
      ({ openSheet }) => openSheet(this.#stage, mark),
      // Without a network the entry is where it always was.
      () => jumpTo(this.#stage, mark.link.hash),
    );
  }

  #press(event: KeyboardEvent): void {
    if (this.#float === undefined || this.#mark === undefined) return;
    const { focused } = this.#stage;
    const { link } = this.#mark;
    const stops = this.#float.stops;
    const isInside = focused !== undefined && this.#float.element.contains(focused);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (isInside) this.#stage.focusQuietly(link);
      this.close();
    } else if (isTab(event)) {
      if (focused === link && !event.shiftKey && stops[0]) {
        event.preventDefault();
        this.#isFocused = true;
        stops[0].focus();
      } else if (isInside && (event.shiftKey ? focused === stops[0] : focused === stops.at(-1))) {
        // Forwards the browser goes on from the mark.
        if (event.shiftKey) event.preventDefault();
        this.#stage.focusQuietly(link);
      }
    }
  }

  #plan(mark: Mark, cause: Cause): void {
    this.#forget();
    this.#next = mark.link;
    const delay = open === undefined ? this.#delay('--essay-hover-delay') : nextDelay;
    // Loads while the pointer rests; without a network the mark is a link and no more.
    const cards = import('./cards.js').catch(() => undefined);
    this.#opening = this.#stage.window.setTimeout(async () => {
      const loaded = await cards;
      if (loaded !== undefined && this.#next === mark.link) this.#show(mark, cause, loaded);
    }, delay);
  }

  #show(mark: Mark, cause: Cause, { entryContent, Float }: typeof import('./cards.js')): void {
    this.#next = undefined;
    if (!mark.link.isConnected || !this.#allows(mark)) return;
    open?.close(true);
    open = this;
    this.#mark = mark;
    this.#isHovered = cause === 'hover';
    this.#isFocused = cause === 'focus';
    const float = new Float(this.#stage, mark.link, entryContent(this.#stage, mark, false));
    this.#float = float;
    float.element.addEventListener('pointerenter', () => {
      this.#isHovered = true;
      this.#stay();
    });
    float.element.addEventListener('pointerleave', () => {
      this.#isHovered = false;
      this.#expire();
    });
    float.element.addEventListener('focusin', () => {
      this.#isFocused = true;
      this.#stay();
    });
    float.element.addEventListener('focusout', () => {
      this.#isFocused = false;
      this.#expire();
    });
    float.element.addEventListener('click', (event) => {
      // A link of the preview leads on.
      if (event.composedPath().some((node) => isElement(node) && node.matches('a'))) this.close();
    });
  }

  #expire(): void {
    this.#stay();
    if (this.#float === undefined || this.#isHovered || this.#isFocused) return;
    this.#closing = this.#stage.window.setTimeout(() => this.#shut(false), this.#delay('--essay-close-delay'));
  }

  #stay(): void {
    this.#stage.window.clearTimeout(this.#closing);
  }

  #forget(): void {
    this.#stage.window.clearTimeout(this.#opening);
    this.#next = undefined;
  }

  /** The mark under an event, where previews have room and its entry does not stand beside it anyway. */
  #previewed(target: EventTarget | null): Mark | undefined {
    const mark = markAt(target, this.#stage.host.article);
    if (mark === undefined || this.#stage.isNarrow || this.#stage.isCoarse || isBeside(mark)) return undefined;
    return mark;
  }

  /** Asks the page whether a source may be shown. */
  #allows({ entry, kind, link }: Mark): boolean {
    const { events, view } = this.#stage.host;
    return kind === 'note' || view.dispatchEvent(new events.SourceOpen(link, entry));
  }

  #delay(property: string): number {
    const { host, window } = this.#stage;
    const value = window.getComputedStyle(host.view).getPropertyValue(property).trim();
    const number = Number.parseFloat(value);
    return Number.isNaN(number) ? 300 : value.endsWith('ms') ? number : number * 1000;
  }
}

/** Whether the note stands in the margin, beside its mark. */
function isBeside({ entry, kind }: Mark): boolean {
  const window = entry.ownerDocument.defaultView;
  return kind === 'note' && window?.getComputedStyle(entry).position === 'absolute';
}
