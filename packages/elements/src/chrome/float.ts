import { dressCard } from './card.styles.js';
import type { EntryContent } from './entry.js';
import type { Stage } from './stage.js';

/** Between a mark and its preview; part of what may be hovered. */
const gap = 12;
/** Between a preview and the edges of the element, and of the window. */
const edge = 16;

/**
 * The preview on the page: it stands by its mark, scrolls with it and never covers it.
 */
export class Float {
  readonly element: HTMLElement;
  readonly #preview: HTMLElement;
  readonly #stage: Stage;
  readonly #mark: HTMLElement;
  readonly #observer: ResizeObserver;

  constructor(stage: Stage, mark: HTMLElement, content: EntryContent) {
    const { document } = stage;
    const { make } = stage.tools;
    this.#stage = stage;
    this.#mark = mark;
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
  }

  /** What can be reached by Tab, in order. */
  get stops(): HTMLElement[] {
    return Array.from(this.element.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]'));
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
