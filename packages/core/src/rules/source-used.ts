import { quote } from '../messages.js';
import { type Rule, startOf } from '../rule.js';

/**
 * Report a declared source that nothing in the essay points at; those of a list the author wrote are meant to stand.
 *
 * @example
 * sourceUsed(essay, report, {}); // Unexpected unused source `lund`, expected `[@lund]` in the text
 */
export const sourceUsed: Rule = (essay, report) => {
  for (const { id, group, origin, position, uses } of essay.sources) {
    if (origin !== 'declared' || uses.length > 0 || group !== undefined) continue;
    report({
      place: position ?? startOf(essay),
      actual: `unused source ${quote(id)}`,
      expected: `${quote(`[@${id}]`)} in the text`,
    });
  }
};
