import type { Html, Text } from 'mdast';
import type { Phrase } from '../nodes.js';

/** What a line is written from: phrasing, and tags as raw HTML. */
export type Written = Phrase | Html;

const word = '[\\p{L}\\p{M}\\p{N}]';
const isWord = new RegExp(`^${word}$`, 'u');
/** Behind these no bare `@key` begins. */
const closesToKeys = new RegExp(`^(?:${word}|[/*_~])$`, 'u');
/** With these a key would go on. */
const continuesKey = new RegExp(`^(?:-+|[.:/+#$%&?~])?(?:${word}|_)`, 'u');

/**
 * Keep apart what would run together in Markdown, with an empty element that leaves nothing behind.
 *
 * @param isInEmphasis whether the line stands between marks of emphasis
 * @example
 * withGaps([code, code], false); // [code, {type: 'html', value: '<b></b>'}, code]
 */
export function withGaps(line: readonly Written[], isInEmphasis: boolean): Written[] {
  const written: Written[] = [];
  for (const node of line) {
    const previous = written.at(-1);
    if (previous ? clash(previous, node) : isInEmphasis && isKey(node)) written.push(gap());
    written.push(node);
  }
  const last = written.at(-1);
  if (isInEmphasis && last && isKey(last)) written.push(gap());
  return written;
}

function clash(previous: Written, next: Written): boolean {
  if (previous.type === 'inlineCode') return next.type === 'inlineCode';
  if (isKey(next)) {
    return isKey(previous) || isEmphasis(previous) || (previous.type === 'text' && closesToKeys.test(lastOf(previous)));
  }
  if (isKey(previous)) {
    return isEmphasis(next) || next.type === 'passage' || (next.type === 'text' && continuesKey.test(next.value));
  }
  return next.type === 'passage' && previous.type === 'text' && isWord.test(lastOf(previous));
}

/** The last character, which an engine does not always find before a bare `$`. */
function lastOf({ value }: Text): string {
  return [...value.slice(-2)].slice(-1).join('');
}

function gap(): Html {
  return { type: 'html', value: '<b></b>' };
}

/** A citation that is only its key. */
function isKey(node: Written): boolean {
  return node.type === 'citation' && node.narrative;
}

function isEmphasis({ type }: Written): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'delete';
}
