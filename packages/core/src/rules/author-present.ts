import { type Rule, startOf } from '../rule.js';

/**
 * Report an essay without an author.
 *
 * @example
 * authorPresent(essay, report, {});
 */
export const authorPresent: Rule = (essay, report) => {
  if (essay.authors.length > 0) return;
  report({
    place: startOf(essay),
    actual: 'essay without an author',
    expected: '`authors` in the front matter or a section about the author at the end',
  });
};
