import type { Element, ElementContent } from 'hast';
import type { Source } from '../nodes.js';
import { entryAddress } from '../sources/entry.js';
import { sourceToCsl } from '../to-csl.js';
import { resolve } from './address.js';
import { type Context, contextOf, hrefTo, htmlId } from './context.js';
import { type Child, element, lines } from './element.js';
import { endSection } from './end-section.js';
import { encode } from './image.js';
import { sourcesId } from './own-id.js';
import type { Place } from './places.js';
import { isBare, reference } from './reference.js';
import type { State } from './state.js';
import { unbroken } from './unbroken.js';

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
  const { sources: head } = context.words;
  const section = { name: 'sources', id: sourcesId(context), role: 'doc-bibliography', head } as const;
  return endSection(context, section, element('ol', {}, ...lines(items)));
}

function entry(state: State, source: Source, number: number): Element {
  const context = contextOf(state);
  const parts = [
    element('span', { className: ['essay-source-number'] }, context.words.digits(number)),
    ' ',
    ...reference(state, source),
    ...row(badge(context, source), archive(context, source), uses(context, source)),
  ];
  return element(
    'li',
    {
      className: ['essay-source', 'h-cite'],
      id: htmlId(context, `source_${source.id}`),
      dataCsl: JSON.stringify(sourceToCsl(source)),
      dataUrl: printed(context, source),
    },
    ...parts,
  );
}

/** The address that paper shows under an entry: not one that already stands there, in its words or its archived copy. */
function printed(context: Context, source: Source): string | undefined {
  const address = entryAddress(source);
  return isBare(source) || address === undefined || address === source.archive?.url
    ? undefined
    : encode(resolve(context, address));
}

/** What is said below an entry, in one row. */
function row(...said: Child[]): Child[] {
  const parts = said
    .filter((part) => part !== undefined)
    .flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
  return parts.length === 0 ? [] : [' ', element('span', { className: ['essay-source-row'] }, ...parts)];
}

/** Healthy is silent. */
function badge({ words }: Context, { origin, status }: Source): Child {
  const said = status === 'dead' ? words.linkDead : origin === 'mention' ? words.unconfirmed : undefined;
  const className = status === 'dead' ? ['essay-badge', 'essay-dead'] : ['essay-badge'];
  return said && element('span', { className }, said);
}

function archive(context: Context, { archive: copy, status }: Source): Child {
  const { words } = context;
  const className = ['essay-archive'];
  if (copy)
    return element('a', { className, href: encode(resolve(context, copy.url)) }, unbroken(words.archived(copy.date)));
  return status === 'dead' ? element('span', { className }, words.noArchive) : undefined;
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
