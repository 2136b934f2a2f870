import type { Emphasis, Link, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Phrase } from '../nodes.js';

/**
 * Make a text.
 *
 * @example
 * text('Mia Lund'); // {type: 'text', value: 'Mia Lund'}
 */
export function text(value: string): Text {
  return { type: 'text', value };
}

/**
 * Make the title of a work: emphasis that HTML shows as `cite`, with classes of ours.
 *
 * @example
 * emphasis('Reading the Shore', ['p-name']); // in HTML <cite class="p-name">Reading the Shore</cite>
 */
export function emphasis(value: string, className?: string[]): Emphasis {
  const own = className === undefined ? {} : { hProperties: { className } };
  return { type: 'emphasis', children: [text(value)], data: { hName: 'cite', ...own } };
}

/**
 * Make a link.
 *
 * @example
 * link('https://example.org/', text('example.org'));
 */
export function link(url: string, ...children: Link['children']): Link {
  return { type: 'link', url, children };
}

/**
 * Put texts that follow one another together.
 *
 * @example
 * merged([text('a'), text('b')]); // [{type: 'text', value: 'ab'}]
 */
export function merged(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const last = kept.at(-1);
    if (phrase.type === 'text' && last?.type === 'text') kept[kept.length - 1] = text(last.value + phrase.value);
    else kept.push(phrase);
  }
  return kept;
}
