import type {
  Blockquote,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from 'mdast';
import * as z from 'zod';
import type { Attribution, Comment, Details, Figure, Flow, Match, PullQuote, Quotation } from '../nodes.js';
import { idSchema, node } from './basics.js';
import { creditSchema } from './credit.js';
import { object } from './object.js';
import { imageSchema, linkSchema, phrasesSchema } from './phrase.js';

/** Block content, as `children`. */
type Flows = z.ZodArray<z.ZodType<Flow>>;

/** Depth of a heading, as written. */
export const depthSchema = z.literal([1, 2, 3, 4, 5, 6]).describe('Level of the heading, as written');

/** A paragraph. */
export const paragraphSchema = object('EssayParagraph', 'A paragraph.', {
  type: z.literal('paragraph'),
  children: phrasesSchema,
  data: object('EssayParagraphData', 'What the essay knows about a paragraph; derived.', {
    id: idSchema.exactOptional().describe('Only where something points at the paragraph'),
  }).exactOptional(),
  ...node,
}) satisfies z.ZodType<Paragraph>;

/** A heading inside a quote or list; others open sections. */
export const headingSchema = object('EssayHeading', 'A heading inside a quote or list; others open sections.', {
  type: z.literal('heading'),
  depth: depthSchema,
  children: phrasesSchema,
  ...node,
}) satisfies z.ZodType<Heading>;

/** A quote inside a quote. */
export const blockquoteSchema = object('EssayBlockquote', 'A quote inside a quote.', {
  type: z.literal('blockquote'),
  get children(): Flows {
    return flowsSchema;
  },
  ...node,
}) satisfies z.ZodType<Blockquote>;

/** An item of a list. */
export const listItemSchema = object('EssayListItem', 'An item of a list.', {
  type: z.literal('listItem'),
  spread: z.boolean().nullish().describe('Whether its blocks are parted by blank lines'),
  get children(): Flows {
    return flowsSchema;
  },
  ...node,
}) satisfies z.ZodType<ListItem>;

/** A list. */
export const listSchema = object('EssayList', 'A list.', {
  type: z.literal('list'),
  ordered: z.boolean().nullish().describe('Whether it is numbered'),
  start: z.number().nullish().describe('First number of a numbered list'),
  spread: z.boolean().nullish().describe('Whether its items are parted by blank lines'),
  children: z.array(listItemSchema),
  ...node,
}) satisfies z.ZodType<List>;

/** A block of code. */
export const codeSchema = object('EssayCode', 'A block of code.', {
  type: z.literal('code'),
  lang: z.string().nullish().describe('Language of the code'),
  meta: z.string().nullish().describe('What else stood behind the fence'),
  value: z.string().describe('The code'),
  ...node,
}) satisfies z.ZodType<Code>;

/** A break between thoughts. */
export const thematicBreakSchema = object('EssayThematicBreak', 'A break between thoughts.', {
  type: z.literal('thematicBreak'),
  ...node,
}) satisfies z.ZodType<ThematicBreak>;

/** A cell of a table. */
export const tableCellSchema = object('EssayTableCell', 'A cell of a table.', {
  type: z.literal('tableCell'),
  children: phrasesSchema,
  ...node,
}) satisfies z.ZodType<TableCell>;

/** A row of a table; the first one is its head. */
export const tableRowSchema = object('EssayTableRow', 'A row of a table; the first one is its head.', {
  type: z.literal('tableRow'),
  children: z.array(tableCellSchema),
  ...node,
}) satisfies z.ZodType<TableRow>;

/** A table. */
export const tableSchema = object('EssayTable', 'A table.', {
  type: z.literal('table'),
  align: z
    .array(z.enum(['left', 'right', 'center']).nullable())
    .nullish()
    .describe('How each column is aligned'),
  children: z.array(tableRowSchema),
  ...node,
}) satisfies z.ZodType<Table>;

/** An HTML comment: kept, never shown. */
export const commentSchema = object('EssayComment', 'An HTML comment: kept, never shown.', {
  type: z.literal('comment'),
  value: z.string().describe('What the comment says'),
  ...node,
}) satisfies z.ZodType<Comment>;

/** A folded part. */
export const detailsSchema = object('EssayDetails', 'A folded part.', {
  type: z.literal('details'),
  summary: phrasesSchema.describe('What is shown while it is folded'),
  get children(): Flows {
    return flowsSchema;
  },
  ...node,
}) satisfies z.ZodType<Details>;

/** Who said it. */
export const attributionSchema = object('EssayAttribution', 'Who said it.', {
  type: z.literal('attribution'),
  children: phrasesSchema.describe('The attribution as written'),
  name: z.string().describe('The words before the first comma'),
  work: z.string().exactOptional().describe('The words after it'),
  ...node,
}) satisfies z.ZodType<Attribution>;

/** How a pull quote's words stand in the body; derived. */
export const matchSchema = object('EssayMatch', "How a pull quote's words stand in the body; derived.", {
  status: z.enum(['verbatim', 'edited', 'missing']).describe('Word for word, changed, or not there'),
  target: idSchema.exactOptional().describe('The passage, or the paragraph that holds the words'),
}) satisfies z.ZodType<Match>;

/** A display quote that repeats words of the body. */
export const pullQuoteSchema = object('EssayPullQuote', 'A display quote that repeats words of the body.', {
  type: z.literal('pullQuote'),
  id: idSchema,
  get children(): Flows {
    return flowsSchema;
  },
  attribution: attributionSchema.exactOptional(),
  sourceId: idSchema.exactOptional().describe('The source of the words'),
  lifted: z.literal(true).exactOptional().describe('Made from a passage, as a copy of its words'),
  match: matchSchema,
  ...node,
}) satisfies z.ZodType<PullQuote>;

/** Someone else's words, set apart. */
export const quotationSchema = object('EssayQuotation', "Someone else's words, set apart.", {
  type: z.literal('quotation'),
  id: idSchema,
  get children(): Flows {
    return flowsSchema;
  },
  attribution: attributionSchema.exactOptional(),
  sourceId: idSchema.exactOptional().describe('The source of the words'),
  lang: z.string().exactOptional().describe('Language of the words, BCP 47'),
  ...node,
}) satisfies z.ZodType<Quotation>;

/** An image, table or code block with caption and credit. */
export const figureSchema = object('EssayFigure', 'An image, table or code block with caption and credit.', {
  type: z.literal('figure'),
  id: idSchema,
  children: z
    .tuple([z.discriminatedUnion('type', [imageSchema, linkSchema, tableSchema, codeSchema])])
    .describe('Exactly one; a link holds one image'),
  caption: phrasesSchema.describe('What is said below it'),
  credit: creditSchema.exactOptional(),
  license: z.string().exactOptional().describe('SPDX or Creative Commons id, or an address'),
  size: z.enum(['wide', 'full']).exactOptional().describe('Wider than the text'),
  ...node,
}) satisfies z.ZodType<Figure>;

/** The schemas of block content, by their type. */
export const flowOptions = [
  paragraphSchema,
  headingSchema,
  blockquoteSchema,
  listSchema,
  codeSchema,
  thematicBreakSchema,
  tableSchema,
  commentSchema,
  detailsSchema,
  pullQuoteSchema,
  quotationSchema,
  figureSchema,
] as const;

/** Block content: mdast's and ours. */
export const flowSchema: z.ZodType<Flow> = z.discriminatedUnion('type', flowOptions);
z.globalRegistry.add(flowSchema, { id: 'EssayFlow', description: 'Block content.' });

/** A run of block content. */
export const flowsSchema: Flows = z.array(flowSchema);
z.globalRegistry.add(flowsSchema, { id: 'EssayFlows', description: 'A run of block content.' });
