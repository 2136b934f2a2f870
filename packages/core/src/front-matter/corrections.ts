import type { Correction } from '../nodes.js';
import { readDate, timeWithoutZone } from '../sources/dates.js';
import { isRecord, toText } from './fields.js';
import type { MatterContext, Path } from './matter-context.js';

/**
 * Read corrections: records of a date and a text, or texts under their dates.
 *
 * @returns the corrections in the order of the list, which is oldest first, and the entries without a date
 * @example
 * readCorrections([{ date: '2026-03-02', text: 'A name was wrong.' }], ['corrections'], matter);
 */
export function readCorrections(
  value: unknown,
  path: Path,
  matter: MatterContext,
): { corrections: Correction[]; unread: unknown[] } {
  const entries: Array<[unknown, Path]> = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...path, index]])
    : isRecord(value) && !Object.hasOwn(value, 'text')
      ? Object.entries(value).map(([date, text]) => [{ date, text }, [...path, date]])
      : [[value, path]];
  const corrections: Correction[] = [];
  const unread: unknown[] = [];
  for (const [item, itemPath] of entries) {
    const date = isRecord(item) ? readDate(item.date) : undefined;
    const clock = isRecord(item) ? timeWithoutZone(item.date) : undefined;
    if (clock !== undefined) {
      matter.report([...itemPath, 'date'], {
        actual: `time \`${clock}\` without a zone`,
        expected: 'a zone behind it, such as `+01:00`',
        note: `Left out: ${clock}`,
      });
    }
    const text = isRecord(item) ? toText(item.text ?? item.note ?? item.description) : undefined;
    const children = date === undefined || text === undefined ? [] : matter.readFlow(text, [...itemPath, 'text']);
    if (date !== undefined && children.length > 0)
      corrections.push({ date, children, position: matter.placeOf(itemPath) });
    else if (item !== null && item !== '') {
      unread.push(item);
      matter.report(itemPath, { actual: 'correction', expected: 'a record with a `date` and a `text`' });
    }
  }
  return { corrections, unread };
}
