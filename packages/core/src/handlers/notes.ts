import type { Element, ElementContent } from 'hast';
import type { FootnoteReference } from 'mdast';
import type { Note } from '../nodes.js';
import { blocks, contextOf, hrefTo, htmlId } from './context.js';
import { element, lines } from './element.js';
import { endSection } from './end-section.js';
import type { State } from './state.js';

/**
 * Make the letter that leads to a note; a reference to no note stays as it is written.
 *
 * @example
 * footnoteReference(state, node); // <sup><a class="essay-note-mark" role="doc-noteref" …>a</a></sup>
 */
export function footnoteReference(state: State, node: FootnoteReference): ElementContent {
  const context = contextOf(state);
  const note = context.places.notesByIdentifier.get(node.identifier);
  if (note === undefined) return { type: 'text', value: `[^${node.label ?? node.identifier}]` };
  const mark = element(
    'a',
    {
      className: ['essay-note-mark'],
      role: 'doc-noteref',
      id: htmlId(context, node.data?.id),
      href: hrefTo(context, note.id),
      ariaLabel: context.words.note(note.letter),
    },
    note.letter,
  );
  return element('sup', {}, mark);
}

/**
 * Make the list of notes; nothing without any.
 *
 * @example
 * notes(state, essay.notes);
 */
export function notes(state: State, all: readonly Note[]): Element | undefined {
  if (all.length === 0) return undefined;
  const context = contextOf(state);
  const items = all.map((note) => item(state, note));
  const section = { name: 'notes', role: 'doc-endnotes', head: context.words.notes } as const;
  return endSection(context, section, element('ol', {}, ...lines(items)));
}

function item(state: State, note: Note): Element {
  const context = contextOf(state);
  const { words } = context;
  const numbered = context.places.notes.get(note);
  const refs = note.refs.filter((ref) => context.places.byId.has(ref));
  const backs = refs.map((ref, index) =>
    element(
      'a',
      {
        className: ['essay-back'],
        role: 'doc-backlink',
        href: hrefTo(context, ref),
        ariaLabel: words.back(refs.length === 1 ? undefined : index + 1),
      },
      // To where a line begins; as text, not as a picture.
      `${words.dir === 'rtl' ? '↪' : '↩'}\uFE0E`,
    ),
  );
  return element(
    'li',
    { className: ['essay-note'], id: htmlId(context, numbered?.id) },
    ...lines([
      element('span', { className: ['essay-note-letter'] }, numbered?.letter),
      ...blocks(state, note.children),
      ...backs,
    ]),
  );
}
