import type { Code, Image, Link, Paragraph, Table } from 'mdast';
import { readCredit, readPeople } from '../credits/read-credit.js';
import { readLabel, roleLabel } from '../credits/roles.js';
import type { Credit, Figure, Flow, Phrase } from '../nodes.js';
import { optional } from '../optional.js';
import type { ParseContext } from '../parse-context.js';
import { attribute, noteOf } from './directive-attributes.js';
import { loneImage, takeTitle } from './figures.js';
import { type Directive, toFlow } from './flow.js';
import { splitLastLine } from './lines.js';

/**
 * Read a `:::figure` block: an image, table or code block, then a caption, then a credit line.
 *
 * Any other content is reported, and stays as it is.
 *
 * @example
 * figureDirective(node, context)?.caption;
 */
export function figureDirective(node: Directive, context: ParseContext): Figure | undefined {
  const flow = toFlow(node.children);
  const [first, ...rest] = flow;
  const media = first && mediaOf(first);
  const below = rest.filter((each) => each.type === 'paragraph');
  if (!media || below.length < rest.length) {
    context.report('directive-known', {
      node,
      actual: 'content of `:::figure`',
      expected: 'one image, table or code block, then its caption and credit',
      ...noteOf(node),
    });
    return undefined;
  }
  const given = attribute(node, 'credit');
  const { caption, credit } = readBelow(below, given === undefined);
  const titled = caption.length === 0 && isPicture(media) ? takeTitle(media) : undefined;
  const size = readSize(node, context);
  const license = attribute(node, 'license');
  const shown = given === undefined ? (credit ?? titled?.credit) : toCredit(given, media, context.lang);
  return {
    type: 'figure',
    id: '',
    children: [titled?.media ?? media],
    caption: titled?.caption ?? caption,
    ...(shown ? { credit: shown } : {}),
    ...(license === undefined ? {} : { license }),
    ...(size === undefined ? {} : { size }),
    ...optional('position', node.position),
  };
}

function mediaOf(node: Flow): Image | Link | Table | Code | undefined {
  if (node.type === 'table' || node.type === 'code') return node;
  if (node.type === 'figure' && node.caption.length === 0 && !node.credit) return node.children[0];
  return node.type === 'paragraph' ? loneImage(node) : undefined;
}

function isPicture(media: Image | Link | Table | Code): media is Image | Link {
  return media.type === 'image' || media.type === 'link';
}

/**
 * Read the paragraphs under a medium: a last line with a visual role is the credit, all else the caption.
 *
 * @example
 * readBelow(paragraphs, true).credit?.label; // 'Photo'
 */
export function readBelow(
  paragraphs: readonly Paragraph[],
  mayCredit: boolean,
): { caption: Phrase[]; credit?: Credit } {
  const all = paragraphs.map(({ children }) => children);
  const { before, last } = splitLastLine(all.at(-1) ?? []);
  const credit = mayCredit ? readCredit(last, { visualOnly: true }) : undefined;
  const lines = credit ? [...all.slice(0, -1), ...(before.length > 0 ? [before] : [])] : all;
  const caption = lines.flatMap((line, index): Phrase[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
  return { caption, ...(credit ? { credit } : {}) };
}

/**
 * Read the words of a `credit` attribute; without a label they get that of the medium's role.
 *
 * @example
 * toCredit('Ida Orr', image).role; // 'photography'
 */
export function toCredit(words: string, media: Image | Link | Table | Code, lang?: string): Credit {
  const text: Phrase[] = [{ type: 'text', value: words.replace(/\s+/g, ' ') }];
  const role = isPicture(media) ? 'photography' : 'graphics';
  const labelled = readLabel(words) ? readCredit(text) : undefined;
  return labelled ?? { role, label: roleLabel(role, lang), text, ...readPeople(role, words) };
}

function readSize(node: Directive, context: ParseContext): 'wide' | 'full' | undefined {
  const size = attribute(node, 'size');
  if (size === undefined || size === 'wide' || size === 'full') return size;
  context.report('directive-known', {
    node,
    actual: `size \`${size}\``,
    expected: '`wide` or `full`',
    expectedValues: ['wide', 'full'],
  });
  return undefined;
}
