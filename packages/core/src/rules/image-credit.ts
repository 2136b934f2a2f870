import { quote } from '../messages.js';
import type { Figure } from '../nodes.js';
import { type Rule, startOf } from '../rule.js';
import { walk } from '../walk.js';

/**
 * Report an image that does not say who made it or under which licence it stands.
 *
 * @example
 * imageCredit(essay, report, {}); // Unexpected image `surf.jpg` without a credit, expected `Photo: …` in its title
 */
export const imageCredit: Rule = (essay, report) => {
  const { image } = essay.meta;
  if (image && !image.credit && !essay.credits.some(({ role }) => role === 'image')) {
    report({
      place: startOf(essay),
      actual: `main image ${quote(image.url)} without a credit`,
      expected: 'a line `Main image: …` at the end',
    });
  }
  for (const { node, ancestors } of walk(essay)) {
    if (node.type !== 'figure' || node.credit || node.license !== undefined) continue;
    const url = imageOf(node);
    if (url === undefined) continue;
    report({ node, ancestors, actual: `image ${quote(url)} without a credit`, expected: '`Photo: …` in its title' });
  }
};

function imageOf({ children: [media] }: Figure): string | undefined {
  if (media.type === 'link') return media.children.find(({ type }) => type === 'image') && media.url;
  return media.type === 'image' ? media.url : undefined;
}
