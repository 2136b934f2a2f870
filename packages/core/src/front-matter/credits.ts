import { readCredit, readPeople } from '../credits/read-credit.js';
import { roleKey, roleLabel } from '../credits/roles.js';
import type { Credit, Name, Phrase } from '../nodes.js';
import { optional } from '../optional.js';
import { plainText } from '../plain-text.js';
import { readName, readNames } from '../sources/names.js';
import { isRecord, toLine } from './fields.js';
import { type MatterContext, type Path, reportUnread } from './matter-context.js';

const known = ['role', 'label', 'text', 'people', 'holder', 'subject', 'license'];

/**
 * Read credits: roles with their people, or a list of credit lines and records.
 *
 * @param lang language of the labels that the author did not give
 * @example
 * readCredits({ photography: 'Orr Prints' }, ['credits'], matter, 'en');
 */
export function readCredits(value: unknown, path: Path, matter: MatterContext, lang: string | undefined): Credit[] {
  const entries: Array<[unknown, Path, string | undefined]> = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...path, index], undefined])
    : isRecord(value) && !isCredit(value)
      ? Object.entries(value).map(([role, item]) => [item, [...path, role], role])
      : [[value, path, undefined]];
  return entries.flatMap(([item, itemPath, role]) => {
    const read = readEntry(item, role, itemPath, matter, lang);
    if (read.length === 0 && item !== null && item !== '') {
      matter.report(itemPath, {
        actual: 'credit',
        expected: 'a line such as `Photo: Name`, or a record with `role` and `people`',
        note: `Left out: ${JSON.stringify(item)}`,
      });
    }
    return read;
  });
}

/**
 * Read one credit: a line, names, or a record.
 *
 * @param role as the key around the value says
 * @example
 * readCreditValue('Photo: Orr Prints', undefined, ['image', 'credit'], matter, 'en');
 */
export function readCreditValue(
  value: unknown,
  role: string | undefined,
  path: Path,
  matter: MatterContext,
  lang: string | undefined,
): Credit | undefined {
  const credit = readValue(value, role, path, matter, lang);
  return credit && { ...credit, position: matter.placeOf(path) };
}

function readValue(
  value: unknown,
  role: string | undefined,
  path: Path,
  matter: MatterContext,
  lang: string | undefined,
): Credit | undefined {
  if (isRecord(value)) return readRecord(value, role, path, matter, lang);
  if (Array.isArray(value)) {
    const people = readNames(value);
    if (people.length === 0) return undefined;
    return { ...labelOf(role, undefined, lang), text: toPhrases(people), people };
  }
  const line = toLine(value);
  const text = line === undefined ? [] : matter.readPhrases(line, path);
  if (text.length === 0) return undefined;
  const labelled = role === undefined ? readCredit(text, { anyLabel: true }) : undefined;
  const label = labelOf(role, undefined, lang);
  return labelled ?? { ...label, text, ...readPeople(label.role, plainText(text)) };
}

/** A list of records keyed by role may hold several in one. */
function readEntry(
  value: unknown,
  role: string | undefined,
  path: Path,
  matter: MatterContext,
  lang: string | undefined,
): Credit[] {
  if (role === undefined && isRecord(value) && !isCredit(value)) {
    return Object.entries(value).flatMap(([key, item]) => {
      const credit = readCreditValue(item, key, [...path, key], matter, lang);
      return credit ? [credit] : [];
    });
  }
  const credit = readCreditValue(value, role, path, matter, lang);
  return credit ? [credit] : [];
}

function isCredit(value: Readonly<Record<string, unknown>>): boolean {
  return ['role', 'label', 'text', 'people'].some((key) => Object.hasOwn(value, key));
}

function readRecord(
  value: Readonly<Record<string, unknown>>,
  outer: string | undefined,
  path: Path,
  matter: MatterContext,
  lang: string | undefined,
): Credit | undefined {
  const label = labelOf(outer ?? toLine(value.role), toLine(value.label), lang);
  const words = toLine(value.text);
  const text = words === undefined ? [] : matter.readPhrases(words, [...path, 'text']);
  const given = value.people ?? value.name ?? value.names ?? value.by;
  const people = given === undefined ? undefined : readNames(given);
  const shown = text.length > 0 ? text : toPhrases(people ?? []);
  if (shown.length === 0) return undefined;
  const holder = readName(value.holder);
  const subject = toLine(value.subject);
  const license = toLine(value.license);
  const read = people ? { people } : readPeople(label.role, plainText(shown));
  for (const key of Object.keys(value)) {
    if (![...known, 'name', 'names', 'by'].includes(key)) reportUnread([...path, key], value[key], known, matter);
  }
  return {
    ...label,
    text: shown,
    ...read,
    ...optional('holder', holder),
    ...optional('subject', subject),
    ...optional('license', license),
  };
}

function labelOf(
  role: string | undefined,
  label: string | undefined,
  lang: string | undefined,
): Pick<Credit, 'role' | 'label'> {
  const key = roleKey(role ?? label ?? 'credit');
  // A key in our own spelling is no label to show; one in the author's words is.
  const own = role !== undefined && role !== key && role !== role.toLowerCase() ? role : undefined;
  return { role: key, label: label ?? own ?? roleLabel(key, lang) };
}

function toPhrases(people: readonly Name[]): Phrase[] {
  const value = people.map(({ literal }) => literal).join(', ');
  return value === '' ? [] : [{ type: 'text', value }];
}
