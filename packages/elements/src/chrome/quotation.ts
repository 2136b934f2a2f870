import { addressOf, citationOf } from './citation.js';
import { deepLink } from './deep-link.js';
import { wholeWords } from './passage.js';
import { quotedIn } from './quote.js';
import type { Stage } from './stage.js';

/** A passage with what belongs to it. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
  readonly link: string;
}

/** Makes of a passage its words, whole ones, then the citation and the deep link. */
export function quotationOf(stage: Stage, passage: Range): Quotation {
  const { document, host } = stage;
  const { article } = host;
  const { make } = stage.tools;
  // Nobody quotes half a word, and half a word is found by no link.
  const whole = wholeWords(passage, stage.locale);
  const { html, text } = quotedIn(stage, whole);
  const link = deepLink(stage, whole);
  const citation = citationOf(article);
  const source = make(document, 'p', {}, `${citation} `, make(document, 'a', { href: link }, addressOf(article)));
  return { html: `${html}${source.outerHTML}`, link, text: `${text}\n\n${citation}\n${link}` };
}
