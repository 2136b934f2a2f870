/** Classes only: nothing is registered, and nothing touches a DOM until an element is made. */
export type { Essay } from '@essaykit/core/hast';
export { AuthorCard, type PersonInput } from './author-card/author-card.js';
export { EssayView } from './essay-view/essay-view.js';
export { EssayCopyEvent, type EssayCopyKind } from './events/essay-copy.js';
export { EssayErrorEvent, type EssayFailure } from './events/essay-error.js';
export { EssayLoadEvent } from './events/essay-load.js';
export { EssayProgressEvent } from './events/essay-progress.js';
export { EssaySourceOpenEvent } from './events/essay-source-open.js';
export { EssayUnloadEvent } from './events/essay-unload.js';
export { version } from './internal/version.js';
export { SourceList } from './source-list/source-list.js';
