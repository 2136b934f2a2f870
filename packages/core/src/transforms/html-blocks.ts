import type { Html } from 'mdast';
import type { Comment, Flow, Phrase } from '../nodes.js';
import { optional } from '../optional.js';
import type { ParseContext } from '../parse-context.js';
import { pushAll } from '../push-all.js';
import { isInline, isVoid, type OpenTag, reportAttributes } from './html-elements.js';
import { toBlock } from './html-figure.js';
import { type InlineTag, readInline } from './html-inline.js';
import { decodeReferences, type HtmlToken, readTags } from './html-tags.js';

const blocks = new Set(['blockquote', 'details', 'figcaption', 'figure', 'hr', 'p', 'summary']);

/** Elements within one another; deeper ones stay text. */
const deepest = 50;

/** A block element that is open. */
export interface BlockFrame {
  tag: OpenTag;
  flow: Flow[];
  position: Flow['position'];
  summary?: Phrase[];
  caption?: Phrase[];
}

/**
 * Read the raw HTML among blocks, such as `<details>` around Markdown; what cannot be read becomes a line of text.
 *
 * @example
 * readBlocks(root.children, context);
 */
export function readBlocks(nodes: readonly Flow[], context: ParseContext): Flow[] {
  const readable = findReadable(nodes);
  const top: Flow[] = [];
  const frames: BlockFrame[] = [];
  let line: Array<Phrase | InlineTag> = [];

  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') add(node);
    else {
      const list = readable.get(index);
      if (!list) {
        addLiteral(node);
        continue;
      }
      for (const token of list) readToken(token, node.position);
      endLine(node.position);
    }
  }
  while (close()) {
    // A paragraph may be open still.
  }
  return top;

  function add(...flow: Flow[]): void {
    addAll(flow);
  }

  function addAll(flow: readonly Flow[]): void {
    pushAll(frames.at(-1)?.flow ?? top, flow);
  }

  function readToken(token: HtmlToken, position: Flow['position']): void {
    const place = optional('position', position);
    if (token.kind === 'comment') {
      endLine(position);
      add({ type: 'comment', value: token.value, ...place });
    } else if (token.kind === 'text') {
      const value = decodeReferences(token.raw.replace(/[\t\n\f\r ]+/g, ' '));
      if (value !== ' ' || line.length > 0) line.push({ type: 'text', value, ...place });
    } else if (!blocks.has(token.name)) line.push({ type: 'tag', token, ...place });
    else {
      endLine(position);
      if (token.kind === 'close') close(token.name);
      else {
        if (frames.at(-1)?.tag.name === 'p') close('p');
        reportAttributes(token, context, position);
        if (token.name === 'hr') add({ type: 'thematicBreak', ...place });
        else frames.push({ tag: token, flow: [], position });
      }
    }
  }

  function endLine(position: Flow['position']): void {
    const comments: Comment[] = [];
    const children = readInline(line, comments, context);
    line = [];
    addAll(comments);
    const isEmpty = children.every((node) => node.type === 'text' && node.value.trim() === '');
    if (!isEmpty) add({ type: 'paragraph', children, ...optional('position', position) });
  }

  /** @returns Whether there was one to close. */
  function close(name?: string): boolean {
    // The end of another element is the end of a paragraph too.
    if (name !== undefined && name !== 'p' && frames.at(-1)?.tag.name === 'p') close();
    const frame = frames.pop();
    if (frame) addAll(toBlock(frame, frames.at(-1), context));
    return frame !== undefined;
  }

  function addLiteral(node: Html): void {
    const value = node.value.replace(/\s+/g, ' ').trim();
    const place = optional('position', node.position);
    context.report('markup-known', {
      node,
      actual: `HTML \`${value.slice(0, 60)}\``,
      expected: 'whole elements that an essay may hold',
    });
    add({ type: 'paragraph', children: [{ type: 'text', value, ...place }], ...place });
  }
}

/** The raw HTML, by its index, whose elements are all known and find their other end. */
function findReadable(nodes: readonly Flow[]): Map<number, HtmlToken[]> {
  const readable = new Map<number, HtmlToken[]>();
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') continue;
    const list = readTags(node.value);
    // Declarations, instructions and unknown elements make a block unreadable.
    if (list.every((token) => isKnown(token))) readable.set(index, list);
  }
  // Each round takes out at least one; a few settle any text written by hand.
  for (let round = 0; round < 8; round++) {
    const broken = findBroken(readable);
    if (broken.size === 0) return readable;
    for (const index of broken) readable.delete(index);
  }
  for (const [index, list] of readable) if (!isBalanced(list)) readable.delete(index);
  return readable;
}

function isKnown(token: HtmlToken): boolean {
  if (token.kind === 'comment') return true;
  if (token.kind === 'text') return !/<[!?a-z/]/i.test(token.raw);
  return blocks.has(token.name) || isInline(token.name) || isVoid(token.name);
}

function isBalanced(list: HtmlToken[]): boolean {
  return findBroken(new Map([[0, list]])).size === 0;
}

function findBroken(readable: ReadonlyMap<number, HtmlToken[]>): Set<number> {
  const broken = new Set<number>();
  const open: Array<{ name: string; index: number }> = [];
  for (const [index, list] of readable) {
    for (const token of list) {
      if ((token.kind !== 'open' && token.kind !== 'close') || !blocks.has(token.name) || token.name === 'hr') continue;
      // A paragraph may be left open: any other block ends it.
      if (open.at(-1)?.name === 'p' && (token.kind === 'open' || token.name !== 'p')) open.pop();
      if (token.kind === 'open') {
        open.push({ name: token.name, index });
        if (open.length > deepest) broken.add(index);
      } else if (open.at(-1)?.name === token.name) open.pop();
      else broken.add(index);
    }
  }
  for (const { name, index } of open) if (name !== 'p') broken.add(index);
  return broken;
}
