import type { Figure, Flow, Phrase } from '../nodes.js';
import { optional } from '../optional.js';
import type { ParseContext } from '../parse-context.js';
import { readBelow } from './figure-directive.js';
import { takeTitle } from './figures.js';
import type { BlockFrame } from './html-blocks.js';

/**
 * Make the blocks of an HTML element that has ended; a caption or summary goes to the element around it.
 *
 * @example
 * toBlock(frame, parent, context); // [{type: 'details', …}]
 */
export function toBlock(frame: BlockFrame, parent: BlockFrame | undefined, context: ParseContext): Flow[] {
  const { flow, tag, position } = frame;
  const place = optional('position', position);
  switch (tag.name) {
    case 'blockquote':
      if (flow.length === 0) return reportEmpty(tag.name, position, context);
      return [{ type: 'blockquote', children: flow, ...place }];
    case 'details':
      if (flow.length === 0 && !frame.summary?.length) return reportEmpty(tag.name, position, context);
      return [{ type: 'details', summary: frame.summary ?? [], children: flow, ...place }];
    case 'figure':
      return toFigure(frame, context);
    case 'summary':
      return giveLine(frame, parent?.tag.name === 'details' && !parent.summary ? parent : undefined, 'summary');
    case 'figcaption':
      return giveLine(frame, parent?.tag.name === 'figure' && !parent.caption ? parent : undefined, 'caption');
    default:
      return flow;
  }
}

/** The one line of an element as a field of its parent; where there is no such line, the blocks stay. */
function giveLine({ flow }: BlockFrame, parent: BlockFrame | undefined, field: 'summary' | 'caption'): Flow[] {
  if (!parent || !flow.every((node) => node.type === 'paragraph')) return flow;
  const line: Phrase[] = [];
  for (const paragraph of flow) {
    if (line.length > 0) line.push({ type: 'text', value: ' ' });
    for (const node of paragraph.children) line.push(node);
  }
  parent[field] = line;
  return [];
}

/** Nothing is left of an element that holds nothing. */
function reportEmpty(name: string, place: BlockFrame['position'], context: ParseContext): Flow[] {
  const expected = name === 'figure' ? 'one image, table or code block' : 'something in it';
  context.report('markup-known', { place, actual: `empty \`<${name}>\``, expected });
  return [];
}

function toFigure({ caption = [], flow, position }: BlockFrame, context: ParseContext): Flow[] {
  const place = optional('position', position);
  const [first] = flow;
  const medium = flow.length === 1 && first ? toMedium(first) : undefined;
  if (medium) return [{ type: 'figure', id: '', ...readCaption(medium, caption), ...place } satisfies Figure];
  if (flow.length === 0 && caption.length === 0) return reportEmpty('figure', position, context);
  context.report('markup-known', {
    place: position,
    actual: '`<figure>` of several parts',
    expected: 'one image, table or code block',
  });
  return caption.length > 0 ? [...flow, { type: 'paragraph', children: caption, ...place }] : flow;
}

function toMedium(node: Flow): Figure['children'][0] | undefined {
  if (node.type === 'table' || node.type === 'code') return node;
  if (node.type !== 'paragraph') return undefined;
  const children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = children;
  if (children.length !== 1 || !only) return undefined;
  if (only.type === 'image') return only;
  return only.type === 'link' && only.children.length === 1 && only.children[0]?.type === 'image' ? only : undefined;
}

/** As in a `:::figure` block: the caption's last line may be the credit, and without one the image's title is the caption. */
function readCaption(
  medium: Figure['children'][0],
  caption: Phrase[],
): Pick<Figure, 'caption' | 'children' | 'credit'> {
  if (caption.length > 0 || medium.type === 'table' || medium.type === 'code') {
    return { children: [medium], ...readBelow([{ type: 'paragraph', children: caption }], true) };
  }
  const { media, ...titled } = takeTitle(medium);
  return { children: [media], ...titled };
}
