export { admit } from './admit.js';
export { EssayError, type EssayErrorCode, type EssayErrorDetails } from './errors.js';
export { idPrefix } from './id-prefix.js';
export { type Labels, labels } from './labels/labels.js';
export type * from './nodes.js';
export { safe } from './safe.js';
export { type HastOptions, type Look, toHast } from './to-hast.js';
export { type Field, type Nodes, type Visited, walk } from './walk.js';
