import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { Source } from '../nodes.js';
import { formatPlain } from '../sources/styles/plain.js';
import { sourceToCsl } from '../to-csl.js';
import { resolve } from './address.js';
import { type Context, contextOf, hrefTo, htmlId, phrasing } from './context.js';
import { type Child, element, elementsIn, lines } from './element.js';
import { endSection } from './end-section.js';
import { encode } from './image.js';
import type { Place } from './places.js';

/**
 * Make the list of sources; nothing without any.
 *
 * @example
 * sources(state, essay.sources);
 */
export function sources(state: State, all: readonly Source[]): Element | undefined {
  if (all.length === 0) return undefined;
  const context = contextOf(state);
  const items = all.map((source, index) => entry(state, source, index + 1));
  const section = { name: 'sources', role: 'doc-bibliography', head: context.words.sources } as const;
  return endSection(context, section, element('ol', {}, ...lines(items)));
}

function entry(state: State, source: Source, number: number): Element {
  const context = contextOf(state);
  const parts = [
    element('span', { className: ['essay-source-number'] }, context.words.digits(number)),
    ...words(state, source),
    ...badges(context, source),
    ' ',
    uses(context, source),
  ];
  return element(
    'li',
    {
      className: ['essay-source', 'h-cite'],
      id: htmlId(context, `source_${source.id}`),
      dataCsl: JSON.stringify(sourceToCsl(source)),
    },
    ...parts,
  );
}

function words(state: State, source: Source): Child[] {
  const entry = phrasing(state, formatPlain(source, { lang: contextOf(state).essay.meta.lang }));
  const [link] = elementsIn(entry).filter(({ tagName }) => tagName === 'a');
  if (link) link.properties = { className: ['u-url'], ...link.properties };
  return [' ', ...entry];
}

/** Healthy is silent. */
function badges(context: Context, { archive, origin, status }: Source): Child[] {
  const { words } = context;
  const badge = status === 'dead' ? words.linkDead : origin === 'mention' ? words.unconfirmed : undefined;
  const copy = ['essay-archive'];
  return [
    badge && ' ',
    badge && element('span', { className: ['essay-badge'] }, badge),
    archive && ' ',
    archive &&
      element('a', { className: copy, href: encode(resolve(context, archive.url)) }, words.archived(archive.date)),
    ...(status === 'dead' && !archive ? [' ', element('span', { className: copy }, words.noArchive)] : []),
  ];
}

/** The parts of the essay that use a source, each with a link to the first place and the number of places. */
function uses(context: Context, source: Source): ElementContent | undefined {
  const { places, words } = context;
  const found = new Map<string, { place: Place; id: string; count: number }>();
  for (const id of new Set(source.uses.map((use) => use.id))) {
    const place = places.byId.get(id);
    if (place === undefined) continue;
    const other = found.get(place.key);
    if (other) other.count++;
    else found.set(place.key, { place, id, count: 1 });
  }
  if (found.size === 0) return undefined;
  const links = [...found.values()].flatMap(({ count, id, place }, index) => [
    index === 0 ? undefined : words.comma,
    element('a', { role: 'doc-backlink', href: hrefTo(context, id) }, place.name),
    count > 1 ? words.count(count) : undefined,
  ]);
  return element('span', { className: ['essay-uses'] }, words.citedIn, ...links);
}
