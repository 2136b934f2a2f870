export { essayJsonSchema, frontMatterJsonSchema } from './essay-json-schema.js';
export { readEssay } from './read-essay.js';
export { idSchema, pointSchema, positionSchema } from './schema/basics.js';
export { creditSchema } from './schema/credit.js';
export { correctionSchema, essaySchema, leadSchema, noteSchema, sectionSchema } from './schema/essay.js';
export {
  attributionSchema,
  commentSchema,
  detailsSchema,
  figureSchema,
  flowSchema,
  matchSchema,
  pullQuoteSchema,
  quotationSchema,
} from './schema/flow.js';
export { frontMatterSchema } from './schema/front-matter.js';
export { metaSchema } from './schema/meta.js';
export { nameSchema } from './schema/name.js';
export { personSchema } from './schema/person.js';
export { citationItemSchema, citationSchema, markupSchema, passageSchema, phraseSchema } from './schema/phrase.js';
export { cslDateSchema, cslSchema, sourceSchema, useSchema } from './schema/source.js';
