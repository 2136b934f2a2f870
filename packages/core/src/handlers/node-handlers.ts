import { citation } from './citation.js';
import { figure } from './figure.js';
import { link } from './link.js';
import { list } from './list.js';
import { footnoteReference } from './notes.js';
import { code, details, heading, paragraph } from './paragraph.js';
import { inlineImage, markup, passage, text } from './phrase.js';
import { pullQuote } from './pull-quote.js';
import { quotation } from './quotation.js';
import { lead, section } from './section.js';
import type { Handler } from './state.js';
import { table } from './table.js';

/**
 * Handlers of the nodes of an essay, which know no language.
 *
 * @example
 * createState({ ...plainHandlers, ...nodeHandlers }, unknown);
 */
export const nodeHandlers = {
  lead,
  section,
  pullQuote,
  quotation,
  figure,
  details,
  comment: () => undefined,
  citation,
  passage,
  markup,
  text,
  paragraph,
  heading,
  list,
  code,
  table,
  link,
  image: inlineImage,
  footnoteReference,
  footnoteDefinition: () => undefined,
} satisfies Readonly<Record<string, Handler>>;
