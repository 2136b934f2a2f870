import type { Element } from 'hast';
import type { Essay, Source } from '../nodes.js';
import { optional } from '../optional.js';
import { formatPlain } from '../sources/styles/plain.js';
import { sourceToCsl, toCslDate } from '../to-csl.js';
import { type Context, contextOf, phrasing } from './context.js';
import { element } from './element.js';
import { endSection } from './end-section.js';
import { ownId } from './own-id.js';
import type { State } from './state.js';
import { unbrokenWords } from './unbroken.js';

/**
 * Tell whether an essay says enough of itself to be cited: a title, and an author or publisher.
 *
 * @example
 * canBeCited(context);
 */
export function canBeCited({ essay, options, title }: Context): boolean {
  return options.cite !== false && title !== '' && (essay.authors.length > 0 || essay.meta.publisher !== undefined);
}

/**
 * Make the block that says how to cite the essay; nothing if it cannot be.
 *
 * @example
 * cite(state); // <section class="essay-cite" id="coasts__cite"><h3>Cite this essay</h3><p data-csl="…">…</p></section>
 */
export function cite(state: State): Element | undefined {
  const context = contextOf(state);
  if (!canBeCited(context)) return undefined;
  const { essay, title, words } = context;
  const source = asSource(essay, title);
  const entry = unbrokenWords(phrasing(state, formatPlain(source, words)));
  const section = { name: 'cite', id: ownId(context, 'cite'), head: words.citeEssay } as const;
  return endSection(context, section, element('p', { dataCsl: JSON.stringify(sourceToCsl(source)) }, ...entry));
}

/** The essay as another essay would list it. */
function asSource({ authors, id, meta }: Essay, title: string): Source {
  const { doi, published, publisher, url } = meta;
  return {
    id,
    type: 'webpage',
    title,
    author: authors.map(({ name }) => name),
    ...optional('publisher', publisher),
    ...optional('issued', toCslDate(published)),
    ...optional('URL', url),
    ...optional('DOI', doi),
    origin: 'declared',
    status: 'linked',
    uses: [],
  };
}
