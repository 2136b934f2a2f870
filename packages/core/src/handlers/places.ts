import type { Labels } from '../labels/labels.js';
import type { Citation, CitationItem, Essay, Passage } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { type Nodes, type Visited, walk } from '../walk.js';
import { shorten } from './shorten.js';

/** A part of the essay, as a list of sources names it. */
export interface Place {
  key: string;
  name: string;
}

/** How a note is shown. */
export interface NumberedNote {
  id: string;
  letter: string;
}

/** What stands where in an essay. */
export interface Places {
  /** The part of the essay that each id stands in; every id of the tree is here. */
  byId: ReadonlyMap<string, Place>;
  /** By id, with the block of a lead or section that they stand in. */
  passages: ReadonlyMap<string, { passage: Passage; block: Nodes }>;
  /** Blocks with a passage in them (`true`), or with the mark of a note. */
  marked: Map<unknown, boolean>;
  notes: ReadonlyMap<Nodes, NumberedNote>;
  /** The first of two with one identifier counts. */
  notesByIdentifier: ReadonlyMap<string, NumberedNote>;
  /** Texts that a number above the line follows, which hugs the word before it. */
  hugged: ReadonlySet<Nodes>;
}

/** A longer id than any of ours would be repeated with each mark of its note. */
const longestId = 200;

/** Nodes whose children are whole blocks of an essay, or parts. */
const parts = new Set<string | undefined>(['essay', 'lead', 'section']);

/**
 * Find where the ids of an essay stand; one walk.
 *
 * @example
 * createPlaces(essay, words, 'Coasts').byId.get('ref_lund_1'); // {key: 'the-ruler', name: 'The ruler'}
 */
export function createPlaces(essay: Essay, words: Labels, title: string): Places {
  const byId = new Map<string, Place>();
  const passages = new Map<string, { passage: Passage; block: Nodes }>();
  const marked = new Map<unknown, boolean>();
  const notes = new Map<Nodes, NumberedNote>();
  const notesByIdentifier = new Map<string, NumberedNote>();
  const hugged = new Set<Nodes>();
  const sections = new Map<string | undefined, Place>();
  const sources = new Set(essay.sources.map(({ id }) => id));
  const hasSections = essay.children.some(({ type }) => type === 'section');
  const body: Place = { key: '', name: (hasSections ? '' : shorten(title)) || words.lead };

  for (const [index, note] of essay.notes.entries()) {
    const id = note.id.length > longestId ? `note_${index + 1}` : note.id;
    const numbered = { id, letter: words.noteLetter(index + 1) };
    notes.set(note, numbered);
    if (!notesByIdentifier.has(note.identifier)) notesByIdentifier.set(note.identifier, numbered);
  }
  let before: Visited | undefined;
  let block: Nodes = essay;
  for (const visited of walk(essay)) {
    const { ancestors, node } = visited;
    if (node.type === 'citation' && before?.node.type === 'text' && before.ancestors.at(-1) === ancestors.at(-1)) {
      if (isRaised(node, sources)) hugged.add(before.node);
    }
    before = visited;
    if (parts.has(ancestors.at(-1)?.type)) block = node;
    if (node.type === 'footnoteReference' && !marked.has(block)) marked.set(block, false);
    if (node.type === 'section') {
      sections.set(node.id, { key: node.id, name: shorten(plainText(node.title)) || words.untitled });
    } else if (node.type === 'passage') {
      passages.set(node.id, { block, passage: node });
      marked.set(block, true);
    }
    const ids = idsOf(node);
    if (ids.length === 0) continue;
    const place = placeOf(visited);
    for (const id of ids) if (!byId.has(id)) byId.set(id, place);
  }
  for (const { id } of essay.sources) byId.set(`source_${id}`, body);
  for (const { id } of essay.authors) byId.set(`author_${id}`, body);
  return { byId, hugged, marked, notes, notesByIdentifier, passages };

  function placeOf({ ancestors, field, node, sectionId }: Visited): Place {
    if (field !== 'note') return sections.get(node.type === 'section' ? node.id : sectionId) ?? body;
    const outer = ancestors[1] ?? node;
    const { letter = '' } = { ...notes.get(outer) };
    return { key: `note ${letter}`, name: words.note(letter) };
  }
}

/**
 * List the ids that a node and its marks have in the tree.
 *
 * @example
 * idsOf(citation); // ['ref_lund_1', 'ref_moss_2']
 */
export function idsOf(node: Nodes): string[] {
  if (node.type === 'citation') return node.items.map(({ id }) => id ?? '').filter((id) => id !== '');
  if (node.type === 'link' || node.type === 'paragraph' || node.type === 'footnoteReference') {
    return node.data?.id === undefined ? [] : [node.data.id];
  }
  return 'id' in node && node.type !== 'essay' ? [node.id] : [];
}

/**
 * Tell whether a citation is nothing but numbers, which stand above the line.
 *
 * @example
 * isRaised({ type: 'citation', narrative: false, items: [{ sourceId: 'lund' }] }, context.sources); // true
 */
export function isRaised({ items, narrative }: Citation, sources: { has(id: string): boolean }): boolean {
  const isBare = items.every((item) => !hasWords(item) && sources.has(item.sourceId));
  return isBare && items.length > 0 && !(narrative && items.length === 1);
}

/**
 * Tell whether words stand with a cited source.
 *
 * @example
 * hasWords({ sourceId: 'lund', locator: '12' }); // true
 */
export function hasWords({ locator, prefix, suffix }: CitationItem): boolean {
  return Boolean(prefix || locator || suffix);
}
