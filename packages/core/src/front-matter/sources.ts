import { IdRegistry, wordsSlug } from '../ids.js';
import type { Source } from '../nodes.js';
import { readSource } from '../sources/csl.js';
import { LinkSources } from '../sources/link-sources.js';
import { toSourceId } from '../syntax/citation-text.js';
import { isRecord, toLine } from './fields.js';
import { type MatterContext, type Path, reportUnread } from './matter-context.js';

const known = [
  'id',
  'type',
  'title',
  'author',
  'issued',
  'publisher',
  'URL',
  'DOI',
  'status',
  'archive',
  'accessed',
  'text',
];

/**
 * Read declared sources: a list of records or addresses, or records under their keys.
 *
 * @example
 * readSources([{ id: 'lund', title: 'Reading the Shore' }], ['sources'], matter);
 */
export function readSources(value: unknown, path: Path, matter: MatterContext): Source[] {
  const entries: Array<[unknown, Path, string | undefined]> = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...path, index], undefined])
    : isRecord(value) && !isEntry(value)
      ? Object.entries(value).map(([key, item]) => [item, [...path, key], key])
      : [[value, path, undefined]];
  for (const [item, , key] of entries) {
    const id = isRecord(item) ? (toLine(item.id) ?? key) : key;
    if (id !== undefined) matter.declared.add(toSourceId(id));
  }
  const read = entries.flatMap(([item, itemPath, key]) => {
    const source = readEntry(item, key, itemPath, matter);
    return source ? [source] : [];
  });
  return withIds(read);
}

function isEntry(value: Readonly<Record<string, unknown>>): boolean {
  return ['id', 'title', 'url', 'URL', 'doi', 'DOI', 'text'].some(
    (key) => Object.hasOwn(value, key) && !isRecord(value[key]),
  );
}

function readEntry(value: unknown, key: string | undefined, path: Path, matter: MatterContext): Source | undefined {
  if (value === null || value === '') return undefined;
  const line = toLine(value);
  const data = isRecord(value)
    ? value
    : line === undefined
      ? undefined
      : /^https?:\S+$/i.test(line)
        ? { URL: line }
        : { text: line };
  if (!data) {
    matter.report(path, {
      actual: 'source',
      expected: 'a record or an address',
      note: `Left out: ${JSON.stringify(value)}`,
    });
    return undefined;
  }
  const { source, unread, text } = readSource(
    key === undefined || Object.hasOwn(data, 'id') ? data : { id: key, ...data },
  );
  for (const name of unread) reportUnread([...path, name], Reflect.get(data, name), known, matter);
  if (text !== undefined) source.text = matter.readPhrases(text, [...path, 'text']);
  return { ...source, position: matter.placeOf(path) };
}

/**
 * Give an id to each source without one, and a new one to each whose id another has.
 *
 * @example
 * withIds([{ id: '', type: 'webpage', URL: 'https://example.org', … }])[0].id; // 'example-org'
 */
export function withIds(sources: readonly Source[]): Source[] {
  const registry = new IdRegistry();
  const given = sources.map((source) => (source.id === '' ? source : { ...source, id: registry.take(source.id) }));
  return given.map((source) => (source.id === '' ? { ...source, id: registry.take(idOf(source)) } : source));
}

function idOf({ URL: url, DOI: doi, title, text }: Source): string {
  const address = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
  const linked = address === undefined ? undefined : new LinkSources([]).declare(address)?.id;
  const first = text?.find((phrase) => phrase.type === 'text');
  const words = title ?? (first?.type === 'text' ? first.value : '');
  return linked ?? (toSourceId(wordsSlug(words)) || 'source');
}
