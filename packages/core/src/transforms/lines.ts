import type { Text } from 'mdast';
import type { Phrase } from '../nodes.js';

const lineEnd = /\r\n|\n|\r/;

/**
 * Cut phrasing into its lines, at breaks and at line ends of top-level texts; the ends themselves are left out.
 *
 * @example
 * toLines([{ type: 'text', value: 'Photo: Orr\nWords: Moss' }]).length; // 2
 */
export function toLines(phrases: readonly Phrase[]): Phrase[][] {
  let line: Phrase[] = [];
  const lines = [line];
  for (const phrase of phrases) {
    if (phrase.type === 'text') {
      for (const [index, value] of phrase.value.split(lineEnd).entries()) {
        if (index > 0) next();
        if (value !== '') line.push(withValue(phrase, value));
      }
    } else if (phrase.type === 'break') next();
    else line.push(phrase);
  }
  return lines.map(trim).filter(({ length }) => length > 0);

  function next(): void {
    line = [];
    lines.push(line);
  }
}

/**
 * Part the last line of phrasing from what stands before it, which is empty when there is only one line.
 *
 * @example
 * splitLastLine([{ type: 'text', value: 'An argument.\n— Moss' }]).last; // [{type: 'text', value: '— Moss'}]
 */
export function splitLastLine(phrases: readonly Phrase[]): { before: Phrase[]; last: Phrase[] } {
  for (let index = phrases.length - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase?.type === 'break')
      return { before: trim(phrases.slice(0, index)), last: trim(phrases.slice(index + 1)) };
    const end = phrase?.type === 'text' ? Math.max(phrase.value.lastIndexOf('\n'), phrase.value.lastIndexOf('\r')) : -1;
    if (phrase?.type !== 'text' || end === -1) continue;
    return {
      before: trim([...phrases.slice(0, index), withValue(phrase, phrase.value.slice(0, end))]),
      last: trim([withValue(phrase, phrase.value.slice(end + 1)), ...phrases.slice(index + 1)]),
    };
  }
  return { before: [], last: trim(phrases) };
}

/**
 * Drop white space and breaks from both ends of phrasing, and texts that are left empty.
 *
 * @example
 * trim([{ type: 'text', value: ' Orr ' }]); // [{type: 'text', value: 'Orr'}]
 */
export function trim(phrases: readonly Phrase[]): Phrase[] {
  let from = 0;
  let to = phrases.length;
  while (from < to && isBlank(phrases[from])) from++;
  while (to > from && isBlank(phrases[to - 1])) to--;
  const trimmed = phrases.slice(from, to);
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = withValue(first, first.value.trimStart());
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = withValue(last, last.value.trimEnd());
  return trimmed;
}

/**
 * Drop words from the start of phrasing, inside emphasis and links too; what is left empty goes with them, but a link.
 *
 * @example
 * dropStart([{ type: 'text', value: '— Moss' }], 2); // [{type: 'text', value: 'Moss'}]
 */
export function dropStart(phrases: readonly Phrase[], count: number): Phrase[] {
  return trim(drop(phrases, { left: count }));
}

function drop(phrases: readonly Phrase[], count: { left: number }): Phrase[] {
  return phrases.flatMap((phrase): Phrase[] => {
    if (count.left === 0) return [phrase];
    if (phrase.type === 'text') {
      const value = phrase.value.slice(count.left);
      count.left = Math.max(0, count.left - phrase.value.length);
      return value === '' ? [] : [withValue(phrase, value)];
    }
    if (!('children' in phrase)) {
      count.left = 0;
      return [phrase];
    }
    const children = trim(drop(phrase.children, count));
    if (children.length > 0) return [{ ...phrase, children }];
    // The address of a link is kept, whatever its words are.
    if (phrase.type !== 'link') return [];
    count.left = 0;
    return [phrase];
  });
}

/**
 * Tell whether a node of a line is a break or nothing but white space.
 *
 * @example
 * isBlank({ type: 'text', value: ' ' }); // true
 */
export function isBlank(phrase: Phrase | undefined): boolean {
  return phrase?.type === 'break' || (phrase?.type === 'text' && phrase.value.trim() === '');
}

function withValue(text: Text, value: string): Text {
  return value === text.value ? text : { ...text, value };
}
