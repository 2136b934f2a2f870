import type { Citation, CitationItem } from '../nodes.js';
import { readLocator, writeLocator } from './locator.js';

/** Marks that stand within a key, each only between two letters. */
export const innerMarks = '-.:/+#$%&?~';

const word = '[\\p{L}\\p{M}\\p{N}_]';
// Hyphens run, since ids made from addresses hold such runs; no part of this can match in two ways.
const keyPattern = new RegExp(`(?<before>^|[\\s;])-?@(?<key>${word}+(?:(?:-+|[.:/+#$%&?~])${word}+)*)`, 'u');

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
  const items: CitationItem[] = [];
  let parts: string[] = [];
  for (const part of content.split(';')) {
    parts.push(part);
    if (!keyPattern.test(part)) continue;
    // What stood before the first key is its prefix, what stands behind a later one the suffix of the last.
    items.push(readItem(items.length === 0 ? parts.join(';') : part));
    if (items.length > 1 && parts.length > 1) addSuffix(items.at(-2), parts.slice(0, -1));
    parts = [];
  }
  if (parts.length > 0) addSuffix(items.at(-1), parts);
  return items;
}

function readItem(part: string): CitationItem {
  const match = keyPattern.exec(part);
  const before = match?.groups?.before ?? '';
  const key = match?.groups?.key ?? '';
  const prefix = part.slice(0, (match?.index ?? 0) + before.length).trim();
  const rest = part.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
  const { label, locator, suffix } = readLocator(rest);
  return {
    sourceId: toSourceId(key),
    ...(prefix ? { prefix } : {}),
    ...(label !== undefined && locator !== undefined ? { label, locator } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

function addSuffix(item: CitationItem | undefined, parts: string[]): void {
  const added = parts
    .map((part) => `;${part}`)
    .join('')
    .trimEnd();
  if (item) item.suffix = (item.suffix ?? '') + added;
}

/**
 * Write a citation as `readCitation` and the narrative form read it.
 *
 * @example
 * writeCitation({ type: 'citation', narrative: false, items: [{ sourceId: 'lund', label: 'page', locator: '12' }] }); // '[@lund, p. 12]'
 */
export function writeCitation(node: Citation): string {
  const first = node.items[0];
  if (node.narrative) return `@${first?.sourceId ?? ''}`;
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
