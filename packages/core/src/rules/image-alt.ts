import { quote } from '../messages.js';
import { type Rule, startOf } from '../rule.js';
import { walk } from '../walk.js';

/**
 * Report an image that does not say what it shows.
 *
 * @example
 * imageAlt(essay, report, {}); // Unexpected image `surf.jpg` without words, expected `![what it shows](…)`
 */
export const imageAlt: Rule = (essay, report) => {
  const { image } = essay.meta;
  if (image && !image.alt?.trim()) {
    report({
      place: startOf(essay),
      actual: `main image ${quote(image.url)} without words`,
      expected: '`alt` beside its address',
    });
  }
  for (const { node, ancestors } of walk(essay)) {
    if (node.type !== 'image' || node.alt?.trim()) continue;
    report({
      node,
      ancestors,
      actual: `image ${quote(node.url)} without words`,
      expected: '`![what it shows](…)`',
    });
  }
};
