import type { Text } from 'mdast';
import type { Phrase } from './nodes.js';

/** How a line is brought in normal form. */
export interface LineOptions {
  /** Line ends become spaces; breaks stay. */
  isOneLine?: boolean;
}

interface State {
  isOneLine: boolean;
  isInLink: boolean;
}

/** A line's parts, with the space and breaks at its ends and what a link may not hold set apart. */
interface Parts {
  before: Phrase[];
  children: Phrase[];
  after: Phrase[];
}

/**
 * Bring the nodes of a line in normal form, in place; the list is new.
 *
 * @example
 * normaliseLine([{ type: 'text', value: ' A' }, { type: 'text', value: 'b' }]); // [{type: 'text', value: 'Ab'}]
 */
export function normaliseLine(nodes: readonly Phrase[], { isOneLine = false }: LineOptions = {}): Phrase[] {
  return split(nodes, { isOneLine, isInLink: false }).children;
}

function split(nodes: readonly Phrase[], state: State): Parts {
  const flat: Phrase[] = [];
  for (const node of nodes) for (const part of normaliseNode(node, state)) flat.push(part);
  const children = merge(flat, state);
  const before = trimStart(children);
  const after = trimEnd(children);
  return { before, children, after };
}

/** A node with what has to stand around it; nothing when nothing is left. */
function normaliseNode(node: Phrase, state: State): Phrase[] {
  if ('data' in node && node.data === undefined) delete node.data;
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [node];
    case 'inlineCode':
      node.value = node.value.replace(/[\r\n]+/g, ' ');
      return node.value === '' ? [] : [node];
    case 'image':
      if (!node.alt) delete node.alt;
      if (!node.title) delete node.title;
      return [node];
    case 'footnoteReference':
      if (!node.label) delete node.label;
      return [node];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'passage':
      return wrap(node, split(node.children, state));
    case 'markup':
      for (const key of ['title', 'lang', 'dir', 'datetime'] as const) if (!node[key]) delete node[key];
      return wrap(node, split(node.children, { ...state, isOneLine: true }));
    case 'link':
      if (!node.title) delete node.title;
      if (state.isInLink) return unwrap(split(node.children, state));
      return unlink(node, split(node.children, { ...state, isInLink: true }));
    default:
      return [node];
  }
}

function unwrap({ before, children, after }: Parts): Phrase[] {
  return [...before, ...children, ...after];
}

function wrap(node: Phrase & { children: Phrase[] }, { before, children, after }: Parts): Phrase[] {
  node.children = children;
  return children.length === 0 ? [...before, ...after] : [...before, node, ...after];
}

/** Links, citations and note references follow the link they stood in. */
function unlink(node: Extract<Phrase, { type: 'link' }>, parts: Parts): Phrase[] {
  const outside: Phrase[] = [];
  const children = takeOut(parts.children, outside);
  const inner = split(children, { isOneLine: false, isInLink: true });
  return wrap(node, {
    before: [...parts.before, ...inner.before],
    children: inner.children,
    after: [...inner.after, ...outside, ...parts.after],
  });
}

function takeOut(nodes: readonly Phrase[], outside: Phrase[]): Phrase[] {
  return nodes.filter((node) => {
    if (node.type === 'citation' || node.type === 'footnoteReference') {
      outside.push(node);
      return false;
    }
    if ('children' in node) node.children = takeOut(node.children, outside);
    return true;
  });
}

/** Adjacent texts are one, and so are adjacent emphases of one kind, which no Markdown tells apart. */
function merge(nodes: readonly Phrase[], state: State): Phrase[] {
  const merged: Phrase[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (last && node.type === 'text' && last.type === 'text') append(last, node);
    else if (last && isEmphasis(node) && isEmphasis(last) && last.type === node.type) {
      last.children = merge([...last.children, ...node.children], state);
      extend(last, node);
    } else merged.push(node);
  }
  for (const [index, node] of merged.entries()) {
    if (node.type !== 'text') continue;
    const isAfterBreak = merged[index - 1]?.type === 'break';
    const isBeforeBreak = merged[index + 1]?.type === 'break';
    node.value = tidy(node.value, state.isOneLine);
    if (isAfterBreak) node.value = node.value.replace(/^[\t\n ]+/, '');
    if (isBeforeBreak) node.value = trimmedEnd(node.value);
  }
  const isWhole = merged.every((node) => node.type !== 'text' || node.value !== '');
  return isWhole
    ? merged
    : merge(
        merged.filter((node) => node.type !== 'text' || node.value !== ''),
        state,
      );
}

/** No space around a line end, and no line end in what is one line. */
function tidy(value: string, isOneLine: boolean): string {
  if (!/[\r\n]/.test(value)) return value;
  const lines = value.split(/\r\n|\r|\n/).map((line, index, all) => {
    const start = index === 0 ? line : line.replace(/^[\t ]+/, '');
    return index === all.length - 1 ? start : trimmedEnd(start);
  });
  // A text holds no blank line.
  return lines
    .filter((line, index) => line !== '' || index === 0 || index === lines.length - 1)
    .join(isOneLine ? ' ' : '\n');
}

function append(last: Text, { value, position }: Text): void {
  last.value += value;
  if (last.position && position) last.position = { start: last.position.start, end: position.end };
}

function extend(last: Phrase, { position }: Phrase): void {
  if (last.position && position) last.position = { start: last.position.start, end: position.end };
}

function isEmphasis(node: Phrase): node is Extract<Phrase, { type: 'emphasis' | 'strong' | 'delete' }> {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

function trimStart(nodes: Phrase[]): Phrase[] {
  const taken: Phrase[] = [];
  for (let first = nodes[0]; first; first = nodes[0]) {
    if (first.type === 'break') taken.push(first);
    else if (first.type !== 'text') break;
    else {
      const value = first.value.replace(/^[\t\n ]+/, '');
      if (value === first.value) break;
      taken.push({ type: 'text', value: first.value.slice(0, first.value.length - value.length) });
      first.value = value;
      if (value !== '') break;
    }
    nodes.shift();
  }
  return taken;
}

function trimEnd(nodes: Phrase[]): Phrase[] {
  const taken: Phrase[] = [];
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (last.type === 'break') taken.unshift(last);
    else if (last.type !== 'text') break;
    else {
      const value = trimmedEnd(last.value);
      if (value === last.value) break;
      taken.unshift({ type: 'text', value: last.value.slice(value.length) });
      last.value = value;
      if (value !== '') break;
    }
    nodes.pop();
  }
  return taken;
}

/** Cut spaces and line ends off the end, in linear time. */
function trimmedEnd(value: string): string {
  let end = value.length;
  while (end > 0 && '\t\n '.includes(value.charAt(end - 1))) end--;
  return value.slice(0, end);
}
