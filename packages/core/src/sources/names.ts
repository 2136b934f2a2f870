import type { Name } from '../nodes.js';

/** CSL's name parts, and the names other formats give them. */
const parts = new Map<string, Exclude<keyof Name, 'static-ordering'>>([
  ['literal', 'literal'],
  ['name', 'literal'],
  ['family', 'family'],
  ['surname', 'family'],
  ['last', 'family'],
  ['lastname', 'family'],
  ['family-name', 'family'],
  ['given', 'given'],
  ['first', 'given'],
  ['firstname', 'given'],
  ['given-name', 'given'],
  ['suffix', 'suffix'],
  ['non-dropping-particle', 'non-dropping-particle'],
  ['dropping-particle', 'dropping-particle'],
]);

/**
 * Read a name: a text as it is shown, or parts in CSL's form; parts are never guessed from a text.
 *
 * @example
 * readName({ given: 'Mia', family: 'Lund' }); // {literal: 'Mia Lund', family: 'Lund', given: 'Mia'}
 */
export function readName(value: unknown): Name | undefined {
  if (typeof value === 'string' || typeof value === 'number') {
    const literal = oneLine(String(value));
    return literal === '' ? undefined : { literal };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const name: Partial<Name> = {};
  for (const [key, part] of Object.entries(value)) {
    const known = parts.get(key.toLowerCase().replaceAll('_', '-'));
    if (known && (typeof part === 'string' || typeof part === 'number') && oneLine(String(part)) !== '')
      name[known] ??= oneLine(String(part));
    if (key === 'static-ordering' && (part === true || part === 1)) name['static-ordering'] = true;
  }
  const literal = name.literal ?? writeName(name);
  return literal === '' ? undefined : { ...name, literal };
}

/**
 * Read one name or a list of them.
 *
 * @example
 * readNames('Mia Lund'); // [{literal: 'Mia Lund'}]
 */
export function readNames(value: unknown): Name[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map(readName).filter((name) => name !== undefined);
}

/**
 * Tell whether a key is a part of a name.
 *
 * @example
 * isNamePart('family'); // true
 */
export function isNamePart(key: string): boolean {
  return key === 'static-ordering' || parts.has(key.toLowerCase().replaceAll('_', '-'));
}

function writeName(name: Partial<Name>): string {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  const ordered = name['static-ordering'] ? [...family, name.given] : [name.given, ...family];
  return [...ordered, name.suffix].filter((part) => part !== undefined).join(' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
