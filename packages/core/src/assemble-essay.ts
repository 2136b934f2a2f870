import type { Code, Root } from 'mdast';
import { essayId } from './essay-id.js';
import { createMatterContext } from './front-matter/create-matter-context.js';
import { type Matter, readMatter } from './front-matter/matter.js';
import type { MatterRecord } from './front-matter/read-front-matter.js';
import type { FrontMatterBlock } from './front-matter/split.js';
import type { Locate } from './location.js';
import type { Essay, Source } from './nodes.js';
import { normalise } from './normal-form.js';
import type { ParseContext } from './parse-context.js';
import { plainText } from './plain-text.js';
import { pushAll } from './push-all.js';
import { readTree } from './read-markdown.js';
import { settle } from './settle.js';
import { readSource } from './sources/csl.js';
import { backMatterTransform } from './transforms/back-matter.js';
import { listedSourcesTransform } from './transforms/listed-sources.js';
import { pullQuotesTransform } from './transforms/pull-quotes.js';
import { sectionsTransform } from './transforms/sections.js';
import { sourceLinksTransform } from './transforms/source-links.js';
import { titleTransform } from './transforms/title.js';
import { type NotedValue, valueNotesTransform } from './transforms/value-notes.js';
import { walk } from './walk.js';

/** The parts of a text that an essay is made of. */
export interface EssayParts {
  context: ParseContext;
  matter: MatterRecord | undefined;
  /** Front matter that could not be read and stays in the text. */
  visible: FrontMatterBlock | undefined;
  locate: Locate;
}

const noMatter: Matter = { meta: {}, authors: [], credits: [], sources: [], corrections: [] };

/**
 * Make an essay of its body's tree and its front matter: title, back matter, sections, then everything derived.
 *
 * @example
 * assembleEssay(tree, { context, matter: undefined, visible: undefined, locate });
 */
export function assembleEssay(tree: Root, { context, locate, matter, visible }: EssayParts): Essay {
  const noted: NotedValue[] = [];
  const end = locate(context.source.length);
  const library = (context.options.sources ?? []).map((data) => readSource(data).source);
  const declared = new Set(library.map(({ id }) => id));
  const from = matter ? readMatter(matter.record, createMatterContext(matter, { context, declared, noted })) : noMatter;
  for (const { id } of from.sources) declared.add(id);
  const { lang } = from.meta;
  const body = readTree(tree, lang === undefined ? context : { ...context, lang }, declared);
  valueNotesTransform(body.notes, noted);
  const { flow: titled, subtitle, title } = titleTransform(body.flow, from);
  // What could not be read opens the text before its end is read, so that a second reading finds the same there.
  const shown = visible ? [toCode(visible, locate), ...titled] : titled;
  const back = backMatterTransform(shown, from.authors);
  const essay: Essay = {
    type: 'essay',
    version: 1,
    id: from.id ?? essayId(plainText(title), context.options.path),
    title,
    subtitle,
    meta: from.meta,
    children: sectionsTransform(back.flow),
    notes: [...body.notes, ...noted.flatMap(({ notes }) => notes)],
    sources: listedSourcesTransform(from.sources, back.sources),
    credits: [...from.credits, ...back.credits],
    authors: back.authors,
    corrections: from.corrections,
    position: { start: locate(0), end },
  };
  pullQuotesTransform(essay, body.quotations);
  sourceLinksTransform(essay, from.sourceLinks ?? context.options.sourceLinks ?? true);
  pushAll(essay.sources, citedOf(essay, library));
  normalise(essay);
  return settle(essay);
}

/** Front matter as it was written, so that none of its words are lost. */
function toCode({ end, kind, raw, start }: FrontMatterBlock, locate: Locate): Code {
  return {
    type: 'code',
    lang: kind,
    value: raw.replace(/\r\n?/g, '\n').replace(/\n$/, '').replaceAll('\0', '\ufffd'),
    position: { start: locate(start), end: locate(end) },
  };
}

/** Entries of a library that the essay cites and does not declare itself. */
function citedOf(essay: Essay, library: readonly Source[]): Source[] {
  if (library.length === 0) return [];
  const own = new Set(essay.sources.map(({ id }) => id));
  const cited = new Set<string>();
  for (const { node } of walk(essay)) {
    if (node.type === 'citation') for (const { sourceId } of node.items) cited.add(sourceId);
    if ((node.type === 'quotation' || node.type === 'pullQuote') && node.sourceId) cited.add(node.sourceId);
  }
  const byId = new Map(library.map((source) => [source.id, source]));
  return [...cited].flatMap((id) => (own.has(id) ? [] : (byId.get(id) ?? [])));
}
