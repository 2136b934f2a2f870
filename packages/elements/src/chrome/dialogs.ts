/** The lazy chunk of the dialogs: how to cite the essay, how to read it. */
export { openCite } from './cite-dialog.js';
export { openPreferences } from './preferences-dialog.js';
