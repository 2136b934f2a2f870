/** The lazy chunk of the preview; it loads while the first pointer rests on a mark. */
export { entryContent } from './entry.js';
export { Float } from './float.js';
