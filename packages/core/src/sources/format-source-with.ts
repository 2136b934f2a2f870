import { EssayError } from '../errors.js';
import type { FindLabels } from '../labels/find-labels.js';
import type { Phrase } from '../nodes.js';
import { type Entry, entryWords } from './entry.js';
import { formatApa } from './styles/apa.js';
import { formatChicago } from './styles/chicago.js';
import { formatMla } from './styles/mla.js';
import { formatPlain } from './styles/plain.js';

const formats = { plain: formatPlain, apa: formatApa, mla: formatMla, chicago: formatChicago };

/** The ways a source can be written. */
export type SourceStyle = keyof typeof formats;

/** Options of a formatted source. */
export interface FormatOptions {
  /** BCP 47 tag of the text around it; default English. */
  lang?: string | undefined;
}

/**
 * Write a source as `formatSource` does, with labels that were loaded: `await loadLabels(lang)`.
 *
 * @throws {EssayError} `argument-invalid` for another style.
 * @example
 * plainText(formatSourceWith(labels, source, 'apa', { lang: 'en' })); // 'Lund, M. (2019). Reading the Shore. Shore Press.'
 */
export function formatSourceWith(
  labels: FindLabels,
  source: Entry,
  style: SourceStyle = 'plain',
  { lang }: FormatOptions = {},
): Phrase[] {
  if (!Object.hasOwn(formats, style)) {
    const expected = Object.keys(formats).join(', ');
    throw new EssayError('argument-invalid', `Unexpected style \`${style}\`, expected one of ${expected}`, {
      expected,
    });
  }
  const words = labels(lang);
  // Each of the styles leaves court reports to the law's own form.
  const isAsItIs = entryWords(source).length > 0 || source.type === 'legal_case';
  if (isAsItIs) return formatPlain(source, words);
  // American styles: in English the month stands before the day.
  return formats[style](source, words, words.lang === 'en' ? labels('en-US') : words);
}
