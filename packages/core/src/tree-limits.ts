import type { Node, Parent, RootContent } from 'mdast';
import type { Limits } from './limits.js';
import { literalParagraphs } from './literal.js';
import type { ParseContext } from './parse-context.js';
import { pushAll } from './push-all.js';

/** A table may hold this many cells, counted as columns by rows, since rendering fills short rows. */
const tableCells = 100_000;

/**
 * Put the plain words of a block in its place where the tree is deeper than the limit or a table too large.
 *
 * Runs right after the tokenizer, before anything recursive; one `limit-kept` message a block.
 *
 * @example
 * guardTree(tree.children, context, textLimits);
 */
export function guardTree(children: RootContent[], context: ParseContext, limits: Pick<Limits, 'nesting'>): void {
  const kept: RootContent[] = [];
  for (const block of children) {
    const problem = measure(block, limits.nesting);
    if (problem) context.report('limit-kept', { node: block, ...problem });
    const { position } = block;
    if (!problem || !position) kept.push(block);
    else {
      const text = context.source.slice(position.start.offset, position.end.offset);
      pushAll(kept, literalParagraphs(text, position.start));
    }
  }
  children.length = 0;
  pushAll(children, kept);
}

function measure(block: Node, nesting: number): { actual: string; expected: string } | undefined {
  const stack: Array<{ node: Node; depth: number }> = [{ node: block, depth: 1 }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth } = entry;
    if (depth > nesting) return { actual: 'nesting past the limit', expected: `at most ${nesting} levels` };
    if (isTable(node) && Number(node.align?.length) * node.children.length > tableCells) {
      return { actual: 'table past the limit', expected: `at most ${tableCells} cells` };
    }
    if (isParent(node)) for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children);
}

function isTable(node: Node): node is Extract<RootContent, { type: 'table' }> {
  return node.type === 'table';
}
