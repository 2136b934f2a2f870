/**
 * The reader has come to another section, or another hundredth of the essay.
 *
 * Bubbles and is composed, not cancelable; at most once a frame.
 *
 * @example
 * view.addEventListener('essay-progress', (event) => (bar.value = event.progress));
 */
export class EssayProgressEvent extends Event {
  static readonly type = 'essay-progress';
  /** How much of the body has been on screen: 0 to 1, in hundredths. */
  readonly progress: number;
  /** The section being read; nothing in the opening. */
  readonly section: HTMLElement | undefined;
  /** Minutes of reading that are left, rounded up. */
  readonly minutesLeft: number;

  constructor(progress: number, section: HTMLElement | undefined, minutesLeft: number) {
    super(EssayProgressEvent.type, { bubbles: true, composed: true });
    this.progress = progress;
    this.section = section;
    this.minutesLeft = minutesLeft;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'essay-progress': EssayProgressEvent;
  }
}
