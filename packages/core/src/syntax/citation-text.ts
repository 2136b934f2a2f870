import type { Citation, CitationItem } from '../nodes.js';
import { readLocator, writeLocator } from './locator.js';

/** Marks that stand within a key, each only between two letters. */
export const innerMarks = '-.:/+#$%&?~';

const word = '[\\p{L}\\p{M}\\p{N}_]';
// Hyphens run, since ids made from addresses hold such runs; no part of this can match in two ways.
const keyPattern = new RegExp(`(^|[\\s;])-?@(${word}+(?:(?:-+|[.:/+#$%&?~])${word}+)*)`, 'u');

/**
 * Make a key an id: every other run of characters than letters, digits, `_` and `-` becomes `-`.
 *
 * @example
 * toSourceId('doi:10.1000/182'); // 'doi-10-1000-182'
 */
export function toSourceId(key: string): string {
  return key.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-+|(?<!-)-+$/g, '');
}

/**
 * Read what stands between the brackets of a citation; a part without a key belongs to its neighbour.
 *
 * @example
 * readCitation('see @lund, p. 12, and more; @moss');
 * // [{sourceId: 'lund', prefix: 'see', label: 'page', locator: '12', suffix: ', and more'}, {sourceId: 'moss'}]
 */
export function readCitation(content: string): CitationItem[] {
  // What stands before the first key is its prefix, what stands behind a later one its suffix.
  let lead = '';
  const found: Found[] = [];
  for (const part of content.split(';')) {
    const match = keyPattern.exec(part);
    const last = found.at(-1);
    if (match) found.push({ part, match, behind: '' });
    else if (last) last.behind += `;${part}`;
    else lead += `${part};`;
  }
  return found.map((each, index) => readItem(each, index === 0 ? lead : ''));
}

/** A part with a key, and the parts without one behind it. */
interface Found {
  part: string;
  match: RegExpExecArray;
  behind: string;
}

function readItem({ behind, match, part }: Found, lead: string): CitationItem {
  const [whole, before = '', key = ''] = match;
  const prefix = `${lead}${part.slice(0, match.index + before.length)}`.trim();
  const { label, locator, suffix = '' } = readLocator(part.slice(match.index + whole.length));
  const words = `${suffix}${behind.trimEnd()}`;
  return {
    sourceId: toSourceId(key),
    ...(prefix ? { prefix } : {}),
    ...(label !== undefined && locator !== undefined ? { label, locator } : {}),
    ...(words ? { suffix: words } : {}),
  };
}

/**
 * Write a citation as `readCitation` and the narrative form read it.
 *
 * @example
 * writeCitation({ type: 'citation', narrative: false, items: [{ sourceId: 'lund', label: 'page', locator: '12' }] }); // '[@lund, p. 12]'
 */
export function writeCitation(node: Citation): string {
  const [first = { sourceId: '' }] = node.items;
  if (node.narrative) return `@${first.sourceId}`;
  return `[${node.items.map(writeItem).join('; ')}]`;
}

function writeItem({ sourceId, prefix, label, locator, suffix }: CitationItem): string {
  const before = prefix ? `${tame(prefix)} ` : '';
  const place = locator === undefined ? '' : `, ${tame(writeLocator(label, locator))}`;
  const rest = suffix ? tame(suffix) : '';
  const gap = rest === '' || /^[,;'’]/.test(rest) ? '' : ' ';
  return `${before}@${sourceId}${place}${gap}${rest}`;
}

/** Brackets, code and escapes cannot stand in a citation. */
function tame(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[[<]/g, '(')
    .replace(/\]/g, ')')
    .replace(/`/g, "'")
    .replace(/\\/g, '/');
}
