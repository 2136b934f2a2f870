import type { Heading, Paragraph } from 'mdast';
import type { Essay, Phrase } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { hasBareUrl } from './bare-address.js';

/** Where title and subtitle stand: in front matter as texts, or at the head of the body. */
export interface TitleForm {
  title?: string;
  subtitle?: string;
  /** A heading and a dek that open the body. */
  head: Array<Heading | Paragraph>;
}

/**
 * Choose where title and subtitle stand: in front matter if each is one text, else both in the body, and also if the
 * body opens with a heading that would be taken for the title.
 *
 * @example
 * titleForm(essay); // {title: 'Coasts', head: []}
 */
export function titleForm(essay: Essay): TitleForm {
  const { subtitle, title } = essay;
  const line = lineOf(title);
  const dek = lineOf(subtitle);
  const isPlain = line !== undefined && dek !== undefined && !opensWith(essay, title);
  if (isPlain || title.length === 0) {
    return { ...field('title', line), ...field('subtitle', dek ?? plainText(subtitle)), head: [] };
  }
  const heading: Heading = { type: 'heading', depth: 1, children: title };
  // As a dek, an address in it would become a link.
  if (dek === undefined || dek === '' || !hasBareUrl(subtitle)) {
    const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'emphasis', children: subtitle }] };
    return { head: subtitle.length === 0 ? [heading] : [heading, paragraph] };
  }
  return { subtitle: dek, head: [heading] };
}

/** The phrasing as a field's text, if it is one text that a reader of the field gives back. */
function lineOf(phrases: readonly Phrase[]): string | undefined {
  const [only] = phrases;
  if (only === undefined) return '';
  if (phrases.length > 1 || only.type !== 'text') return undefined;
  return only.value === only.value.replace(/\s+/g, ' ').trim() ? only.value : undefined;
}

/** Whether the body's first heading says the same as the title. */
function opensWith({ children }: Essay, title: readonly Phrase[]): boolean {
  const [first, second] = children;
  const isQuiet = first?.type === 'lead' && first.children.every(({ type }) => type === 'comment');
  const section = isQuiet ? second : first;
  return section?.type === 'section' && section.depth === 1 && words(section.title) === words(title);
}

function words(phrases: readonly Phrase[]): string {
  return plainText(phrases).replace(/\s+/g, ' ').trim();
}

function field(key: 'title' | 'subtitle', value: string | undefined): { title?: string; subtitle?: string } {
  return value ? { [key]: value } : {};
}
