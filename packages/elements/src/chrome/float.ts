import { dressCard } from './card.styles.js';
import type { EntryContent } from './entry.js';
import type { Cause } from './previews.js';
import type { Stage } from './stage.js';

/** Between a mark and its preview; part of what may be hovered. */
const gap = 12;
/** Between a preview and the edges of the element, and of the window. */
const edge = 16;

/** Those who have opened a preview. */
interface Opener {
  close(): void;
  /** Told of the pointer and the focus as they come and go. */
  hold(cause: Cause, isHeld: boolean): void;
}

/**
 * The preview on the page: it stands by its mark, scrolls with it and never covers it.
 */
export class Float {
  readonly element: HTMLElement;
  readonly #preview: HTMLElement;
  readonly #stage: Stage;
  readonly #mark: HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #opener: Opener;

  constructor(stage: Stage, mark: HTMLElement, content: EntryContent, opener: Opener) {
    const { document } = stage;
    const { make } = stage.tools;
    this.#stage = stage;
    this.#mark = mark;
    this.#opener = opener;
    const head = make(document, 'div', { class: 'head' }, make(document, 'span', {}, content.label));
    if (content.kind !== '') head.append(make(document, 'span', { part: 'preview-kind' }, content.kind));
    const isNote = content.actions === undefined;
    this.#preview = make(
      document,
      'div',
      { 'aria-label': content.label, class: 'preview', part: 'preview', role: 'group' },
      ...[isNote ? undefined : head, content.body, content.status, content.actions].filter(
        (part) => part !== undefined,
      ),
    );
    this.element = make(document, 'div', { class: 'float' }, this.#preview);
    dressCard(stage);
    stage.paint();
    // One that is still fading would jump to the place of this one.
    for (const other of stage.surface.querySelectorAll('.float')) other.remove();
    stage.surface.append(this.element);
    this.place();
    // What does not fit must be reached by keys as well.
    if (this.#preview.scrollHeight > this.#preview.clientHeight + 1) this.#preview.tabIndex = 0;
    void stage.animate(this.element, { opacity: [0, 1] }, 120);
    this.#observer = new stage.window.ResizeObserver(() => this.place());
    this.#observer.observe(stage.host.article);
    this.element.addEventListener('pointerenter', () => opener.hold('hover', true));
    this.element.addEventListener('pointerleave', () => opener.hold('hover', false));
    this.element.addEventListener('focusin', () => opener.hold('focus', true));
    this.element.addEventListener('focusout', () => opener.hold('focus', false));
    this.element.addEventListener('click', (event) => {
      // A link of the preview leads on.
      if (stage.tools.elementOf(event.target)?.closest('a')) opener.close();
    });
  }

  /** Lets Tab lead in from the mark and out behind it, and Escape close. */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const { focused, tools } = this.#stage;
    const stops = Array.from(this.element.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]'));
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#opener.close();
    } else if (tools.isTab(event) && focused === this.#mark) {
      if (event.shiftKey || !stops[0]) return;
      event.preventDefault();
      stops[0].focus();
    } else if (tools.isTab(event) && focused !== undefined && focused === (event.shiftKey ? stops[0] : stops.at(-1))) {
      // Forwards the browser goes on from the mark.
      if (event.shiftKey) event.preventDefault();
      this.#stage.focusQuietly(this.#mark);
    }
  }

  place(): void {
    const { rules, surface, window, direction } = this.#stage;
    const box = surface.getBoundingClientRect();
    const mark = this.#mark.getBoundingClientRect();
    const width = this.element.offsetWidth;
    const height = this.#preview.offsetHeight;
    const below = window.innerHeight - mark.bottom - gap - edge;
    const above = mark.top - gap - edge;
    const isBelow = height <= below || below >= above;
    const room = Math.max(96, Math.min(isBelow ? below : above, window.innerHeight * 0.6));
    const from = direction === 'rtl' ? box.right - mark.right : mark.left - box.left;
    const start = Math.max(edge, Math.min(from - 24, box.width - width - edge));
    const block = isBelow
      ? `inset-block-start:${mark.bottom - box.top}px;padding-block-start:${gap}px`
      : `inset-block-end:${box.top - mark.top}px;padding-block-end:${gap}px`;
    rules.set('float', `.float{inset-inline-start:${start}px;${block}}.preview{max-block-size:${room}px}`);
  }

  /** Fades, or goes at once. */
  remove(atOnce: boolean): void {
    this.#observer.disconnect();
    this.element.inert = true;
    if (atOnce) this.element.remove();
    else void this.#stage.animate(this.element, { opacity: [1, 0] }, 100).then(() => this.element.remove());
  }
}
