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

/** Options of `toMarkdown`. */
export interface MarkdownOptions {
  /** The path that the text will be read with: the essay's id is then written exactly if the file's name is another. */
  path?: string;
}

/**
 * Write an essay as Markdown with YAML front matter, so that `parseEssay` gives the same essay again, places aside.
 *
 * The front matter says the essay's id, whatever the file is called; without a `path` it is left out only where it is
 * the title's slug and there would be no other front matter. An essay made by hand is settled by that first reading;
 * from then on nothing changes.
 *
 * @example
 * toMarkdown(parseEssay('# Coasts\n\nA coast has no length.').essay);
 * // '---\nid: "coasts"\ntitle: "Coasts"\n---\n\nA coast has no length.\n'
 */
export function toMarkdown(essay: Essay, { path }: MarkdownOptions = {}): string {
  const links = linksOf(essay);
  const notes = new NoteShelf(essay);
  const stringify = createStringify(essay.sources.map(({ id }) => id));
  const titles = titleForm(essay);
  const sources = declaredSources(essay, links.sources);
  const matter = writeFrontMatter(essay, {
    titles,
    sources,
    writer: createWriter({ notes, plainLinks: links.plain, stringify }),
    ...optional('path', path),
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
