import type { Element } from 'hast';
import type { Citation, CitationItem, Name, Source } from '../nodes.js';
import { type Context, contextOf } from './context.js';
import { type Child, element } from './element.js';
import { sourceMark } from './mark.js';
import { hasWords, isRaised } from './places.js';
import { shorten } from './shorten.js';
import type { State } from './state.js';

/**
 * Make a citation: a number above the line, in brackets if there are words with it, or behind a name.
 *
 * @example
 * citation(state, node); // <span class="essay-citation">[<a …>2</a>, p. 12]</span>
 */
export function citation(state: State, node: Citation): Element | undefined {
  const { items, narrative } = node;
  const context = contextOf(state);
  const [first] = items;
  if (first === undefined) return undefined;
  if (narrative && items.length === 1 && !hasWords(first)) {
    return element('span', { className: ['essay-citation'] }, ...inSentence(context, first));
  }
  if (isRaised(node, context.sources)) {
    return element('sup', { className: ['essay-citation'] }, ...items.flatMap((item, index) => marks(item, index)));
  }
  const written = items.flatMap((item, index) => [index === 0 ? '[' : '; ', ...inBrackets(context, item)]);
  return element('span', { className: ['essay-citation'] }, ...written, ']');

  function marks({ id, sourceId }: CitationItem, index: number): Child[] {
    return [index === 0 ? undefined : context.words.comma, sourceMark(context, sourceId, id)];
  }
}

function inSentence(context: Context, { id, sourceId }: CitationItem): Child[] {
  const source = context.sources.get(sourceId)?.source;
  if (source === undefined) return [unknown(context, sourceId)];
  return [nameOf(context, source), element('sup', {}, sourceMark(context, sourceId, id))];
}

function inBrackets(context: Context, { id, label, locator, prefix, sourceId, suffix }: CitationItem): Child[] {
  const { words } = context;
  return [
    prefix && `${prefix.trimEnd()} `,
    sourceMark(context, sourceId, id) ?? unknown(context, sourceId),
    // Brackets of a few signs stay on one line.
    locator && `${words.comma.replace(' ', '\u00A0')}${words.locator(label, locator)}`,
    suffix && (/^[\p{P}\s]/u.test(suffix) ? suffix : ` ${suffix}`),
  ];
}

/** As it is written, and why it leads nowhere. */
function unknown({ words }: Context, sourceId: string): Element {
  return element('span', { title: words.sourceUnknown }, `@${sourceId}`);
}

function nameOf({ words }: Context, source: Source): string {
  const people = [source.author, source.editor].find((names) => names !== undefined && names.length > 0) ?? [];
  if (people.length > 0) return words.shortNames(people.slice(0, 3).map(shortName));
  return shorten(source.title ?? source.named ?? source.URL ?? source.id);
}

function shortName({ family, literal, 'non-dropping-particle': particle }: Name): string {
  return shorten(family === undefined ? literal : [particle, family].filter((part) => part !== undefined).join(' '));
}
