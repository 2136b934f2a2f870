import { addressOf, citationOf } from './citation.js';
import { deepLink } from './deep-link.js';
import { quotedIn } from './quote.js';
import type { Stage } from './stage.js';

/** A passage with what belongs to it. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
  readonly link: string;
}

/** Makes of a range the words, then the citation and the deep link. */
export function quotationOf(stage: Stage, range: Range): Quotation {
  const { document, host } = stage;
  const { article } = host;
  const { make } = stage.tools;
  const { html, text } = quotedIn(stage, range);
  const link = deepLink(stage, range);
  const citation = citationOf(article);
  const source = make(document, 'p', {}, `${citation} `, make(document, 'a', { href: link }, addressOf(article)));
  return { html: `${html}${source.outerHTML}`, link, text: `${text}\n\n${citation}\n${link}` };
}
