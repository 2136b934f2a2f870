/** Keys that say where a value was written, not what it is. */
const ignored: ReadonlySet<string> = new Set(['position']);

/**
 * Tell whether two values are equal, wherever they stand in a text.
 *
 * @param skipped further keys that do not count, on every level
 * @example
 * isSame({ type: 'text', value: 'Surf' }, caption[0]); // true
 */
export function isSame(one: unknown, other: unknown, skipped: ReadonlySet<string> = ignored): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const left = entriesOf(one, skipped);
  const right = new Map(entriesOf(other, skipped));
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key), skipped));
}

function entriesOf(record: object, skipped: ReadonlySet<string>): Array<[string, unknown]> {
  return Object.entries(record).filter(([key, value]) => value !== undefined && !skipped.has(key));
}
