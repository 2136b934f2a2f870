/**
 * Why nothing could be shown, as a stable word: `network` no answer, `timeout` too late, `status` an HTTP error,
 * `page` a web page that is no essay of ours, `empty` no bytes, `too-large` past a limit, `invalid` no essay,
 * `version` an essay of a later version.
 */
export type EssayFailure = 'network' | 'timeout' | 'status' | 'page' | 'empty' | 'too-large' | 'invalid' | 'version';

/**
 * Loading or reading failed; the fallback stays and a notice is shown.
 *
 * Bubbles and is composed, not cancelable.
 *
 * @example
 * view.addEventListener('essay-error', (event) => report(event.code, event.status));
 */
export class EssayErrorEvent extends Event {
  static readonly type = 'essay-error';
  readonly code: EssayFailure;
  /** HTTP status, with the code `status` only. */
  readonly status: number | undefined;
  /** What was thrown. */
  readonly error: unknown;

  constructor(code: EssayFailure, status: number | undefined, error: unknown) {
    super(EssayErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.status = status;
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'essay-error': EssayErrorEvent;
  }
}
