import { createMessage, quote } from '../messages.js';
import type { Source } from '../nodes.js';
import { type Rule, startOf } from '../rule.js';
import { canonicalUrl, doiKey } from '../sources/canonical-url.js';

/**
 * Report two sources of one address or DOI.
 *
 * @example
 * sourceUnique(essay, report, {}); // Unexpected source `lund-2` at the address of `lund`, expected one source
 */
export const sourceUnique: Rule = (essay, report) => {
  const first = new Map<string, Source>();
  for (const source of essay.sources) {
    const { id, DOI, URL } = source;
    const keys = [URL ? canonicalUrl(URL)?.key : undefined, DOI ? doiKey(DOI) : undefined].filter(
      (key) => key !== undefined,
    );
    const same = keys.map((key) => first.get(key)).find((other) => other !== undefined && other.id !== id);
    for (const key of keys) if (!first.has(key)) first.set(key, source);
    if (same === undefined) continue;
    report({
      place: source.position ?? startOf(essay),
      actual: `source ${quote(id)} at the address of ${quote(same.id)}`,
      expected: 'one source',
      cause: createMessage({
        ruleId: 'source-unique',
        severity: 'info',
        place: same.position ?? startOf(essay),
        reason: `${quote(same.id)} is the first`,
      }),
    });
  }
};
