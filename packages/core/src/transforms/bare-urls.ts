import type { Link, Nodes, Parents, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { plainText } from '../plain-text.js';
import { hasChildren, setChildren } from './children.js';

const notSource = '{.not-a-source}';

const start = /(?<![\p{L}\p{M}\p{N}@/])(?:https?:\/\/|www\.)(?=[\p{L}\p{N}[])/giu;
// White space, angles, and the marks that end a sentence in any script.
const outside = /[\s<>"“”„«»‹›「」『』（）【】、。，！？；：؟،۔`|\\^]/u;
const trailing = new Set([..."?!.,:;*_~'’)]}"]);
const pairs = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/**
 * Make links of addresses that stand bare in texts: `https://…`, `http://…` and `www.…`, as GFM does.
 *
 * Works on merged texts, so bring the tree in normal form first; a backslash does not stop it. Linear.
 *
 * @see https://github.github.com/gfm/#autolinks-extension-
 * @example
 * linkBareUrls(tree); // 'See www.example.org.' → ['See ', {type: 'link', url: 'http://www.example.org', …}, '.']
 */
export function linkBareUrls(tree: Root): void {
  visit(tree);
}

function visit(parent: Parents): void {
  if (parent.type === 'link') return;
  let isChanged = false;
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (hasChildren(child)) visit(child);
    const nodes = child.type === 'text' ? splitText(child) : [child];
    isChanged ||= nodes[0] !== child;
    for (const node of nodes) children.push(node);
  }
  if (isChanged) setChildren(parent, children);
}

function splitText(node: Text): Array<Link | Text> {
  const { value } = node;
  const nodes: Array<Link | Text> = [];
  let from = 0;
  for (const match of value.matchAll(start)) {
    if (match.index < from) continue;
    const address = readAddress(value, match.index, match[0].length);
    if (address === '') continue;
    if (match.index > from) nodes.push({ type: 'text', value: value.slice(from, match.index) });
    from = match.index + address.length;
    const url = match[0].toLowerCase() === 'www.' ? `http://${address}` : address;
    const link: Link = { type: 'link', url, children: [{ type: 'text', value: address }] };
    if (value.startsWith(notSource, from)) {
      link.data = { notSource: true };
      from += notSource.length;
    }
    nodes.push(link);
  }
  if (nodes.length === 0) return [node];
  if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) });
  setPositions(nodes, node);
  return nodes;
}

/** Each part gets its own place where the text is as long as it was written, else that of the whole. */
function setPositions(nodes: ReadonlyArray<Link | Text>, { value, position }: Text): void {
  if (!position) return;
  const { start, end } = position;
  const isExact = start.line === end.line && end.column - start.column === value.length;
  let at = 0;
  for (const node of nodes) {
    const { length } = plainText(node);
    const inner = { start: shift(start, at), end: shift(start, at + length) };
    node.position = isExact ? inner : position;
    if (node.type === 'link' && node.children[0]) node.children[0].position = node.position;
    at += length + (node.type === 'link' && node.data?.notSource ? notSource.length : 0);
  }
}

function shift({ line, column, offset }: Point, by: number): Point {
  return { line, column: column + by, ...(offset === undefined ? {} : { offset: offset + by }) };
}

/** A name with a dot in it, `localhost` or a number of IPv6; a port may follow. */
const host = /(?:(?<name>[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*)|\[[\da-f:.]{2,45}\])(?::\d{1,5}(?!\d))?/iuy;

/** The address at an offset, without the marks of the sentence around it; empty when it has no host. */
function readAddress(value: string, from: number, schemeLength: number): string {
  // The host ends the search at once where it is none, so that many false starts do not each read all that follows.
  host.lastIndex = from + schemeLength;
  const found = host.exec(value);
  // Who stands before an `@` is no host.
  if (!found || value.charAt(host.lastIndex) === '@') return '';
  let end = host.lastIndex;
  const counts = new Map<string, number>();
  const countOf = (character: string) => counts.get(character) ?? 0;
  const isOpen = /^[/?#]$/.test(value.charAt(end));
  while (isOpen && end < value.length && !outside.test(value.charAt(end)) && !value.startsWith(notSource, end)) {
    const character = value.charAt(end);
    counts.set(character, countOf(character) + 1);
    end++;
  }
  while (end > from + schemeLength) {
    const character = value.charAt(end - 1);
    if (!trailing.has(character) || (character === ']' && end === host.lastIndex)) break;
    const opening = pairs.get(character);
    // A bracket belongs to the address if it closes one there.
    if (opening !== undefined && countOf(character) <= countOf(opening)) break;
    counts.set(character, countOf(character) - 1);
    end = character === ';' ? startOfReference(value, end) : end - 1;
  }
  const name = found.groups?.name?.slice(0, end - from - schemeLength);
  const isHost = name === undefined || name.toLowerCase() === 'localhost' || /[^.]\.[^.]/.test(name);
  return isHost ? value.slice(from, end) : '';
}

/** Where a character reference that ends at an offset begins; where none ends there, its last character. */
function startOfReference(value: string, end: number): number {
  let start = end - 2;
  while (/^[\da-z]$/i.test(value.charAt(start))) start--;
  return start < end - 2 && value.charAt(start) === '&' ? start : end - 1;
}
