/** Holds each schema and its interface equal, in both directions and key by key. */
import type {
  Blockquote,
  Break,
  Code,
  Delete,
  Emphasis,
  FootnoteReference,
  Heading,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  List,
  ListItem,
  Paragraph,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
} from 'mdast';
import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type * as nodes from '../../packages/core/src/nodes.js';
import type { idSchema, positionSchema } from '../../packages/core/src/schema/basics.js';
import type { creditSchema } from '../../packages/core/src/schema/credit.js';
import type * as essay from '../../packages/core/src/schema/essay.js';
import type * as flow from '../../packages/core/src/schema/flow.js';
import type { metaSchema } from '../../packages/core/src/schema/meta.js';
import type { nameSchema } from '../../packages/core/src/schema/name.js';
import type { personSchema } from '../../packages/core/src/schema/person.js';
import type * as phrase from '../../packages/core/src/schema/phrase.js';
import type { cslDateSchema, cslSchema, sourceSchema, useSchema } from '../../packages/core/src/schema/source.js';

/** The keys a type names, without those of its index signature. */
type Named<Type> = keyof { [Key in keyof Type as string extends Key ? never : Key]: Type[Key] };

/** An interface without its index signature and the keys left out of the comparison. */
type Compared<Interface, Left extends string> = Pick<Interface, Exclude<Named<Interface>, Left>>;

/** `true` when a schema gives exactly an interface; `Left` are keys that are not compared. */
type Same<Schema extends z.ZodType, Interface, Left extends string = never> = [z.infer<Schema>] extends [Interface]
  ? [Compared<Interface, Left>] extends [Omit<z.infer<Schema>, Left>]
    ? [Exclude<Named<Interface>, Left>] extends [keyof z.infer<Schema>]
      ? true
      : { missing: Exclude<Named<Interface>, Left | keyof z.infer<Schema>> }
    : { schema: 'narrower' }
  : { schema: 'wider' };

// Left out: `data` beyond the keys an essay gives a meaning, `checked` (a task box), and mdast children an essay never has.
expectTypeOf<Same<typeof phrase.textSchema, Text, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.emphasisSchema, Emphasis, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.strongSchema, Strong, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.deleteSchema, Delete, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.inlineCodeSchema, InlineCode, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.breakSchema, Break, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.linkSchema, Link, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.imageSchema, Image, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.footnoteReferenceSchema, FootnoteReference, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.citationItemSchema, nodes.CitationItem>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.citationSchema, nodes.Citation, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.passageSchema, nodes.Passage, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof phrase.markupSchema, nodes.Markup, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<z.infer<typeof phrase.phraseSchema>>().toEqualTypeOf<nodes.Phrase>();

expectTypeOf<Same<typeof flow.paragraphSchema, Paragraph, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.headingSchema, Heading, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.blockquoteSchema, Blockquote, 'data' | 'children'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.listSchema, List, 'data' | 'children'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.listItemSchema, ListItem, 'data' | 'children' | 'checked'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.codeSchema, Code, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.thematicBreakSchema, ThematicBreak, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.tableSchema, Table, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.tableRowSchema, TableRow, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.tableCellSchema, TableCell, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.commentSchema, nodes.Comment, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.detailsSchema, nodes.Details, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.attributionSchema, nodes.Attribution, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.matchSchema, nodes.Match>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.pullQuoteSchema, nodes.PullQuote, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.quotationSchema, nodes.Quotation, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof flow.figureSchema, nodes.Figure, 'data' | 'children'>>().toEqualTypeOf<true>();
expectTypeOf<z.infer<typeof flow.flowSchema>>().toEqualTypeOf<nodes.Flow>();

expectTypeOf<Same<typeof essay.leadSchema, nodes.Lead, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof essay.sectionSchema, nodes.Section, 'data'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof essay.noteSchema, nodes.Note, 'data' | 'children'>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof essay.correctionSchema, nodes.Correction>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof essay.essaySchema, nodes.Essay, 'data' | 'children' | 'notes'>>().toEqualTypeOf<true>();

expectTypeOf<Same<typeof creditSchema, nodes.Credit>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof metaSchema, nodes.Meta>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof nameSchema, nodes.Name>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof personSchema, nodes.Author>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof cslDateSchema, nodes.CslDate>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof cslSchema, nodes.Csl>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof sourceSchema, nodes.Source>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof useSchema, nodes.Use>>().toEqualTypeOf<true>();
expectTypeOf<Same<typeof positionSchema, NonNullable<nodes.Essay['position']>>>().toEqualTypeOf<true>();
expectTypeOf<z.infer<typeof idSchema>>().toEqualTypeOf<string>();

// The types of mdast an essay never holds are all the difference between its phrases and mdast's.
expectTypeOf<Extract<nodes.Phrase, Html | ImageReference | LinkReference>>().toEqualTypeOf<
  Html | ImageReference | LinkReference
>();
