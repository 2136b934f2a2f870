import type { Image, Link, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { readCredit } from '../credits/read-credit.js';
import type { Credit, Figure, Flow, Phrase } from '../nodes.js';
import { toCredit } from '../transforms/figure-directive.js';
import { readTitle } from '../transforms/figures.js';
import { hasBareUrl } from './bare-address.js';
import { isSame } from './is-same.js';

type Medium = Figure['children'][0];

/**
 * Make an image of a figure that is no more than an image with a caption of plain text, else a `:::figure` block; its
 * phrasing is still the essay's.
 *
 * @param lang language of the label that a credit without one gets
 * @example
 * figureBlock(figure).type; // 'paragraph' or 'containerDirective'
 */
export function figureBlock(figure: Figure, lang?: string): Paragraph | ContainerDirective {
  const {
    caption,
    children: [medium],
    credit,
    license,
    size,
  } = figure;
  const titled = withTitle(medium, caption);
  if (!credit && license === undefined && size === undefined && titled) return paragraph([titled]);
  const line = credit && creditLine(credit);
  const given = credit && line && !isReadBack(line, credit) ? creditWords(credit, medium, lang) : undefined;
  // In a paragraph of its own, an address in the caption would become a link.
  const inTitle = titled && caption.length > 0 && hasBareUrl(caption) ? titled : undefined;
  const shown = inTitle ?? medium;
  const children: Flow[] = [shown.type === 'image' || shown.type === 'link' ? paragraph([shown]) : shown];
  if (!inTitle && caption.length > 0) children.push(paragraph(caption));
  if (line && given === undefined) children.push(line);
  return {
    type: 'containerDirective',
    name: 'figure',
    attributes: {
      ...(given === undefined ? {} : { credit: given }),
      ...(license === undefined ? {} : { license }),
      ...(size === undefined ? {} : { size }),
    },
    children,
  };
}

/** The medium with the caption as its image's title, if it can be read from there. */
function withTitle(medium: Medium, caption: readonly Phrase[]): Image | Link | undefined {
  const image = medium.type === 'link' ? medium.children[0] : medium;
  if (image?.type !== 'image' || image.title) return undefined;
  const [only] = caption;
  if (only === undefined) return medium.type === 'link' ? medium : image;
  if (caption.length > 1 || only.type !== 'text') return undefined;
  const read = readTitle(only.value);
  if (!isSame(read.caption, caption)) return undefined;
  const titled: Image = { ...image, title: only.value };
  return medium.type === 'link' ? { ...medium, children: [titled] } : titled;
}

/** The credit as a last line under the caption. */
function creditLine({ label, text }: Credit): Paragraph {
  const [first, ...rest] = text;
  const start = `${label}: `;
  if (first?.type !== 'text') return paragraph([{ type: 'text', value: start }, ...text]);
  return paragraph([{ ...first, value: start + first.value }, ...rest]);
}

function isReadBack({ children }: Paragraph, credit: Credit): boolean {
  return isSame(readCredit(children, { visualOnly: true }), credit) && !hasBareUrl(children);
}

/** A credit of plain text as an attribute: with its label, or without where that is the usual one. */
function creditWords(credit: Credit, medium: Medium, lang: string | undefined): string | undefined {
  const [only] = credit.text;
  if (credit.text.length > 1 || only?.type !== 'text') return undefined;
  return isSame(toCredit(only.value, medium, lang), credit) ? only.value : `${credit.label}: ${only.value}`;
}

function paragraph(children: readonly Phrase[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}
