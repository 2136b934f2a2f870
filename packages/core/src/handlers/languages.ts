import type { Essay, Source } from '../nodes.js';
import { entryText } from '../sources/entry.js';
import { directionOf } from './direction.js';

/** How a source runs among the words of an essay. */
export interface Directions {
  /** Tag of the source's own language. */
  language: string | undefined;
  around: 'ltr' | 'rtl';
  dir: 'ltr' | 'rtl';
  /** Whether it runs the other way, and so is worded whole in its own language. */
  isMirrored: boolean;
}

/**
 * Find out which way a source runs, and the essay around it.
 *
 * @example
 * directionsOf(essay, { id: 'orr', type: 'book', language: 'he', … }).isMirrored; // true
 */
export function directionsOf({ meta }: Essay, source: Source): Directions {
  const language = entryText(source, 'language') || undefined;
  const around = meta.dir ?? directionOf(meta.lang) ?? 'ltr';
  const dir = directionOf(language) ?? around;
  return { around, dir, isMirrored: dir !== around, language };
}

/**
 * List the languages whose words the HTML of an essay needs: its own, and those of sources that run the other way.
 *
 * @example
 * languagesOf({ ...essay, meta: { lang: 'de' } }); // ['de']
 */
export function languagesOf(essay: Essay): Array<string | undefined> {
  const sources = essay.sources.map((source) => directionsOf(essay, source)).filter(({ isMirrored }) => isMirrored);
  return [...new Set([essay.meta.lang, ...sources.map(({ language }) => language)])];
}
