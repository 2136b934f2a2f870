import type { EssayCopyEvent } from '../events/essay-copy.js';
import type { EssayProgressEvent } from '../events/essay-progress.js';
import type { EssaySourceOpenEvent } from '../events/essay-source-open.js';

/**
 * What the chrome is told by the element it belongs to.
 *
 * The event classes come along, because a module that the first load and a lazy chunk share would become a file of its
 * own and a request more before anything is seen.
 */
export interface ChromeHost {
  /** The element. */
  readonly view: HTMLElement;
  /** The essay in its light DOM. */
  readonly article: HTMLElement;
  /** Where the chrome stands. */
  readonly root: ShadowRoot;
  /** The element's custom states; one of them ties the constructed rules to this essay and no other. */
  readonly states: Set<string>;
  /** Ends every listener, observer, timer and rule of the chrome, and takes away what it has made. */
  readonly signal: AbortSignal;
  readonly events: {
    readonly Copy: typeof EssayCopyEvent;
    readonly Progress: typeof EssayProgressEvent;
    readonly SourceOpen: typeof EssaySourceOpenEvent;
  };
}
