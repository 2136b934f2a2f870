/**
 * A source is about to be shown, in a preview or a sheet, because a reader rests on its mark, reaches or taps it.
 *
 * Bubbles and is composed. Cancelable: then nothing of ours opens, and a tap leads nowhere, so that the page can show
 * the source its own way.
 *
 * @example
 * view.addEventListener('essay-source-open', (event) => {
 *   event.preventDefault();
 *   panel.show(event.entry);
 * });
 */
export class EssaySourceOpenEvent extends Event {
  static readonly type = 'essay-source-open';
  /** The mark in the text. */
  readonly mark: HTMLAnchorElement;
  /** The source's entry in the list; its `data-csl` holds it as CSL-JSON. */
  readonly entry: HTMLElement;

  constructor(mark: HTMLAnchorElement, entry: HTMLElement) {
    super(EssaySourceOpenEvent.type, { bubbles: true, cancelable: true, composed: true });
    this.mark = mark;
    this.entry = entry;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'essay-source-open': EssaySourceOpenEvent;
  }
}
