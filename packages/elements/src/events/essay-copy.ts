/**
 * What was copied: words of the essay with their citation, the citation alone, or an address.
 */
export type EssayCopyKind = 'quote' | 'citation' | 'link';

/**
 * Something of an essay went to the clipboard.
 *
 * Bubbles and is composed, not cancelable: it is told afterwards.
 *
 * @example
 * view.addEventListener('essay-copy', (event) => count(event.kind));
 */
export class EssayCopyEvent extends Event {
  static readonly type = 'essay-copy';
  readonly kind: EssayCopyKind;
  /** The plain text that was copied. */
  readonly text: string;

  constructor(kind: EssayCopyKind, text: string) {
    super(EssayCopyEvent.type, { bubbles: true, composed: true });
    this.kind = kind;
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'essay-copy': EssayCopyEvent;
  }
}
