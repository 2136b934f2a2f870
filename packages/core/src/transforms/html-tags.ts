import { fromMarkdown } from 'mdast-util-from-markdown';
import { plainText } from '../plain-text.js';

/** A piece of raw HTML, with its source. */
export type HtmlToken =
  | { kind: 'open'; raw: string; name: string; attributes: ReadonlyMap<string, string>; isClosed: boolean }
  | { kind: 'close'; raw: string; name: string }
  | { kind: 'comment'; raw: string; value: string }
  | { kind: 'text'; raw: string };

const tagName = /<(\/?)([a-z][a-z0-9-]*)/iy;
const attribute = /\s+([a-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/iy;
const tagEnd = /\s*(\/?)>/y;

/**
 * Cut raw HTML into tags, comments and text; what is none of HTML's is text.
 *
 * @example
 * readTags('<b>Bold</b>').map(({ kind }) => kind); // ['open', 'text', 'close']
 */
export function readTags(value: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let from = 0;
  let hasCommentEnd = true;
  for (let index = value.indexOf('<'); index >= 0; ) {
    const token = tokenAt(index);
    if (!token) {
      index = value.indexOf('<', index + 1);
      continue;
    }
    if (index > from) tokens.push({ kind: 'text', raw: value.slice(from, index) });
    tokens.push(token);
    from = index + token.raw.length;
    index = value.indexOf('<', from);
  }
  if (from < value.length) tokens.push({ kind: 'text', raw: value.slice(from) });
  return tokens;

  function tokenAt(index: number): HtmlToken | undefined {
    if (value.startsWith('<!--', index)) {
      const end = hasCommentEnd ? value.indexOf('-->', index + 4) : -1;
      // Looked for once: without an end here there is none further on.
      hasCommentEnd = end >= 0;
      if (end < 0) return undefined;
      return { kind: 'comment', raw: value.slice(index, end + 3), value: value.slice(index + 4, end) };
    }
    tagName.lastIndex = index;
    const [, slash, name] = tagName.exec(value) ?? [];
    if (name === undefined) return undefined;
    const attributes = new Map<string, string>();
    let at = tagName.lastIndex;
    attribute.lastIndex = at;
    for (let match = attribute.exec(value); match; match = attribute.exec(value)) {
      const [, written = '', double, single, bare] = match;
      const key = written.toLowerCase();
      if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? ''));
      at = attribute.lastIndex;
    }
    tagEnd.lastIndex = at;
    const [end, isClosed] = tagEnd.exec(value) ?? [];
    if (end === undefined) return undefined;
    const raw = value.slice(index, at + end.length);
    if (slash) return { kind: 'close', raw, name: name.toLowerCase() };
    return { kind: 'open', raw, name: name.toLowerCase(), attributes, isClosed: isClosed !== '' };
  }
}

const reference = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][a-z\d]{1,31});/gi;
const decoded = new Map<string, string>();

/**
 * Decode character references by the parser's own table.
 *
 * @example
 * decodeReferences('A &amp; B'); // 'A & B'
 */
export function decodeReferences(text: string): string {
  return text.replace(reference, (written) => {
    const known = decoded.get(written);
    if (known !== undefined) return known;
    // Marks around it, since a paragraph would lose white space at its ends.
    const value = plainText(fromMarkdown(`.${written}.`)).slice(1, -1);
    // The named references are some 2,000; numeric ones are not kept, so the map stays small.
    if (!written.startsWith('&#')) decoded.set(written, value);
    return value;
  });
}
