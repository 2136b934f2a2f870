import type { Image } from 'mdast';
import type { MarkupName, Phrase } from '../nodes.js';
import type { ParseContext } from '../parse-context.js';
import { plainText } from '../plain-text.js';
import { citationText } from '../syntax/citation.js';
import type { HtmlToken } from './html-tags.js';

/** A start tag. */
export type OpenTag = Extract<HtmlToken, { kind: 'open' }>;

const markup = new Map<string, MarkupName>(
  (
    [
      'abbr',
      'bdi',
      'bdo',
      'cite',
      'dfn',
      'ins',
      'kbd',
      'mark',
      'q',
      'samp',
      'small',
      'span',
      'sub',
      'sup',
      'time',
      'var',
    ] as const
  ).map((name) => [name, name]),
);

const formatting = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['del', 'delete'],
  ['s', 'delete'],
] as const);

/** The attributes that are read; of other elements none. */
const attributes = new Map<string, readonly string[]>([
  ['a', ['href', 'title']],
  ['img', ['src', 'alt', 'title']],
  ...[...markup.keys()].map((name): [string, readonly string[]] => [name, ['title', 'lang', 'dir', 'datetime']]),
]);

/** Elements without an end tag, that stand in a line. */
export function isVoid(name: string): boolean {
  return name === 'br' || name === 'img';
}

/**
 * Tell whether an element may stand in a line and needs an end tag.
 *
 * @example
 * isInline('kbd'); // true
 */
export function isInline(name: string): boolean {
  return name === 'a' || name === 'code' || markup.has(name) || [...formatting.keys()].some((each) => each === name);
}

/** Report the attributes of a tag that do not become part of the tree. */
export function reportAttributes(tag: OpenTag, context: ParseContext, place: Phrase['position']): void {
  const known = attributes.get(tag.name) ?? [];
  const unknown = [...tag.attributes.keys()].filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  context.report('markup-known', {
    place,
    actual: `${unknown.length > 1 ? 'attributes' : 'attribute'} ${list(unknown)} of \`<${tag.name}>\``,
    expected: known.length > 0 ? `only ${list(known)}` : 'none',
    note: tag.raw,
  });
}

/** Make the node of a void element; without a source an image is none. */
export function toVoid(tag: OpenTag): Phrase | undefined {
  if (tag.name === 'br') return { type: 'break' };
  const url = tag.attributes.get('src');
  if (!url) return undefined;
  const alt = tag.attributes.get('alt');
  const title = tag.attributes.get('title');
  return { type: 'image', url, ...(alt ? { alt } : {}), ...(title ? { title } : {}) } satisfies Image;
}

/** Make the node of an element in a line; a link without an address is none. */
export function toInline(tag: OpenTag, children: Phrase[]): Phrase | undefined {
  const { name } = tag;
  const title = tag.attributes.get('title');
  for (const [element, type] of formatting) if (element === name) return { type, children };
  if (name === 'code') return { type: 'inlineCode', value: plainText(children.map(toWords)) };
  if (name === 'a') {
    const url = tag.attributes.get('href');
    return url ? { type: 'link', url, ...(title ? { title } : {}), children } : undefined;
  }
  const known = markup.get(name);
  const lang = tag.attributes.get('lang');
  const dir = tag.attributes.get('dir')?.toLowerCase();
  const datetime = tag.attributes.get('datetime');
  return (
    known && {
      type: 'markup',
      name: known,
      ...(title ? { title } : {}),
      ...(lang ? { lang } : {}),
      ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
      ...(datetime ? { datetime } : {}),
      children,
    }
  );
}

/** In code, a citation is what was written. */
function toWords(phrase: Phrase): Phrase {
  if (phrase.type === 'citation') return { type: 'text', value: citationText(phrase) };
  if ('children' in phrase) phrase.children = phrase.children.map(toWords);
  return phrase;
}
