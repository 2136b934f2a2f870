import * as z from 'zod';
import type { Correction, Essay, Lead, Note, Section } from '../nodes.js';
import { idSchema, node } from './basics.js';
import { creditSchema } from './credit.js';
import { depthSchema, flowOptions, flowsSchema } from './flow.js';
import { metaSchema } from './meta.js';
import { object } from './object.js';
import { personSchema } from './person.js';
import { phrasesSchema } from './phrase.js';
import { sourceSchema } from './source.js';

/** What a section holds, as `children`. */
type SectionChildren = z.ZodArray<z.ZodType<Section['children'][number]>>;

/** All before the first section. */
export const leadSchema = object('EssayLead', 'All before the first section.', {
  type: z.literal('lead'),
  children: flowsSchema,
  ...node,
}) satisfies z.ZodType<Lead>;

/** A heading and what stands under it. */
export const sectionSchema = object('EssaySection', 'A heading and what stands under it.', {
  type: z.literal('section'),
  id: idSchema,
  depth: depthSchema,
  title: phrasesSchema.describe('Words of the heading'),
  get children(): SectionChildren {
    return sectionChildrenSchema;
  },
  ...node,
}) satisfies z.ZodType<Section>;

const sectionChildrenSchema: SectionChildren = z
  .array(z.discriminatedUnion('type', [...flowOptions, sectionSchema]))
  .describe('Own blocks first, then subsections');

/** A note. */
export const noteSchema = object('EssayNote', 'A note.', {
  type: z.literal('footnoteDefinition'),
  id: idSchema,
  refs: z.array(idSchema).describe('Ids of its marks; derived'),
  identifier: z.string().describe("The note's identifier, normalised"),
  label: z.string().nullish().describe("The note's label, as written"),
  children: flowsSchema,
  ...node,
}) satisfies z.ZodType<Note>;

/** A dated correction. */
export const correctionSchema = object('EssayCorrection', 'A dated correction.', {
  date: z.string().describe('YYYY, YYYY-MM, YYYY-MM-DD or full ISO 8601 with offset, as written'),
  children: flowsSchema,
  ...node,
}) satisfies z.ZodType<Correction>;

/**
 * A whole essay, version 1 of the document.
 *
 * `readEssay` checks limits first: a document deeper than those overflows any recursive schema.
 *
 * @example
 * essaySchema.safeParse(JSON.parse(text)).success; // true
 */
export const essaySchema = object('Essay', 'An essay: a typed document.', {
  type: z.literal('essay'),
  version: z.literal(1).describe('Version of the document'),
  id: z.string().min(1).describe('Slug that every HTML id is built on'),
  title: phrasesSchema.describe('May hold emphasis; empty when there is none'),
  subtitle: phrasesSchema.describe('The dek'),
  meta: metaSchema,
  children: z
    .array(z.discriminatedUnion('type', [leadSchema, sectionSchema]))
    .describe('A lead first, if any, then the sections'),
  notes: z.array(noteSchema).describe('By first reference; unreferenced ones last'),
  sources: z.array(sourceSchema).describe('By first use, unused ones last; the number shown is index + 1'),
  credits: z.array(creditSchema).describe('Credits of the whole essay'),
  authors: z.array(personSchema).describe('Who wrote it'),
  corrections: z.array(correctionSchema).describe('Newest last'),
  ...node,
}) satisfies z.ZodType<Essay>;
