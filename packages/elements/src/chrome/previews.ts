import { isPlain } from './clicks.js';
import type { Float } from './float.js';
import { isBeside, jumpTo } from './jumps.js';
import { type Mark, markAt } from './lookup.js';
import { isElement } from './nodes.js';
import type { Stage } from './stage.js';

/** Until a preview opens while another is open, in milliseconds. */
const nextDelay = 100;

/** What opens a preview and keeps it open: a pointer on it or on its mark, or the focus there. */
export type Cause = 'hover' | 'focus';

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
  readonly #held = new Set<Cause>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  start(): void {
    const { document, host, window } = this.#stage;
    const { article, signal } = host;
    article.addEventListener('pointerover', (event) => this.#enter(event), { signal });
    article.addEventListener('pointerout', (event) => this.#leave(event), { signal });
    article.addEventListener('focusin', (event) => this.#focus(event), { signal });
    article.addEventListener('focusout', () => this.#blur(), { signal });
    article.addEventListener('click', (event) => this.#click(event), { signal });
    document.addEventListener('keydown', (event) => this.#float?.press(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.close(true));
    if (Object(window.history.state).essaySheet)
      import('./cards.js').then(
        (cards) => cards.releaseBack(window),
        () => {},
      );
  }

  close(atOnce = false): void {
    this.#forget();
    this.#shut(atOnce);
  }

  /** Another mark may be waiting already. */
  #shut(atOnce: boolean): void {
    const float = this.#float;
    const link = this.#mark?.link;
    this.#float = undefined;
    this.#mark = undefined;
    this.#held.clear();
    if (open === this) open = undefined;
    // The focus would go nowhere with what it is in; it tells of that, but there is nothing to close any more.
    if (link && float?.element.contains(this.#stage.focused ?? null)) this.#stage.focusQuietly(link);
    float?.remove(atOnce);
    this.#hold('focus', false);
  }

  #enter(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const mark = this.#previewed(event.target);
    if (mark === undefined) return;
    if (mark.link === this.#mark?.link) this.#hold('hover', true);
    else this.#plan(mark, 'hover');
  }

  #leave(event: PointerEvent): void {
    const mark = markAt(event.target, this.#stage.host.article);
    if (mark === undefined || (isElement(event.relatedTarget) && mark.link.contains(event.relatedTarget))) return;
    if (mark.link === this.#next) this.#forget();
    if (mark.link === this.#mark?.link) this.#hold('hover', false);
  }

  #focus(event: FocusEvent): void {
    const mark = this.#previewed(event.target);
    if (mark === undefined || !mark.link.matches(':focus-visible')) return;
    if (mark.link === this.#mark?.link) this.#hold('focus', true);
    else if (!this.#stage.isQuiet) this.#plan(mark, 'focus');
  }

  #blur(): void {
    this.#forget();
    this.#hold('focus', false);
  }

  /** A tap, or a click where there is no room for previews, opens the sheet; keys and modified clicks follow the link. */
  #click(event: MouseEvent): void {
    const mark = markAt(event.target, this.#stage.host.article);
    if (mark === undefined || !isPlain(event)) return;
    this.close();
    // Some engines give a click no pointer's kind at all; others count a key's click as a click, with the kind empty.
    const pointer = 'pointerType' in event ? event.pointerType : 'mouse';
    const isByKey = event.detail === 0 || pointer === '';
    const isWanted = !isByKey && (pointer === 'touch' || this.#stage.isCoarse || this.#stage.isNarrow);
    if (!isWanted || isBeside(mark.entry)) return;
    event.preventDefault();
    open?.close(true);
    if (!this.#allows(mark)) return;
    import('./cards.js').then(
      ({ openSheet }) => openSheet(this.#stage, mark),
      // Without a network the entry is where it always was.
      () => jumpTo(this.#stage, mark.link.hash),
    );
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
    const content = entryContent(this.#stage, mark, false);
    this.#float = new Float(this.#stage, mark.link, content, {
      close: () => this.close(),
      hold: (cause, isHeld) => this.#hold(cause, isHeld),
    });
    this.#hold(cause, true);
  }

  #hold(cause: Cause, isHeld: boolean): void {
    if (isHeld) this.#held.add(cause);
    else this.#held.delete(cause);
    const { window } = this.#stage;
    window.clearTimeout(this.#closing);
    if (this.#float === undefined || this.#held.size > 0) return;
    this.#closing = window.setTimeout(() => this.#shut(false), this.#delay('--essay-close-delay'));
  }

  #forget(): void {
    this.#stage.window.clearTimeout(this.#opening);
    this.#next = undefined;
  }

  /** The mark under an event, where previews have room and its entry does not stand beside it anyway. */
  #previewed(target: EventTarget | null): Mark | undefined {
    const mark = markAt(target, this.#stage.host.article);
    if (mark === undefined || this.#stage.isNarrow || this.#stage.isCoarse || isBeside(mark.entry)) return undefined;
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
