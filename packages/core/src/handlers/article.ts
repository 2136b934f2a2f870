import type { Element, Properties } from 'hast';
import { authors, isKnown } from './authors.js';
import { cite } from './cite.js';
import { type Context, contextOf } from './context.js';
import { corrections } from './corrections.js';
import { credits } from './credits.js';
import { directionOf } from './direction.js';
import { type Child, element, lines } from './element.js';
import { header } from './header.js';
import { notes } from './notes.js';
import type { Look } from './options.js';
import { sources } from './sources.js';
import type { State } from './state.js';

/**
 * Make the whole essay.
 *
 * @example
 * article(state); // <article class="essay h-entry" data-essay="1" data-prefix="coasts__">…
 */
export function article(state: State): Element {
  const context = contextOf(state);
  const { essay, options } = context;
  const body = essay.children.flatMap((child) => state.one(child, undefined));
  return root(context, [
    header(state),
    body.length === 0 ? undefined : element('div', { className: ['essay-body', 'e-content'] }, ...lines(body)),
    notes(state, essay.notes),
    corrections(state, essay.corrections),
    options.sources === 'none' ? undefined : sources(state, essay.sources),
    credits(state, essay.credits),
    essay.authors.some(isKnown) ? authors(state, essay.authors) : undefined,
    cite(state),
  ]);
}

/**
 * Make the element that an essay, or a piece of one, stands in.
 *
 * @example
 * root(context, [sources(state, essay.sources)]);
 */
export function root({ essay, options, prefix, words }: Context, children: readonly Child[]): Element {
  const { dir, lang, published, url } = essay.meta;
  return element(
    'article',
    {
      className: ['essay', 'h-entry'],
      dataEssay: String(essay.version),
      dataPrefix: prefix,
      dataUrl: url,
      // A style sheet cannot take it from above to the foot of the printed essay.
      dataDate: published === undefined ? undefined : words.date(published),
      ...lookOf(options.look ?? {}),
      lang,
      // The page around may run the other way.
      dir: dir ?? directionOf(lang),
    },
    ...lines(children),
  );
}

function lookOf({ colorScheme, compact, dropCap, notes, paragraphs, pullQuotes, theme }: Look): Properties {
  return {
    dataTheme: theme,
    dataColorScheme: colorScheme,
    dataParagraphs: paragraphs,
    dataDropCap: dropCap ? '' : undefined,
    dataNotes: notes,
    dataPullQuotes: pullQuotes,
    dataCompact: compact ? '' : undefined,
  };
}
