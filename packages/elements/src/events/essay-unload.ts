/**
 * The essay of an `<essay-view>` is about to be replaced, or has left the page with its element: whoever holds one
 * of its sections gives it back.
 *
 * Fired on the element itself; does not bubble.
 *
 * @example
 * view.addEventListener('essay-unload', () => closePreview());
 */
export class EssayUnloadEvent extends Event {
  static readonly type = 'essay-unload';

  constructor() {
    super(EssayUnloadEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'essay-unload': EssayUnloadEvent;
  }
}
