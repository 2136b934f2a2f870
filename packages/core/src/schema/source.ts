import * as z from 'zod';
import type { Csl, CslDate, Source, Use } from '../nodes.js';
import { dateVariables, nameVariables, textVariables } from '../sources/csl-variables.js';
import { idSchema, node } from './basics.js';
import { nameSchema } from './name.js';
import { object } from './object.js';
import { phrasesSchema } from './phrase.js';

/** A date in CSL's form. */
export const cslDateSchema = object('EssayCslDate', "A date in CSL's form.", {
  'date-parts': z.array(z.array(z.number())).exactOptional().describe('Year, month, day; twice for a range'),
  literal: z.string().exactOptional().describe('The date as words'),
  circa: z.boolean().exactOptional().describe('Whether it is approximate'),
  season: z.number().exactOptional().describe('1 spring to 4 winter'),
}) satisfies z.ZodType<CslDate>;

/** Where an essay points at a source. */
export const useSchema = object('EssayUse', 'Where an essay points at a source; derived.', {
  id: idSchema.describe('The mark; for a mention, the paragraph'),
  kind: z.enum(['link', 'citation', 'pullQuote', 'quotation', 'mention']).describe('What points at it'),
  sectionId: idSchema.exactOptional().describe('The section it stands in'),
  text: z.string().describe("The link's words, else up to 80 characters before the mark"),
}) satisfies z.ZodType<Use>;

/** The CSL variables of an entry that need no meaning of their own here. */
const variables = {
  ...each(nameVariables, z.array(nameSchema).exactOptional()),
  ...each(dateVariables, cslDateSchema.exactOptional()),
  ...each(textVariables, z.union([z.string(), z.number()]).exactOptional()),
  title: z.string().exactOptional().describe('Title of the work'),
  URL: z.string().exactOptional().describe('Address, as first written'),
  DOI: z.string().exactOptional().describe('Digital object identifier, without a resolver'),
};

/** The CSL-JSON variables of an entry. */
export const cslSchema = object('EssayCsl', "The CSL-JSON variables of an entry, flat, in CSL's spelling.", {
  ...variables,
}) satisfies z.ZodType<Csl>;

/** A named source of the essay. */
export const sourceSchema = object('EssaySource', 'A named source: CSL-JSON variables and what the essay knows.', {
  id: idSchema,
  type: z.string().describe('CSL item type, such as "book"'),
  origin: z.enum(['declared', 'link', 'mention']).describe('How the essay came to it'),
  status: z
    .enum(['linked', 'unlinked', 'archived', 'dead'])
    .describe('Whether its address leads there; archived: the archive stands in'),
  archive: object('EssayArchive', 'An archived copy.', {
    url: z.string().describe('Address of the copy'),
    date: z.string().exactOptional().describe('ISO date of the copy'),
  }).exactOptional(),
  accessed: z.string().exactOptional().describe('ISO date of the last visit'),
  named: z.string().exactOptional().describe("Of a mention: the body's words that name it"),
  group: z.string().exactOptional().describe('The list it was found in, such as "Further reading"'),
  text: phrasesSchema.exactOptional().describe('The entry as the author wrote it; shown instead of a formatted one'),
  uses: z.array(useSchema).describe('Where the essay points at it; derived'),
  ...variables,
  ...node,
}) satisfies z.ZodType<Source>;

/** The same schema for each of many variables. */
function each<const Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> {
  const entries: Partial<Record<Key, Value>> = {};
  for (const key of keys) entries[key] = value;
  /* v8 ignore next -- each key has just been set, which the compiler cannot know */
  if (!holdsEach(entries, keys)) throw new TypeError('Unexpected gap in a list of variables');
  return entries;
}

function holdsEach<Key extends string, Value>(
  entries: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): entries is Record<Key, Value> {
  return keys.every((key) => Object.hasOwn(entries, key));
}
