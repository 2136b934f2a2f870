/** The lazy chunk of what a mark opens; it loads while the first pointer rests on one, or with the first tap. */
export { releaseBack } from './back.js';
export { entryContent } from './entry.js';
export { Float } from './float.js';
export { openSheet } from './sheet.js';
