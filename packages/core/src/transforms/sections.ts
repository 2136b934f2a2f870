import type { Heading } from 'mdast';
import { hasKind, sectionSlug } from '../ids.js';
import type { Flow, Lead, Section } from '../nodes.js';
import { optional } from '../optional.js';

/**
 * Nest flow into sections by the depth of its headings; what stands before the first is the lead.
 *
 * A heading closes all open sections of its depth or deeper. Ids that nothing fixes stay empty, for `settle`.
 *
 * @example
 * const children = sectionsTransform(flow); // [{type: 'lead', …}, {type: 'section', …}]
 */
export function sectionsTransform(nodes: readonly Flow[]): Array<Lead | Section> {
  const lead: Lead = { type: 'lead', children: [] };
  const top: Section[] = [];
  const open: Section[] = [];
  for (const node of nodes) {
    if (node.type !== 'heading') {
      (open.at(-1) ?? lead).children.push(node);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    const section = toSection(node);
    const parent = open.at(-1);
    if (parent) parent.children.push(section);
    else top.push(section);
    open.push(section);
  }
  return lead.children.length === 0 ? top : [lead, ...top];
}

function toSection({ depth, children, data, position }: Heading): Section {
  const fixed = data?.fixedId;
  // An id that only repeats the slug is not written again, so it must not win over other kinds.
  const id = fixed === undefined || (hasKind(fixed) && fixed === sectionSlug(children)) ? '' : fixed;
  return { type: 'section', id, depth, title: children, children: [], ...optional('position', position) };
}
