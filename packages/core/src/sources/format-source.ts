import { labels } from '../labels/labels.js';
import type { Phrase } from '../nodes.js';
import type { Entry } from './entry.js';
import { type FormatOptions, formatSourceWith, type SourceStyle } from './format-source-with.js';

export type { FormatOptions, SourceStyle } from './format-source-with.js';

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
  return formatSourceWith(labels, source, style, options);
}
