import type { Rule } from '../rule.js';
import { type Nodes, walk } from '../walk.js';

/** Overrides show words in another order than they are read in; embeddings and isolates are harmless when closed. */
const override = /[\u202D\u202E]/;
const controls = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Report direction controls that make a text look other than it is, or that stay open at its end.
 *
 * @see https://trojansource.codes
 * @example
 * bidiSafe(essay, report, {}); // Unexpected direction control U+202E, expected none
 */
export const bidiSafe: Rule = (essay, report) => {
  for (const { node, ancestors } of walk(essay)) {
    const text = textOf(node);
    const found = text?.match(controls);
    if (text === undefined || !found || (!override.test(text) && isClosed(found))) continue;
    report({
      node,
      ancestors,
      actual: `direction control ${found[0]}`,
      expected: 'none, or one that is closed in the same text',
    });
  }
};

function textOf(node: Nodes): string | undefined {
  if ('value' in node) return node.value;
  if (node.type === 'link') return node.url;
  return node.type === 'image' ? `${node.url}${node.alt ?? ''}` : undefined;
}

function isClosed(found: readonly string[]): boolean {
  const open: string[] = [];
  for (const control of found) {
    if (control === '\u202C') {
      if (open.pop() !== 'embedding') return false;
    } else if (control === '\u2069') {
      if (open.pop() !== 'isolate') return false;
    } else open.push(control >= '\u2066' ? 'isolate' : 'embedding');
  }
  return open.length === 0;
}
