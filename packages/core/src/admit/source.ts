import type { CslDate, Source } from '../nodes.js';
import { dateVariables, nameVariables } from '../sources/csl-variables.js';
import { phrases } from './phrase.js';
import { among, boolean, id, isRecord, keep, list, number, or, type Reader, record, text } from './readers.js';
import { name } from './records.js';

const use = record(
  { id, kind: among('link', 'citation', 'pullQuote', 'quotation', 'mention'), text: or(text, '') },
  { sectionId: id },
);
const cslDate: Reader<CslDate> = record(
  {},
  { 'date-parts': list(list(number)), literal: text, circa: boolean, season: number },
);
const own = record(
  {
    id,
    type: or(text, 'document'),
    origin: or(among('declared', 'link', 'mention'), 'declared'),
    status: or(among('linked', 'unlinked', 'archived', 'dead'), 'unlinked'),
    uses: list(use),
  },
  {
    archive: record({ url: text }, { date: text }),
    accessed: text,
    named: text,
    group: text,
    text: phrases,
    title: text,
    URL: text,
    DOI: text,
  },
);

/** Keys of a source that are ours. */
const ours = [
  'id',
  'type',
  'origin',
  'status',
  'uses',
  'archive',
  'accessed',
  'named',
  'group',
  'text',
  'title',
  'URL',
  'DOI',
];

/** Readers of the CSL variables that are no texts or numbers. */
const structured = new Map<string, Reader<unknown>>([
  ...nameVariables.map((key) => [key, list(name)] as const),
  ...dateVariables.map((key) => [key, cslDate] as const),
  // Read by `own`.
  ...ours.map((key) => [key, () => undefined] as const),
]);

/** Keep a source: what is ours, and the CSL variables. */
export const source: Reader<Source> = (value) => {
  const kept = own(value);
  if (!kept || !isRecord(value)) return undefined;
  const variables: Record<string, unknown> = {};
  for (const [key, variable] of Object.entries(value)) {
    const read = structured.get(key) ?? word;
    if (/^[a-z][a-z_-]*$/i.test(key)) keep(variables, key, read(variable));
  }
  return { ...variables, ...kept };
};

function word(value: unknown): string | number | undefined {
  return text(value) ?? number(value);
}
