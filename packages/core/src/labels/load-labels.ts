import { english } from './en.js';
import { type FindLabels, labelsAmong } from './find-labels.js';
import { subtags } from './subtags.js';
import type { TaggedWords } from './words.js';

/** A file for each language, so that a bundler can leave it where it is until somebody reads that language. */
const files = new Map<string, () => Promise<{ tagged: TaggedWords }>>([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
  ['es', () => import('./es.js')],
  ['fr', () => import('./fr.js')],
  ['he', () => import('./he.js')],
  ['it', () => import('./it.js')],
  ['ja', () => import('./ja.js')],
  ['pt', () => import('./pt.js')],
  ['zh', () => import('./zh.js')],
]);

/**
 * Load the words of some languages and give their labels; for any other language they are English.
 *
 * A language that is not shipped loads nothing, and English is there already. Rejects when a file cannot be had.
 *
 * @example
 * const labels = await loadLabels('de-AT');
 * labels('de-AT').date('2026-03-14'); // '14. März 2026'
 */
export async function loadLabels(...languages: ReadonlyArray<string | undefined>): Promise<FindLabels> {
  const wanted = new Set(languages.map((lang = '') => files.get(subtags(lang)[0])));
  const loaded = await Promise.all([...wanted].map((load) => load?.()));
  return labelsAmong(english, ...loaded.map((file) => file?.tagged ?? []));
}
