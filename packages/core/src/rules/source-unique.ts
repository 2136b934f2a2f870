import { createMessage, quote } from '../messages.js';
import { type Rule, startOf } from '../rule.js';
import { canonicalUrl, doiKey } from '../sources/canonical-url.js';

/**
 * Report two sources of one address or DOI.
 *
 * @example
 * sourceUnique(essay, report, {}); // Unexpected source `lund-2` at the address of `lund`, expected one source
 */
export const sourceUnique: Rule = (essay, report) => {
  const place = startOf(essay);
  const first = new Map<string, string>();
  for (const { id, DOI, URL } of essay.sources) {
    const keys = [URL ? canonicalUrl(URL)?.key : undefined, DOI ? doiKey(DOI) : undefined].filter(
      (key) => key !== undefined,
    );
    const same = keys.map((key) => first.get(key)).find((other) => other !== undefined && other !== id);
    for (const key of keys) if (!first.has(key)) first.set(key, id);
    if (same === undefined) continue;
    report({
      place,
      actual: `source ${quote(id)} at the address of ${quote(same)}`,
      expected: 'one source',
      cause: createMessage({ ruleId: 'source-unique', severity: 'info', place, reason: `${quote(same)} is the first` }),
    });
  }
};
