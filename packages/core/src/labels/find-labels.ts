import { international } from './en.js';
import type { Labels } from './labels.js';
import { makeLabels } from './make-labels.js';
import { subtags } from './subtags.js';
import type { TaggedWords, Words } from './words.js';

/** Gives the labels of a language; default English. */
export type FindLabels = (lang?: string) => Labels;

/**
 * Give the labels of the languages whose words are there, by tag, then by primary subtag; English without a language,
 * and for another language English with ISO dates.
 *
 * @example
 * labelsAmong(english, german)('de-AT').sources; // 'Quellen'
 */
export function labelsAmong(...languages: readonly TaggedWords[]): FindLabels {
  const byTag = new Map(languages.flat());
  const made = new Map<Words, Labels>();
  return (lang = 'en') => {
    const [primary, second = ''] = subtags(lang);
    const words = byTag.get(`${primary}-${second}`) ?? byTag.get(primary) ?? international;
    const labels = made.get(words) ?? makeLabels(words);
    made.set(words, labels);
    return labels;
  };
}
