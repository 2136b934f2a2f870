import { bodyBlocks } from './markdown/body.js';
import type { FlowPlace } from './markdown/flow-blocks.js';
import { writeFrontMatter } from './markdown/front-matter.js';
import { declaredSources, linksOf } from './markdown/link-sources.js';
import { NoteShelf } from './markdown/note-shelf.js';
import { createStringify } from './markdown/stringify.js';
import { titleForm } from './markdown/title-form.js';
import { createWriter } from './markdown/writer.js';
import { createMatcher, hasPullQuoteShape, type Matcher } from './match.js';
import type { Essay } from './nodes.js';
import { optional } from './optional.js';

/**
 * Write an essay as Markdown with YAML front matter, so that `parseEssay` gives the same essay again, places aside.
 *
 * An essay made by hand is settled by that first reading; from then on nothing changes.
 *
 * @example
 * toMarkdown(parseEssay('# Coasts\n\nA coast has no length.').essay); // '---\ntitle: "Coasts"\n---\n\nA coast has no length.\n'
 */
export function toMarkdown(essay: Essay): string {
  const links = linksOf(essay);
  const notes = new NoteShelf(essay);
  const stringify = createStringify(essay.sources.map(({ id }) => id));
  const titles = titleForm(essay);
  const sources = declaredSources(essay, links.sources);
  const matter = writeFrontMatter(essay, {
    titles,
    sources,
    writer: createWriter({ notes, plainLinks: links.plain, stringify }),
  });
  let matcher: Matcher | undefined;
  const place: FlowPlace = {
    plainLinks: links.plain,
    ...optional('lang', essay.meta.lang),
    repeatsBody(quote) {
      if (!hasPullQuoteShape(quote)) return false;
      matcher ??= createMatcher(essay);
      return matcher.find(quote).status === 'verbatim';
    },
  };
  const body = stringify({ type: 'root', children: bodyBlocks(essay, titles.head, notes.rest, place) });
  if (matter === '') return withoutMatter(body);
  return body === '' ? matter : `${matter}\n${body}`;
}

/** What opens a text could be taken for front matter, or for a mark of its byte order. */
function withoutMatter(body: string): string {
  if (body.startsWith('\ufeff')) return `&#xFEFF;${body.slice(1)}`;
  return /^(?:\+\+\+|\{)/.test(body) ? `\\${body}` : body;
}
