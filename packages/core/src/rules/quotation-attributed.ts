import { quote } from '../messages.js';
import { plainText } from '../plain-text.js';
import type { Rule } from '../rule.js';
import { type Nodes, type Visited, walk } from '../walk.js';

/**
 * Report a quotation that says neither who spoke nor, by a citation or link, where it is from.
 *
 * @example
 * quotationAttributed(essay, report, {}); // Unexpected quotation without a speaker, expected a last line `— Name, Work`
 */
export const quotationAttributed: Rule = (essay, report) => {
  const quotations: Visited[] = [];
  const referring = new Set<Nodes>();
  for (const visited of walk(essay)) {
    if (visited.node.type === 'quotation') quotations.push(visited);
    if (visited.node.type === 'citation' || visited.node.type === 'link') {
      for (const ancestor of visited.ancestors) referring.add(ancestor);
    }
  }
  for (const { node, ancestors } of quotations) {
    if (node.type !== 'quotation' || node.attribution || node.sourceId !== undefined || referring.has(node)) continue;
    report({
      node,
      ancestors,
      actual: `quotation ${quote(plainText(node.children))} without a speaker`,
      expected: 'a last line `— Name, Work`',
    });
  }
};
