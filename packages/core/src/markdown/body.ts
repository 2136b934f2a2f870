import type { RootContent } from 'mdast';
import { sectionSlug } from '../ids.js';
import type { Essay, Flow, Note, Section } from '../nodes.js';
import { type FlowPlace, flowBlocks, noteBlock } from './flow-blocks.js';
import { linePhrases } from './phrases.js';
import type { TitleForm } from './title-form.js';

/**
 * Make the mdast of an essay's body: the head if the title stands here, then lead, sections and notes.
 *
 * @example
 * bodyBlocks(essay, titles.head, essay.notes, { plainLinks: new Set() });
 */
export function bodyBlocks(
  essay: Essay,
  head: TitleForm['head'],
  notes: readonly Note[],
  place: FlowPlace,
): RootContent[] {
  return [
    ...flowBlocks(head, place),
    ...essay.children.flatMap((part) =>
      part.type === 'lead' ? flowBlocks(part.children, place) : sectionBlocks(part, place),
    ),
    ...notes.map((note) => noteBlock(note, place)),
  ];
}

/** What can stand between `{#` and `}`. */
const isId = /^[\p{L}\p{M}\p{N}_-]+$/u;

function sectionBlocks(section: Section, place: FlowPlace): RootContent[] {
  const { children, depth, id, title } = section;
  const isFixed = isId.test(id) && id !== sectionSlug(title);
  const heading: RootContent = {
    type: 'heading',
    depth,
    children: linePhrases(title, { ...place, isOneLine: true }),
    ...(isFixed ? { data: { fixedId: id } } : {}),
  };
  const flow: Flow[] = [];
  const sections: Section[] = [];
  for (const child of children) {
    if (child.type === 'section') sections.push(child);
    else flow.push(child);
  }
  return [heading, ...flowBlocks(flow, place), ...sections.flatMap((inner) => sectionBlocks(inner, place))];
}
