import { IdRegistry, sectionSlug, wordsSlug } from '../ids.js';
import type { Essay, Figure, Note, Passage, PullQuote } from '../nodes.js';
import { phrasingTypes, plainText } from '../plain-text.js';
import type { Nodes, Visited } from '../walk.js';
import type { Targets } from './matches.js';
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
  for (const { id } of essay.authors) registry.take(`author_${id}`);
  for (const { id } of uses.sources) registry.take(`source_${id}`);
  for (const { node } of visits) if (node.type === 'section' && node.id !== '') node.id = registry.take(node.id);
  for (const [index, note] of essay.notes.entries()) note.id = registry.take(`note_${index + 1}`);
  let before = '';
  for (const visit of visits) {
    const { node } = visit;
    if (!phrasingTypes.has(node.type)) before = '';
    settleNode(node);
    uses.add(visit, before, (wanted) => registry.take(wanted));
    const pointing = node.type === 'paragraph' ? targets.get(node) : undefined;
    if (pointing) {
      const id = registry.take(`passage_${wordsSlug(plainText(node))}`);
      node.data = { id };
      for (const quote of pointing.quotes) quote.match.target = id;
      for (const source of pointing.mentions) uses.addMention(source, id, visit.ancestors);
    }
    if (node.type === 'text' || node.type === 'inlineCode') before = `${before}${node.value}`.slice(-400);
    else if (node.type === 'break') before += ' ';
  }
  for (const [quote, passage] of lifted) quote.match.target = passage.id;
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
      case 'footnoteReference': {
        const id = notes.add(node.identifier, (wanted) => registry.take(wanted));
        delete node.data;
        if (id !== undefined) node.data = { id };
        return;
      }
      case 'link':
        return;
      default:
    }
    delete node.data;
  }
}

/** The marks that refer to each note. */
class NoteMarks {
  readonly #notes = new Map<string, { note: Note; first: string }>();

  constructor(essay: Essay) {
    for (const [index, note] of essay.notes.entries()) {
      note.refs = [];
      const { identifier } = note;
      if (!this.#notes.has(identifier)) this.#notes.set(identifier, { note, first: `noteref_${index + 1}` });
    }
  }

  /** Gives out the id of the next reference: `noteref_1`, then `noteref_1_2`; none where there is no note. */
  add(identifier: string, takeId: (wanted: string) => string): string | undefined {
    const found = this.#notes.get(identifier);
    if (!found) return undefined;
    const { first, note } = found;
    const id = takeId(note.refs.length === 0 ? first : `${first}_${note.refs.length + 1}`);
    note.refs.push(id);
    return id;
  }
}

/** The stem of the image's file; a table or code block has the words of its caption. */
function figureSlug({ children: [media], caption }: Figure): string {
  const image = media.type === 'link' ? media.children[0] : media;
  const stem = image?.type === 'image' ? fileStem(image.url) : '';
  return wordsSlug(stem) || wordsSlug(plainText(caption)) || (media.type === 'link' ? 'image' : media.type);
}

function fileStem(url: string): string {
  if (/^data:/i.test(url)) return '';
  const path = url.replace(/[?#].*$/s, '');
  const file = path.slice(path.lastIndexOf('/') + 1).slice(0, 200);
  const stem = file.replace(/\.[^.]*$/, '') || file;
  try {
    return decodeURIComponent(stem);
  } catch {
    return stem;
  }
}
