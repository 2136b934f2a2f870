import type { Image, Link, Paragraph } from 'mdast';
import { readCredit } from '../credits/read-credit.js';
import type { Credit, Figure, Flow, Phrase } from '../nodes.js';
import { optional } from '../optional.js';
import { mapFlow } from './flow.js';

/** Where a credit may begin inside a title: behind the end of a sentence or an opening bracket. */
const boundary = /[.!?…]\s+|[。！？]\s*|\s*[(（]|\s+[—–|/]\s+|;\s+/gu;

/**
 * Make each paragraph of one image, or one linked image, a figure; the image's title is its caption.
 *
 * @example
 * const figured = figuresTransform(flow);
 */
export function figuresTransform(nodes: readonly Flow[]): Flow[] {
  return mapFlow(nodes, (node) => {
    const media = node.type === 'paragraph' ? loneImage(node) : undefined;
    return media ? [toFigure(media, node.position)] : [node];
  });
}

/**
 * Give the image that is all of a paragraph, or the link around it.
 *
 * @example
 * loneImage(paragraph)?.type; // 'image', 'link' or undefined
 */
export function loneImage({ children }: Paragraph): Image | Link | undefined {
  const [only] = children;
  if (children.length !== 1) return undefined;
  if (only?.type === 'image') return only;
  return only?.type === 'link' && only.children.length === 1 && only.children[0]?.type === 'image' ? only : undefined;
}

function toFigure(media: Image | Link, position: Paragraph['position']): Figure {
  const { media: bare, caption, credit } = takeTitle(media);
  return {
    type: 'figure',
    id: '',
    children: [bare],
    caption,
    ...(credit ? { credit } : {}),
    ...optional('position', position),
  };
}

/**
 * Take the title off an image and read it as caption and credit.
 *
 * @example
 * takeTitle({ type: 'image', url: 'surf.jpg', title: 'Surf. Photo: Orr' }).caption; // [{type: 'text', value: 'Surf.'}]
 */
export function takeTitle(media: Image | Link): { media: Image | Link; caption: Phrase[]; credit?: Credit } {
  const image = media.type === 'link' ? media.children[0] : media;
  if (image?.type !== 'image' || !image.title) return { media, caption: [] };
  const { title, ...bare } = image;
  return { media: media.type === 'link' ? { ...media, children: [bare] } : bare, ...readTitle(title) };
}

/**
 * Read a title as the caption in front of the first credit in it, and that credit.
 *
 * @example
 * readTitle('Surf (Photo by Orr)'); // {caption: [{type: 'text', value: 'Surf'}], credit: {…}}
 */
export function readTitle(title: string): { caption: Phrase[]; credit?: Credit } {
  const words = title.replace(/\s+/g, ' ').trim();
  const starts = [{ index: 0, end: 0 }];
  for (const mark of words.matchAll(boundary)) {
    // What ends a sentence belongs to the caption; brackets and bars do not.
    const kept = /^[.!?…。！？]/u.test(mark[0]) ? 1 : 0;
    starts.push({ index: mark.index + kept, end: mark.index + mark[0].length });
  }
  for (const { index, end } of starts) {
    const bracket = /[(（]$/u.test(words.slice(0, end));
    const rest = words.slice(end);
    const inner = bracket ? rest.replace(/[)）]\.?$/u, '') : rest;
    if (bracket && inner === rest) continue;
    const credit = readCredit([{ type: 'text', value: inner }], { visualOnly: true });
    if (!credit) continue;
    const before = words.slice(0, index).trim();
    return { caption: before === '' ? [] : [{ type: 'text', value: before }], credit };
  }
  return { caption: words === '' ? [] : [{ type: 'text', value: words }] };
}
