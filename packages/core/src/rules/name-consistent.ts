import type { Point, Position } from 'unist';
import { createMessage, quote } from '../messages.js';
import type { Essay, Name } from '../nodes.js';
import { type Rule, startOf } from '../rule.js';
import { walk } from '../walk.js';

type Place = Point | Position | undefined;

/** Names compared, at most: each with each takes time by the square. */
const most = 300;

/**
 * Report a name that is written in two ways: other case, accents or marks, or one letter off in a long name.
 *
 * @example
 * nameConsistent(essay, report, {}); // Unexpected name `Mia Lünd`, expected `Mia Lund` as elsewhere
 */
export const nameConsistent: Rule = (essay, report) => {
  const names = [...namesOf(essay)].slice(0, most);
  for (const [index, [name, place]] of names.entries()) {
    const [first, firstPlace] = names.slice(0, index).find(([other]) => isSame(other, name)) ?? [];
    if (first === undefined) continue;
    report({
      place,
      actual: `name ${quote(name)}`,
      expected: `${quote(first)} as elsewhere`,
      cause: createMessage({
        ruleId: 'name-consistent',
        severity: 'info',
        reason: `${quote(first)} comes first`,
        place: firstPlace,
      }),
    });
  }
};

/** Every name with the first place it stands at. */
function namesOf(essay: Essay): Map<string, Place> {
  const start = startOf(essay);
  const found = new Map<string, Place>();
  const add = (place: Place, ...names: Array<Name | undefined>) => {
    for (const name of names) {
      const literal = name?.literal.trim() ?? '';
      if (literal !== '' && literal.length <= 60 && !found.has(literal)) found.set(literal, place ?? start);
    }
  };
  for (const { name, position } of essay.authors) add(position, name);
  for (const { people, holder, position, text } of essay.credits) add(position ?? text[0]?.position, ...people, holder);
  for (const { author = [], editor = [], position } of essay.sources) add(position, ...author, ...editor);
  for (const { node } of walk(essay)) {
    if (node.type === 'attribution') add(node.children[0]?.position, { literal: node.name });
    if (node.type === 'figure' && node.credit) add(node.position, ...node.credit.people);
  }
  return found;
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
