import * as z from 'zod';
import type { Credit } from '../nodes.js';
import { node } from './basics.js';
import { nameSchema } from './name.js';
import { object } from './object.js';
import { phrasesSchema } from './phrase.js';

/** A credit line of the essay or of a figure. */
export const creditSchema = object('EssayCredit', 'A credit line; unknown is said, not guessed.', {
  role: z.string().describe('Key of the role, such as "photography"'),
  label: z.string().describe('The label as shown'),
  text: phrasesSchema.describe('What follows the label, as written and shown'),
  people: z.array(nameSchema).describe('People and organisations read from the text'),
  holder: nameSchema.exactOptional(),
  subject: z.string().exactOptional().describe('What the credited work is or shows'),
  license: z.string().exactOptional().describe('SPDX or Creative Commons id, or an address'),
  ...node,
}) satisfies z.ZodType<Credit>;
