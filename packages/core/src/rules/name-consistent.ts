import { createMessage, quote } from '../messages.js';
import type { Essay, Name } from '../nodes.js';
import { type Rule, startOf } from '../rule.js';
import { walk } from '../walk.js';

/** Names compared, at most: each with each takes time by the square. */
const most = 300;

/**
 * Report a name that is written in two ways: other case, accents or marks, or one letter off in a long name.
 *
 * @example
 * nameConsistent(essay, report, {}); // Unexpected name `Mia Lünd`, expected `Mia Lund` as elsewhere
 */
export const nameConsistent: Rule = (essay, report) => {
  const place = startOf(essay);
  const names = [...new Set(namesOf(essay))].slice(0, most);
  for (const [index, name] of names.entries()) {
    const first = names.slice(0, index).find((other) => isSame(other, name));
    if (first === undefined) continue;
    report({
      place,
      actual: `name ${quote(name)}`,
      expected: `${quote(first)} as elsewhere`,
      cause: createMessage({
        ruleId: 'name-consistent',
        severity: 'info',
        reason: `${quote(first)} comes first`,
        place,
      }),
    });
  }
};

function namesOf(essay: Essay): string[] {
  const found: Array<Name | undefined> = essay.authors.map(({ name }) => name);
  for (const { people, holder } of essay.credits) found.push(...people, holder);
  for (const { author = [], editor = [] } of essay.sources) found.push(...author, ...editor);
  const names = found.flatMap((name) => (name ? [name.literal] : []));
  for (const { node } of walk(essay)) {
    if (node.type === 'attribution') names.push(node.name);
    if (node.type === 'figure' && node.credit) names.push(...node.credit.people.map(({ literal }) => literal));
  }
  return names.map((name) => name.trim()).filter((name) => name !== '' && name.length <= 60);
}

function isSame(left: string, right: string): boolean {
  const [one, two] = [fold(left), fold(right)];
  if (one === two) return true;
  // Short names, and names of other initials, are likelier two people.
  return Math.min(one.length, two.length) >= 8 && one[0] === two[0] && isOneEdit(one, two);
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{Zs}]+/gu, '')
    .toLowerCase();
}

/** Whether one character more, less or other makes the words equal. */
function isOneEdit(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return short.slice(start + (short.length === long.length ? 1 : 0)) === long.slice(start + 1);
}
