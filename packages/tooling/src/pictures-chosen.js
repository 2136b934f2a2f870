/** The pictures that are kept and compared, by story: enough to see every part in light, dark and where it is different. */

/** @type {Readonly<Record<string, readonly string[]>>} */
const chosen = {
  'elements-author-card--one-author': ['light', 'phone-dark'],
  'elements-essay-view--empty': ['light'],
  'elements-essay-view--from-document': ['light', 'dark', 'phone', 'forced-colours', 'print'],
  'elements-essay-view--from-inline-script': ['phone'],
  'elements-essay-view--narrow': ['light'],
  'elements-essay-view--no-answer': ['light', 'dark', 'phone'],
  'elements-essay-view--prerendered': ['print'],
  'elements-essay-view--right-to-left': ['light', 'phone'],
  'elements-source-list--every-status': ['light', 'dark', 'forced-colours'],
  'looks-themes--magazine': ['light'],
  'looks-themes--newspaper-in-the-dark': ['dark'],
  'looks-themes--plain': ['light'],
  'reading-chrome--cite-dialog': ['light', 'dark', 'phone'],
  'reading-chrome--contents-on-phone': ['phone'],
  'reading-chrome--entry-reached': ['light'],
  'reading-chrome--loading-bars': ['light', 'dark'],
  'reading-chrome--margin-notes': ['light', 'dark'],
  'reading-chrome--note-preview': ['light'],
  'reading-chrome--note-sheet': ['phone'],
  'reading-chrome--preview-right-to-left': ['light'],
  'reading-chrome--progress-line': ['light'],
  'reading-chrome--reading-settings': ['light', 'forced-colours'],
  'reading-chrome--reading-settings-on-phone': ['phone'],
  'reading-chrome--selection-menu': ['light'],
  'reading-chrome--sheet-right-to-left': ['phone'],
  'reading-chrome--source-preview': ['light', 'dark', 'forced-colours'],
  'reading-chrome--source-sheet': ['phone', 'phone-dark'],
};

/**
 * Whether a picture is one of those that are kept.
 *
 * @param {string} story - Its id, such as `reading-chrome--cite-dialog`.
 * @param {string} [view] - Without it: whether any picture of the story is.
 * @returns {boolean}
 */
export function isChosen(story, view) {
  const views = chosen[story];
  return views !== undefined && (view === undefined || views.includes(view));
}

/** The names of all of them, as their files are called. */
export const chosenNames = Object.entries(chosen).flatMap(([story, views]) => views.map((view) => `${story}.${view}`));
