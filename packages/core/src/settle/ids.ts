import type { Paragraph } from 'mdast';
import { IdRegistry, sectionSlug, wordsSlug } from '../ids.js';
import type { Essay, Figure, Note, Passage, PullQuote, Source } from '../nodes.js';
import { phrasingTypes, plainText } from '../plain-text.js';
import type { Nodes, Visited } from '../walk.js';
import type { Targets } from './matches.js';
import { notesByIdentifier } from './notes.js';
import type { Uses } from './uses.js';

/** What the other steps of settling found. */
export interface Settled {
  lifted: ReadonlyMap<PullQuote, Passage>;
  targets: Targets;
  uses: Uses;
}

/**
 * Give out the ids of an essay: authors and sources keep theirs, then fixed ids of sections, then all other kinds,
 * then sections by their words, each in reading order.
 *
 * @example
 * settleIds(essay, visits, { lifted, targets, uses });
 */
export function settleIds(essay: Essay, visits: readonly Visited[], { lifted, targets, uses }: Settled): void {
  const registry = new IdRegistry();
  const notes = new NoteMarks(essay);
  const pointed = new Set([...targets.quotes.values(), ...targets.mentions.values()]);
  const mentions = new Map<Paragraph, Source[]>();
  for (const [source, paragraph] of targets.mentions) {
    mentions.set(paragraph, [...(mentions.get(paragraph) ?? []), source]);
  }
  for (const { id } of essay.authors) registry.take(`author_${id}`);
  for (const { id } of uses.sources) registry.take(`source_${id}`);
  for (const { node } of visits) if (node.type === 'section' && node.id !== '') node.id = registry.take(node.id);
  let before = '';
  for (const visit of visits) {
    const { node } = visit;
    if (!phrasingTypes.has(node.type)) before = '';
    settleNode(node);
    uses.add(visit, before, (wanted) => registry.take(wanted));
    if (node.type === 'paragraph') {
      for (const source of mentions.get(node) ?? []) uses.addMention(source, node, visit.ancestors);
    }
    if (node.type === 'text' || node.type === 'inlineCode') before = `${before}${node.value}`.slice(-400);
    else if (node.type === 'break') before += ' ';
  }
  for (const [quote, paragraph] of targets.quotes) setTarget(quote, paragraph.data?.id);
  for (const [quote, passage] of lifted) setTarget(quote, passage.id);
  for (const { node } of visits) {
    if (node.type === 'section' && node.id === '') node.id = registry.take(sectionSlug(node.title));
  }

  function settleNode(node: Nodes): void {
    switch (node.type) {
      case 'pullQuote':
        node.id = registry.take(`pull_${wordsSlug(plainText(node.children)) || '1'}`);
        break;
      case 'quotation':
        node.id = registry.take(`quote_${wordsSlug(plainText(node.children)) || '1'}`);
        break;
      case 'passage':
        node.id = registry.take(`passage_${wordsSlug(plainText(node)) || '1'}`);
        break;
      case 'figure':
        node.id = registry.take(`figure_${figureSlug(node)}`);
        break;
      case 'paragraph':
        delete node.data;
        if (pointed.has(node)) node.data = { id: registry.take(paragraphId(node)) };
        return;
      case 'footnoteReference': {
        const id = notes.next(node.identifier);
        delete node.data;
        if (id !== undefined) node.data = { id: notes.add(node.identifier, registry.take(id)) };
        return;
      }
      case 'footnoteDefinition':
        if ('refs' in node) node.id = registry.take(`note_${notes.numberOf(node)}`);
        break;
      case 'link':
        return;
      default:
    }
    delete node.data;
  }
}

/** The marks that refer to each note. */
class NoteMarks {
  readonly #notes: Map<string, Note>;
  readonly #numbers: Map<Note, number>;

  constructor(essay: Essay) {
    this.#notes = notesByIdentifier(essay);
    this.#numbers = new Map(essay.notes.map((note, index) => [note, index + 1]));
    for (const note of essay.notes) note.refs = [];
  }

  numberOf(note: Note): number {
    return this.#numbers.get(note) ?? 0;
  }

  /** The id the next reference wants: `noteref_1`, then `noteref_1_2`. */
  next(identifier: string): string | undefined {
    const note = this.#notes.get(identifier);
    if (!note) return undefined;
    const first = `noteref_${this.numberOf(note)}`;
    return note.refs.length === 0 ? first : `${first}_${note.refs.length + 1}`;
  }

  add(identifier: string, id: string): string {
    this.#notes.get(identifier)?.refs.push(id);
    return id;
  }
}

function setTarget(quote: PullQuote, target: string | undefined): void {
  if (target !== undefined) quote.match.target = target;
}

function paragraphId(paragraph: Paragraph): string {
  return `passage_${wordsSlug(plainText(paragraph)) || '1'}`;
}

/** The stem of the image's file; a table or code block has the words of its caption. */
function figureSlug({ children: [media], caption }: Figure): string {
  const image = media.type === 'link' ? media.children[0] : media;
  const stem = image?.type === 'image' ? fileStem(image.url) : '';
  return wordsSlug(stem) || wordsSlug(plainText(caption)) || (media.type === 'link' ? 'image' : media.type);
}

function fileStem(url: string): string {
  if (/^data:/i.test(url)) return '';
  const path = url.split(/[?#]/)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1).slice(0, 200);
  const stem = file.replace(/\.[^.]*$/, '') || file;
  try {
    return decodeURIComponent(stem);
  } catch {
    return stem;
  }
}
