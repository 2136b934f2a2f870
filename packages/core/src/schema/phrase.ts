import type { Break, Delete, Emphasis, FootnoteReference, Image, InlineCode, Link, Strong, Text } from 'mdast';
import * as z from 'zod';
import type { Citation, CitationItem, Markup, Passage, Phrase } from '../nodes.js';
import { directionSchema, idSchema, node } from './basics.js';
import { object } from './object.js';

/** Inline content, as `children`. */
type Phrases = z.ZodArray<z.ZodType<Phrase>>;

/** Plain words. */
export const textSchema = object('EssayText', 'Plain words.', {
  type: z.literal('text'),
  value: z.string().describe('The words'),
  ...node,
}) satisfies z.ZodType<Text>;

/** Stressed words. */
export const emphasisSchema = object('EssayEmphasis', 'Stressed words.', {
  type: z.literal('emphasis'),
  get children(): Phrases {
    return phrasesSchema;
  },
  ...node,
}) satisfies z.ZodType<Emphasis>;

/** Important words. */
export const strongSchema = object('EssayStrong', 'Important words.', {
  type: z.literal('strong'),
  get children(): Phrases {
    return phrasesSchema;
  },
  ...node,
}) satisfies z.ZodType<Strong>;

/** Words no longer true. */
export const deleteSchema = object('EssayDelete', 'Words no longer true.', {
  type: z.literal('delete'),
  get children(): Phrases {
    return phrasesSchema;
  },
  ...node,
}) satisfies z.ZodType<Delete>;

/** Code inside a line. */
export const inlineCodeSchema = object('EssayInlineCode', 'Code inside a line.', {
  type: z.literal('inlineCode'),
  value: z.string().describe('The code, on one line'),
  ...node,
}) satisfies z.ZodType<InlineCode>;

/** A line break. */
export const breakSchema = object('EssayBreak', 'A line break.', {
  type: z.literal('break'),
  ...node,
}) satisfies z.ZodType<Break>;

/** A link; an external one may be a source. */
export const linkSchema = object('EssayLink', 'A link; an external one may be a source.', {
  type: z.literal('link'),
  url: z.string().describe('Address, as written'),
  title: z.string().nullish().describe('Title of the link'),
  get children(): Phrases {
    return phrasesSchema;
  },
  data: object('EssayLinkData', 'What the essay knows about a link; derived.', {
    sourceId: idSchema.exactOptional().describe('The source this link is'),
    id: idSchema.exactOptional().describe("Id of the link's mark"),
  }).exactOptional(),
  ...node,
}) satisfies z.ZodType<Link>;

/** An image. */
export const imageSchema = object('EssayImage', 'An image.', {
  type: z.literal('image'),
  url: z.string().describe('Address, as written'),
  title: z.string().nullish().describe('Title of the image'),
  alt: z.string().nullish().describe('What the image shows, for who cannot see it'),
  ...node,
}) satisfies z.ZodType<Image>;

/** The mark of a note. */
export const footnoteReferenceSchema = object('EssayFootnoteReference', 'The mark of a note.', {
  type: z.literal('footnoteReference'),
  identifier: z.string().describe("The note's identifier, normalised"),
  label: z.string().nullish().describe("The note's label, as written"),
  data: object('EssayFootnoteReferenceData', 'What the essay knows about a note mark; derived.', {
    id: idSchema.exactOptional().describe('Id of the mark'),
  }).exactOptional(),
  ...node,
}) satisfies z.ZodType<FootnoteReference>;

/** One cited source of a citation. */
export const citationItemSchema = object('EssayCitationItem', 'One cited source of a citation.', {
  sourceId: idSchema.describe('The cited source'),
  id: idSchema.exactOptional().describe('Id of the mark; absent while the source is unresolved'),
  prefix: z.string().exactOptional().describe('Words before the source, such as "see"'),
  label: z.string().exactOptional().describe('CSL locator term, such as "page"'),
  locator: z.string().exactOptional().describe('Where in the source, such as "12"'),
  suffix: z.string().exactOptional().describe('Words after the locator, with their leading comma'),
}) satisfies z.ZodType<CitationItem>;

/** A citation in the text. */
export const citationSchema = object('EssayCitation', 'A citation in the text.', {
  type: z.literal('citation'),
  narrative: z.boolean().describe('Part of the sentence: one item without prefix, locator or suffix'),
  items: z.array(citationItemSchema).describe('The cited sources'),
  ...node,
}) satisfies z.ZodType<Citation>;

/** Words that a pull quote lifts, where they stand. */
export const passageSchema = object('EssayPassage', 'Words that a pull quote lifts, where they stand.', {
  type: z.literal('passage'),
  id: idSchema,
  get children(): Phrases {
    return phrasesSchema;
  },
  ...node,
}) satisfies z.ZodType<Passage>;

/** Allowed inline HTML. */
export const markupSchema = object('EssayMarkup', 'Allowed inline HTML.', {
  type: z.literal('markup'),
  name: z
    .enum([
      'abbr',
      'bdi',
      'bdo',
      'cite',
      'dfn',
      'ins',
      'kbd',
      'mark',
      'q',
      'samp',
      'small',
      'span',
      'sub',
      'sup',
      'time',
      'var',
    ])
    .describe('Name of the element'),
  title: z.string().exactOptional().describe('Title, such as what an abbreviation stands for'),
  lang: z.string().exactOptional().describe('Language of the words, BCP 47'),
  dir: directionSchema.exactOptional(),
  datetime: z.string().exactOptional().describe('The time meant, for machines'),
  get children(): Phrases {
    return phrasesSchema;
  },
  ...node,
}) satisfies z.ZodType<Markup>;

/** Inline content: mdast's and ours. */
export const phraseSchema: z.ZodType<Phrase> = z.discriminatedUnion('type', [
  textSchema,
  emphasisSchema,
  strongSchema,
  deleteSchema,
  inlineCodeSchema,
  breakSchema,
  linkSchema,
  imageSchema,
  footnoteReferenceSchema,
  citationSchema,
  passageSchema,
  markupSchema,
]);
z.globalRegistry.add(phraseSchema, { id: 'EssayPhrase', description: 'Inline content.' });

/** A run of inline content. */
export const phrasesSchema: Phrases = z.array(phraseSchema);
z.globalRegistry.add(phrasesSchema, { id: 'EssayPhrases', description: 'A run of inline content.' });
