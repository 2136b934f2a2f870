import { EssayError } from '../errors.js';
import type { Phrase } from '../nodes.js';
import { type Entry, entryWords } from './entry.js';
import { formatApa } from './styles/apa.js';
import { formatChicago } from './styles/chicago.js';
import { formatMla } from './styles/mla.js';
import { type FormatOptions, formatPlain } from './styles/plain.js';

const formats = { plain: formatPlain, apa: formatApa, mla: formatMla, chicago: formatChicago };

/** The ways a source can be written. */
export type SourceStyle = keyof typeof formats;

/**
 * Write a source, or CSL-JSON, as a reference: texts, emphasis and links.
 *
 * An entry's own `text` stands as it is in every style. `lang` is that of the text around it, default English; it gives
 * terms, dates and quotation marks. The HTML of an essay has the `plain` style and does not load this module.
 *
 * @throws {EssayError} `argument-invalid` for another style.
 * @example
 * plainText(formatSource(source, 'apa', { lang: 'en' })); // 'Lund, M. (2019). Reading the Shore. Shore Press.'
 */
export function formatSource(source: Entry, style: SourceStyle = 'plain', options: FormatOptions = {}): Phrase[] {
  if (!Object.hasOwn(formats, style)) {
    const expected = Object.keys(formats).join(', ');
    throw new EssayError('argument-invalid', `Unexpected style \`${style}\`, expected one of ${expected}`, {
      expected,
    });
  }
  // Each of the styles leaves court reports to the law's own form.
  const isAsItIs = entryWords(source).length > 0 || source.type === 'legal_case';
  return isAsItIs ? formatPlain(source, options) : formats[style](source, options);
}
