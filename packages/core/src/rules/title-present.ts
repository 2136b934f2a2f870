import { plainText } from '../plain-text.js';
import { type Rule, startOf } from '../rule.js';

/**
 * Report an essay without a title.
 *
 * @example
 * titlePresent(essay, report, {});
 */
export const titlePresent: Rule = (essay, report) => {
  if (plainText(essay.title).trim() !== '') return;
  report({
    place: startOf(essay),
    actual: 'essay without a title',
    expected: 'a first line `# …` or `title` in the front matter',
  });
};
