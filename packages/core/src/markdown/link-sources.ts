import type { Link } from 'mdast';
import type { Essay, Source } from '../nodes.js';
import { LinkSources, mayBeSource } from '../sources/link-sources.js';
import { walk } from '../walk.js';
import { isSame } from './is-same.js';

/** What is made anew at every reading. */
const derived: ReadonlySet<string> = new Set(['position', 'uses']);

/** The links of an essay, by what they have to be when the essay is read again. */
export interface EssayLinks {
  /** Links that are sources, in reading order. */
  sources: Link[];
  /** Links that would be taken for sources and are none. */
  plain: Set<Link>;
}

/**
 * Part the links that are sources from those that a reader would take for some.
 *
 * @example
 * linksOf(essay).plain.has(link); // true: it needs `{.not-a-source}`
 */
export function linksOf(essay: Essay): EssayLinks {
  const links: EssayLinks = { sources: [], plain: new Set() };
  for (const visit of walk(essay)) {
    const { node } = visit;
    if (node.type !== 'link' || !mayBeSource(visit, essay)) continue;
    if (node.data?.sourceId === undefined) links.plain.add(node);
    else links.sources.push(node);
  }
  return links;
}

/**
 * Give the sources that front matter has to declare: all that no link makes, and those that say more than their links.
 *
 * @example
 * declaredSources(essay, linksOf(essay).sources).map(({ id }) => id); // ['lund']
 */
export function declaredSources(essay: Essay, links: readonly Link[]): Source[] {
  const declared = new Set(essay.sources.filter(({ origin }) => origin !== 'link'));
  const made = essay.sources.filter(({ origin }) => origin === 'link');
  // What is declared takes ids, which can change those of the rest; a second look settles that.
  for (let round = 0; round < 2; round++) {
    const given = essay.sources.filter((source) => declared.has(source));
    const found = readLinks(given, links);
    const missing = made.filter((source) => !declared.has(source) && !isSame(source, found.get(source.id), derived));
    if (missing.length === 0) return given;
    for (const source of missing) declared.add(source);
  }
  return essay.sources;
}

/** The sources that a reader would make of the links, by id. */
function readLinks(declared: readonly Source[], links: readonly Link[]): Map<string, Source> {
  const sources = new LinkSources(declared.map((source) => ({ ...source })));
  const found = new Map<string, Source>();
  for (const link of links) {
    const source = sources.of(link);
    if (source && source.id === link.data?.sourceId) found.set(source.id, source);
  }
  return found;
}
