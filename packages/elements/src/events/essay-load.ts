import type { ParseMessage } from '../parser.js';

/**
 * An essay, a list or a card stands ready; also told again when the element was moved.
 *
 * Bubbles and is composed, not cancelable.
 *
 * @example
 * document.addEventListener('essay-load', (event) => console.log(event.article.textContent));
 */
export class EssayLoadEvent extends Event {
  static readonly type = 'essay-load';
  /** The light-DOM element that holds the words. */
  readonly article: HTMLElement;
  /** What the Markdown parser had to say; empty for JSON and prerendered HTML. */
  readonly messages: readonly ParseMessage[];

  constructor(article: HTMLElement, messages: readonly ParseMessage[] = []) {
    super(EssayLoadEvent.type, { bubbles: true, composed: true });
    this.article = article;
    this.messages = messages;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'essay-load': EssayLoadEvent;
  }
}
