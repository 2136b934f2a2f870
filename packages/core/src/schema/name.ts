import * as z from 'zod';
import type { Name } from '../nodes.js';
import { object } from './object.js';

/** A person's or organisation's name, in CSL's form. */
export const nameSchema = object('EssayName', "A name in CSL's form; parts only if given, never guessed.", {
  literal: z.string().describe('The name as shown; always there'),
  family: z.string().exactOptional().describe('Family name'),
  given: z.string().exactOptional().describe('Given names'),
  suffix: z.string().exactOptional().describe('Such as "Jr."'),
  'non-dropping-particle': z.string().exactOptional().describe('Kept with the family name, such as "Le"'),
  'dropping-particle': z.string().exactOptional().describe('Dropped before a bare family name, such as "von"'),
  'static-ordering': z.boolean().exactOptional().describe('The family name comes first and stays there'),
}) satisfies z.ZodType<Name>;
