import { essayId } from '../essay-id.js';
import { type FieldName, fieldNames } from '../front-matter/fields.js';
import type { Essay, Source } from '../nodes.js';
import { authorRecord, creditRecord, imageRecord } from './person-records.js';
import { sourceRecord } from './source-record.js';
import type { TitleForm } from './title-form.js';
import type { MarkdownWriter } from './writer.js';
import { writeYaml } from './yaml-text.js';

/** What front matter is written from. */
export interface FrontMatterParts {
  /** Title and subtitle, if they stand here. */
  titles: TitleForm;
  /** The sources that have to be declared. */
  sources: readonly Source[];
  /** Writes the Markdown inside values. */
  writer: MarkdownWriter;
  /** The path it will be read with, if that is known. */
  path?: string;
}

/**
 * Write an essay's front matter, fences included: keys in a fixed order, strings always quoted.
 *
 * @returns an empty text if there is nothing to say
 * @example
 * writeFrontMatter(essay, { titles, sources, writer }); // '---\ntitle: "Coasts"\n---\n'
 */
export function writeFrontMatter(essay: Essay, { path, sources, titles, writer }: FrontMatterParts): string {
  const { meta } = essay;
  const { credit, ...image } = meta.image ?? {};
  const fields: ReadonlyArray<readonly [FieldName, unknown]> = [
    ['title', titles.title],
    ['subtitle', titles.subtitle],
    ['summary', meta.summary],
    ['authors', notEmpty(essay.authors.map((author) => authorRecord(author, writer)))],
    ['published', meta.published],
    ['updated', meta.updated],
    ['lang', meta.lang],
    ['dir', meta.dir],
    ['url', meta.url],
    ['license', meta.license],
    ['publisher', meta.publisher],
    ['doi', meta.doi],
    [
      'image',
      meta.image &&
        imageRecord({ ...image, url: meta.image.url, ...(credit ? { credit: creditRecord(credit, writer) } : {}) }),
    ],
    ['tags', meta.tags],
    ['corrections', notEmpty(essay.corrections.map(({ date, children }) => ({ date, text: writer.flow(children) })))],
    ['credits', notEmpty(essay.credits.map((each) => creditRecord(each, writer)))],
    ['sources', notEmpty(sources.map((source) => sourceRecord(source, writer)))],
  ];
  const extra = new Map(Object.entries(meta.extra ?? {}));
  const entries: Array<readonly [string, unknown]> = [];
  for (const [name, value] of fields) if (value !== undefined) entries.push([keyOf(name, extra), value]);
  for (const entry of extra) entries.push(entry);
  // Where there is front matter anyway, it says the id, so that no other name of the file changes it.
  const isKept = path === undefined && entries.length > 0;
  if (essay.id !== '' && (isKept || essay.id !== essayId(meta.title ?? '', path))) {
    entries.unshift([keyOf('id', extra), essay.id]);
  }
  return entries.length === 0 ? '' : `---\n${writeYaml(entries)}---\n`;
}

/** A field's first key, in another spelling where that one is kept for what could not be read or came second. */
function keyOf(name: FieldName, extra: ReadonlyMap<string, unknown>): string {
  const [key] = fieldNames[name];
  const others = [key.charAt(0).toUpperCase() + key.slice(1), key.toUpperCase()];
  let spelling: string = key;
  while (extra.has(spelling)) spelling = others.shift() ?? `${spelling}_`;
  return spelling;
}

function notEmpty<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
