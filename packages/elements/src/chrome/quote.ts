import { segments } from './passage.js';
import type { Stage } from './stage.js';

/** Decoration and apparatus: repeated words, marks, and citations that are nothing but marks. */
const left =
  '[aria-hidden="true"], sup:has(a[role^="doc-"]), a[role="doc-backlink"], .essay-note-letter, .essay-source-number';
const blocks =
  /^(?:aside|blockquote|dd|details|div|dl|dt|figcaption|figure|h[1-6]|header|li|ol|p|pre|section|table|tr|ul)$/i;

/**
 * Takes the words of a range as one would quote them: without the pull quotes that only repeat them, without marks.
 *
 * Within a pull quote its words are what is meant, and stay.
 */
export function quotedIn({ document, tools: { make } }: Stage, range: Range): { text: string; html: string } {
  const copy = make(document, 'div');
  copy.append(range.cloneContents());
  for (const element of copy.querySelectorAll(left)) element.remove();
  for (const element of copy.querySelectorAll('.essay-citation')) {
    if (/^\s*[[(［（]/.test(element.textContent ?? '')) element.remove();
  }
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!/^(?:href|lang|dir|src|alt|cite|datetime)$/.test(name)) element.removeAttribute(name);
    }
  }
  return { html: copy.innerHTML.trim(), text: textOf(copy) };
}

/** Whether a range holds words that `quotedIn` leaves out because they are there twice. */
export function hasRepeats(range: Range): boolean {
  return range.cloneContents().querySelector('[aria-hidden="true"]') !== null;
}

/** Counts words as the language has them, so that a text without gaps counts too. */
export function wordsIn(text: string, locale: string): number {
  const found = segments(text, locale);
  if (found === undefined) return text.split(/\s+/).filter((word) => word !== '').length;
  return Array.from(found).filter(({ isWordLike }) => isWordLike).length;
}

function textOf(root: HTMLElement): string {
  let text = '';
  const read = (node: Node, isCode: boolean): void => {
    if (node.nodeType === 3) text += isCode ? node.nodeValue : (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const name = node.nodeName;
    const isBlock = node !== root && blocks.test(name);
    if (isBlock) text += '\n\n';
    if (name === 'BR') text += '\n';
    for (const child of node.childNodes) read(child, isCode || name === 'PRE');
    if (isBlock) text += '\n\n';
  };
  read(root, false);
  return text
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ +(?=[.,;:!?])/g, '')
    .trim();
}
