import type { Node } from 'unist';

/** Node types that stand inside a line; every other one is a line of its own. */
export const phrasingTypes: ReadonlySet<string> = new Set([
  'break',
  'citation',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'inlineCode',
  'link',
  'markup',
  'passage',
  'strong',
  'text',
]);

/** Node types whose value is words. */
const literal = new Set(['code', 'inlineCode', 'text']);

/**
 * Read the words of nodes and their `children`: texts and code, a space for each break, blocks joined by `\n`.
 *
 * Image alternatives, comments, citations and named fields such as captions are left out. The tree may be of any
 * depth.
 *
 * @example
 * plainText(essay.title); // 'Why we draw coasts'
 */
export function plainText(nodes: readonly Node[] | Node): string {
  const stack: Array<Node | undefined> = 'type' in nodes ? [nodes] : [...nodes].reverse();
  let text = '';
  let between = false;
  while (stack.length > 0) {
    const node = stack.pop();
    // `undefined` stands for the end of a block.
    if (node === undefined || !phrasingTypes.has(node.type)) between = true;
    if (node === undefined) continue;
    if (node.type === 'break') add(' ');
    else if (literal.has(node.type) && 'value' in node && typeof node.value === 'string') add(node.value);
    if (!phrasingTypes.has(node.type)) stack.push(undefined);
    if (hasChildren(node)) {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]);
    }
  }
  return text;

  function add(value: string): void {
    if (between && text !== '') text += '\n';
    between = false;
    text += value;
  }
}

function hasChildren(node: Node): node is Node & { children: readonly Node[] } {
  return 'children' in node && Array.isArray(node.children);
}
