import * as z from 'zod';
import type { Meta } from '../nodes.js';
import { directionSchema } from './basics.js';
import { creditSchema } from './credit.js';
import { object } from './object.js';

/** What is known about the essay as a publication. */
export const metaSchema = object('EssayMeta', 'What is known about the essay as a publication.', {
  title: z.string().exactOptional().describe('Plain text of the title; derived'),
  subtitle: z.string().exactOptional().describe('Plain text of the subtitle; derived'),
  published: z.string().exactOptional().describe('YYYY, YYYY-MM, YYYY-MM-DD or full ISO 8601 with offset, as written'),
  updated: z.string().exactOptional().describe('YYYY, YYYY-MM, YYYY-MM-DD or full ISO 8601 with offset, as written'),
  lang: z.string().exactOptional().describe("BCP 47 tag; absent when unknown, so that the page's language holds"),
  dir: directionSchema.exactOptional(),
  summary: z.string().exactOptional().describe('A few sentences for cards and feeds'),
  url: z.string().exactOptional().describe("The essay's own address"),
  license: z.string().exactOptional().describe('SPDX or Creative Commons id, or an address'),
  publisher: z.string().exactOptional().describe('Who published it'),
  doi: z.string().exactOptional().describe('Digital object identifier of the essay'),
  tags: z.array(z.string()).exactOptional().describe('Subjects'),
  image: object('EssayMetaImage', "The essay's main image.", {
    url: z.string().describe('Address of the image'),
    alt: z.string().exactOptional().describe('What it shows'),
    caption: z.string().exactOptional().describe('Plain words under it'),
    credit: creditSchema.exactOptional(),
  }).exactOptional(),
  extra: z.record(z.string(), z.unknown()).exactOptional().describe('Front-matter keys we do not know, as data'),
}) satisfies z.ZodType<Meta>;
