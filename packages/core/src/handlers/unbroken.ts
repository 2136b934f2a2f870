import type { ElementContent } from 'hast';

/** Behind a day and before a year, behind an initial, in the number of an edition, and before a slash. */
const space =
  /(?<=(?<!\p{Nd})\p{Nd}{1,2}(?:er|\.?º|\.)?(?: de)?) (?=\p{L})|(?<=[\p{L}.]|\p{Nd},) (?=(?:de |\p{Nd}{1,2}, )?\p{Nd}{4})|(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})|(?<=\d(?:st|nd|rd|th)) (?=ed\.)| (?=\/ )/gu;

/**
 * Keep dates and initials on one line, and a slash from the beginning of one.
 *
 * @example
 * unbroken('Archived copy, 2 May 2024'); // 'Archived copy, 2\u00A0May\u00A02024'
 */
export function unbroken(text: string): string {
  return text.replace(space, '\u00A0');
}

/**
 * Do so in the words of an entry or a credit; what stands in a link or in emphasis is left alone.
 *
 * @example
 * unbrokenWords(phrasing(state, formatPlain(source, words)));
 */
export function unbrokenWords(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) => (child.type === 'text' ? { ...child, value: unbroken(child.value) } : child));
}
