/** The lazy chunk of what lies over the page: the sheet of a mark, how to cite the essay, how to read it. */
export { openCite } from './cite-dialog.js';
export { openPreferences } from './preferences-dialog.js';
export { openSheet } from './sheet.js';
