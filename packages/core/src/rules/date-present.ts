import { type Rule, startOf } from '../rule.js';

/**
 * Report an essay without a date of publication.
 *
 * @example
 * datePresent(essay, report, {});
 */
export const datePresent: Rule = (essay, report) => {
  if (essay.meta.published !== undefined) return;
  report({
    place: startOf(essay),
    actual: 'essay without a date',
    expected: '`published` in the front matter, such as `2026-03-01`',
  });
};
