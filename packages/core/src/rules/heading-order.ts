import type { Section } from '../nodes.js';
import type { Rule } from '../rule.js';
import { walk } from '../walk.js';

/**
 * Report a heading that skips a level on the way down; the title is level 1.
 *
 * @example
 * headingOrder(essay, report, {}); // Unexpected heading of level 4 below level 2, expected level 3
 */
export const headingOrder: Rule = (essay, report) => {
  for (const { node, ancestors } of walk(essay)) {
    if (node.type !== 'section') continue;
    const above = ancestors.findLast((ancestor) => ancestor.type === 'section')?.depth ?? 1;
    if (node.depth <= above + 1) continue;
    report({
      node,
      ancestors,
      place: headingPlace(node),
      actual: `heading of level ${node.depth} below level ${above}`,
      expected: `level ${above + 1}`,
    });
  }
};

/** From the marks of a heading to the end of its words. */
function headingPlace({ position, title }: Section) {
  const end = title.at(-1)?.position?.end;
  return position && end ? { start: position.start, end } : position?.start;
}
