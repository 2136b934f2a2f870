import type { ElementContent } from 'hast';
import type { DefinitionContent, Paragraph } from 'mdast';
import { EssayError } from '../errors.js';
import { idPrefix, isIdPrefix } from '../id-prefix.js';
import { english } from '../labels/en.js';
import { type FindLabels, labelsAmong } from '../labels/find-labels.js';
import type { Labels } from '../labels/labels.js';
import { createMatcher, type Matcher } from '../match.js';
import type { Essay, Flow, Phrase, PullQuote, Source } from '../nodes.js';
import { plainText } from '../plain-text.js';
import type { HastOptions } from './options.js';
import { createPlaces, type Places } from './places.js';
import type { State } from './state.js';

/** What the handlers of one essay know. */
export interface Context {
  essay: Essay;
  options: Omit<HastOptions, 'headingLevel' | 'idPrefix'>;
  prefix: string;
  /** Labels of any language that the essay's HTML may need. */
  labels: FindLabels;
  /** Those of the essay's own. */
  words: Labels;
  /** Plain text of the title. */
  title: string;
  /** Level of the title. */
  level: number;
  /** Sections around what is being made; the handler of sections counts them. */
  nesting: number;
  places: Places;
  /** Pull quotes that have room beside the text. */
  beside: Set<PullQuote>;
  /** Sources by id, with the number shown. */
  sources: ReadonlyMap<string, { source: Source; number: number }>;
  /** Made when a quote asks for it. */
  matcher(): Matcher;
  /** Ids of the only piece there is, if it is one of the body. */
  piece?: ReadonlySet<string>;
}

const contexts = new WeakMap<State, Context>();

const nothing: Essay = {
  type: 'essay',
  version: 1,
  id: 'essay',
  title: [],
  subtitle: [],
  meta: {},
  children: [],
  notes: [],
  sources: [],
  credits: [],
  authors: [],
  corrections: [],
};

/**
 * Find out, once for an essay, what its handlers ask for again and again.
 *
 * @throws {EssayError} `argument-invalid` for a prefix that no id may begin with.
 * @example
 * const context = createContext(labels, essay, { headingLevel: 1 });
 */
export function createContext(
  labels: FindLabels,
  essay: Essay,
  { headingLevel = 2, ...options }: HastOptions,
): Context {
  const words = labels(essay.meta.lang);
  const title = plainText(essay.title);
  let matcher: Matcher | undefined;
  return {
    essay,
    options,
    prefix: readPrefix(options.idPrefix) ?? idPrefix(essay),
    labels,
    words,
    title,
    level: Math.min(6, Math.max(1, Math.trunc(headingLevel) || 2)),
    nesting: 0,
    places: createPlaces(essay, words, title),
    beside: new Set(),
    sources: new Map(essay.sources.map((source, index) => [source.id, { source, number: index + 1 }])),
    matcher: () => {
      matcher ??= createMatcher(essay);
      return matcher;
    },
  };
}

/**
 * Tell the handlers of a tree about its essay.
 *
 * @example
 * setContext(state, createContext(labels, essay, {}));
 */
export function setContext(state: State, context: Context): void {
  contexts.set(state, context);
}

/**
 * Give what is known about the essay whose handlers run; of a tree without an essay, that there is nothing.
 *
 * @example
 * const { words } = contextOf(state);
 */
export function contextOf(state: State): Context {
  const known = contexts.get(state);
  if (known !== undefined) return known;
  const context = createContext(labelsAmong(english), nothing, {});
  contexts.set(state, context);
  return context;
}

/**
 * Make an HTML id of a tree's.
 *
 * @example
 * htmlId(context, 'the-ruler'); // 'coasts__the-ruler'
 */
export function htmlId({ prefix }: Context, id: string | undefined): string | undefined {
  return id === undefined || id === '' ? undefined : `${prefix}${id}`;
}

/**
 * Lead to an id of the tree: here, or at the essay's own address if only a piece without it is here.
 *
 * @example
 * hrefTo(context, 'source_lund'); // '#coasts__source_lund'
 */
export function hrefTo({ essay, piece, prefix }: Context, id: string): string {
  const fragment = `#${prefix}${id}`;
  const { url } = essay.meta;
  const isAway = piece !== undefined && !piece.has(id) && url !== undefined && url.length < 2000;
  return isAway ? `${url.split('#', 1)[0]}${fragment}` : fragment;
}

/**
 * Make hast of inline nodes that stand in a named field.
 *
 * @example
 * element('h2', {}, ...phrasing(state, essay.title));
 */
export function phrasing(state: State, phrases: readonly Phrase[]): ElementContent[] {
  const paragraph: Paragraph = { type: 'paragraph', children: [...phrases] };
  return state.all(paragraph);
}

/**
 * Make hast of blocks that stand in a named field.
 *
 * @example
 * element('div', {}, ...lines(blocks(state, author.bio)));
 */
export function blocks(state: State, flow: ReadonlyArray<Flow | DefinitionContent>): ElementContent[] {
  return state.all({ type: 'blockquote', children: [...flow] });
}

function readPrefix(prefix: string | undefined): string | undefined {
  if (prefix === undefined || isIdPrefix(prefix)) return prefix;
  throw new EssayError('argument-invalid', `Unexpected \`${prefix}\` as idPrefix, expected one like \`coasts__\``, {
    path: 'options.idPrefix',
    expected: 'a letter, then letters, digits and hyphens, then `__`',
    received: prefix,
  });
}
