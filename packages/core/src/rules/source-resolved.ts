import { quote } from '../messages.js';
import type { Rule } from '../rule.js';
import { type Nodes, walk } from '../walk.js';
import { nearest } from './nearest.js';

/**
 * Report a citation, a quotation or a pull quote that names a source the essay does not have.
 *
 * @example
 * sourceResolved(essay, report, {}); // Unexpected source `lnud`, expected the id of a source, such as `lund`
 */
export const sourceResolved: Rule = (essay, report) => {
  const ids = new Set(essay.sources.map(({ id }) => id));
  const known = [...ids].slice(0, 2000);
  const unresolved = new Set<string>();
  for (const { node, ancestors } of walk(essay)) {
    for (const id of citedBy(node)) {
      if (ids.has(id)) continue;
      unresolved.add(id);
      // Comparing takes time by both counts; the first ones are enough to see what is wrong.
      const meant = unresolved.size > 10 ? undefined : nearest(id, known);
      report({
        node,
        ancestors,
        actual: `source ${quote(id)}`,
        expected: `the id of a source${meant === undefined ? '' : `, such as ${quote(meant)}`}`,
        note: 'Sources without a link are declared under `sources` in the front matter.',
      });
    }
  }
};

function citedBy(node: Nodes): string[] {
  if (node.type === 'citation') return node.items.map(({ sourceId }) => sourceId);
  if (node.type !== 'quotation' && node.type !== 'pullQuote') return [];
  return node.sourceId === undefined ? [] : [node.sourceId];
}
