import type { DefinitionContent, List, TableRow } from 'mdast';
import { beginsWithName } from './begins-with-name.js';
import { type Labels, labels } from './labels/labels.js';
import type { Attribution, CitationItem, Credit, Essay, Figure, Flow, Lead, Phrase, Section, Source } from './nodes.js';
import { formatPlain } from './sources/styles/plain.js';

type Block = Lead | Section | Flow | DefinitionContent;

/** What the words of an essay need to be written. */
interface Context {
  words: Labels;
  /** By identifier. */
  notes: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, { number: number; source: Source }>;
}

/**
 * Write an essay as plain text: paragraphs parted by blank lines, no markup, no addresses but those of bare links.
 *
 * Pull quotes are left out, since they repeat the text, and so are comments. Notes, corrections, sources, credits and
 * authors follow at the end. A note's mark is its letter in brackets, a citation's the source's number.
 *
 * @example
 * toText(essay); // 'Why we draw coasts\n\nBy Ada Moss, 1 March 2026\n\nA coast has no length until …'
 */
export function toText(essay: Essay): string {
  const { image, lang, published } = essay.meta;
  const words = labels(lang);
  const context: Context = {
    words,
    notes: new Map(essay.notes.map((note, index) => [note.identifier, words.noteLetter(index + 1)] as const).reverse()),
    sources: new Map(essay.sources.map((source, index) => [source.id, { number: index + 1, source }])),
  };
  const names = essay.authors.map(({ name }) => name.literal);
  const byline = names.length === 0 ? '' : `${words.by}${words.list(names)}`;
  const date = published === undefined ? '' : words.date(published);
  const texts = [
    line(essay.title, context),
    line(essay.subtitle, context),
    [byline, date].filter((part) => part !== '').join(words.pause),
    image ? joined([image.alt ?? '', image.caption ?? '', image.credit ? creditLine(image.credit, context) : '']) : '',
    blocks(essay.children, context),
    endMatter(essay, context),
  ].filter((text) => text !== '');
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`;
}

function endMatter(essay: Essay, context: Context): string {
  const { words } = context;
  const notes = essay.notes.map((note, index) =>
    marked(`[${words.noteLetter(index + 1)}] `, blocks(note.children, context)),
  );
  const corrections = essay.corrections.map(({ children, date }) =>
    `${words.correction(date)} ${blocks(children, context)}`.trimEnd(),
  );
  const sources = essay.sources.map((source, index) =>
    marked(`${words.digits(index + 1)}. `, line(formatPlain(source, context.words), context)),
  );
  const bios = essay.authors.filter(({ bio }) => bio.length > 0);
  return [
    part(words.notes, notes),
    part(words.corrections, corrections),
    part(words.sources, sources),
    part(
      words.credits,
      essay.credits.map((credit) => creditLine(credit, context)),
    ),
    part(
      words.about(bios.length),
      bios.map((author) => joined([beginsWithName(author) ? '' : author.name.literal, blocks(author.bio, context)])),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function part(head: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${head}\n\n${items.join('\n')}`;
}

function blocks(nodes: readonly Block[], context: Context): string {
  return nodes
    .map((node) => block(node, context))
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(node: Block, context: Context): string {
  switch (node.type) {
    case 'lead':
    case 'blockquote':
      return blocks(node.children, context);
    case 'section':
      return joined([line(node.title, context), blocks(node.children, context)], '\n\n');
    case 'details':
      return joined([line(node.summary, context), blocks(node.children, context)], '\n\n');
    case 'heading':
    case 'paragraph':
      return line(node.children, context);
    case 'quotation':
      return joined([blocks(node.children, context), attribution(node.attribution, context)]);
    case 'figure':
      return figure(node, context);
    case 'list':
      return list(node, context);
    case 'code':
      return node.value;
    case 'table':
      return node.children.map((row) => tableRow(row, context)).join('\n');
    case 'thematicBreak':
      return '* * *';
    default:
      // Pull quotes repeat, comments are not for readers.
      return '';
  }
}

function list(node: List, context: Context): string {
  const start = node.start ?? 1;
  const items = node.children.map((item, index) => {
    const mark = node.ordered ? `${context.words.digits(start + index)}. ` : '- ';
    return marked(mark, blocks(item.children, context));
  });
  return items.join(node.spread ? '\n\n' : '\n');
}

/** The lines behind a mark stand under its words. */
function marked(mark: string, text: string): string {
  return `${mark}${text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)}`;
}

function tableRow(row: TableRow, context: Context): string {
  return row.children.map((cell) => line(cell.children, context)).join('\t');
}

function figure({ caption, children: [media], credit }: Figure, context: Context): string {
  const shown = media.type === 'table' || media.type === 'code' ? block(media, context) : line([media], context);
  return joined([shown, line(caption, context), credit ? creditLine(credit, context) : '']);
}

function creditLine(credit: Credit, { words, ...context }: Context): string {
  const unknown = credit.role === 'photography' ? words.photographerUnknown : words.nameUnknown;
  const text = line(credit.text, { words, ...context }) || unknown;
  return credit.label === '' ? text : words.titled(credit.label, text);
}

function attribution(node: Attribution | undefined, context: Context): string {
  return node ? `— ${line(node.children, context)}` : '';
}

function joined(texts: readonly string[], gap = '\n'): string {
  return texts.filter((text) => text !== '').join(gap);
}

function line(phrases: readonly Phrase[], context: Context): string {
  return phrases.map((phrase) => inline(phrase, context)).join('');
}

function inline(node: Phrase, context: Context): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'footnoteReference': {
      const letter = context.notes.get(node.identifier);
      return letter === undefined ? '' : `[${letter}]`;
    }
    case 'citation': {
      const [first] = node.items;
      if (node.narrative && first) return narrative(first, context);
      return `[${node.items.map((item) => citationItem(item, context)).join('; ')}]`;
    }
    default:
      return 'children' in node ? line(node.children, context) : '';
  }
}

function citationItem(item: CitationItem, context: Context): string {
  const { label, locator, prefix, suffix } = item;
  const before = prefix ? `${prefix.trimEnd()} ` : '';
  const place = locator ? `${context.words.comma}${context.words.locator(label, locator)}` : '';
  const behind = suffix && !/^[\p{P}\s]/u.test(suffix) ? ` ${suffix}` : (suffix ?? '');
  return `${before}${numberOf(item, context)}${place}${behind}`;
}

function numberOf({ sourceId }: CitationItem, { sources, words }: Context): string {
  const number = sources.get(sourceId)?.number;
  return number === undefined ? `@${sourceId}` : words.digits(number);
}

function narrative(item: CitationItem, context: Context): string {
  const source = context.sources.get(item.sourceId)?.source;
  const number = numberOf(item, context);
  if (source === undefined) return number;
  const people = (source.author ?? source.editor ?? []).map((name) => name.family ?? name.literal);
  const name = people.length > 0 ? context.words.shortNames(people) : (source.title ?? source.named ?? '');
  return joined([name, `[${number}]`], ' ');
}
