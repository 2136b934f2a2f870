import * as z from 'zod';
import type { Author } from '../nodes.js';
import { idSchema, node } from './basics.js';
import { flowsSchema } from './flow.js';
import { nameSchema } from './name.js';
import { object } from './object.js';

/** Someone who wrote the essay. */
export const personSchema = object('EssayPerson', 'Someone who wrote the essay.', {
  id: idSchema,
  name: nameSchema,
  bio: flowsSchema.describe('A few words about the author'),
  role: z.string().exactOptional().describe('Such as "illustrator"'),
  url: z.string().exactOptional().describe('Home page'),
  orcid: z.string().exactOptional().describe('ORCID iD'),
  image: object('EssayPersonImage', 'A portrait.', {
    url: z.string().describe('Address of the image'),
    alt: z.string().exactOptional().describe('What it shows'),
  }).exactOptional(),
  links: z
    .array(
      object('EssayPersonLink', 'Where else the author is found.', {
        url: z.string().describe('Address'),
        label: z.string().exactOptional().describe('Words of the link'),
      }),
    )
    .describe('Where else the author is found'),
  works: z
    .array(
      object('EssayPersonWork', 'Something else the author made.', {
        title: z.string().describe('Title of the work'),
        url: z.string().exactOptional().describe('Address'),
        year: z.string().exactOptional().describe('Year it came out'),
      }),
    )
    .describe('What else the author made'),
  ...node,
}) satisfies z.ZodType<Author>;
