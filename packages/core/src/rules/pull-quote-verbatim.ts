import { quote } from '../messages.js';
import type { PullQuote } from '../nodes.js';
import { plainText } from '../plain-text.js';
import type { Rule } from '../rule.js';
import { type Nodes, walk } from '../walk.js';

/**
 * Report a pull quote whose words do not stand in the body as they are.
 *
 * @example
 * pullQuoteVerbatim(essay, report, {}); // Unexpected changed words in pull quote, expected those of the body
 */
export const pullQuoteVerbatim: Rule = (essay, report) => {
  const words = new Map<string, Nodes>();
  const doubtful: Array<{ node: PullQuote; ancestors: readonly Nodes[] }> = [];
  for (const { node, ancestors } of walk(essay)) {
    const id = idOf(node);
    if (id !== undefined) words.set(id, node);
    if (node.type === 'pullQuote' && node.match.status !== 'verbatim') doubtful.push({ node, ancestors });
  }
  for (const { node, ancestors } of doubtful) {
    const { status, target = '' } = node.match;
    const place = words.get(target);
    report({
      node,
      ancestors,
      actual: status === 'edited' ? 'changed words in pull quote' : 'pull quote whose words are not in the body',
      expected: 'words of the body',
      ...(place ? { note: `The body says ${quote(plainText(place))}` } : {}),
    });
  }
};

function idOf(node: Nodes): string | undefined {
  if (node.type === 'passage') return node.id;
  return node.type === 'paragraph' ? node.data?.id : undefined;
}
