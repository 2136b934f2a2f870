import { addressOf } from './citation.js';
import { block } from './reading-place.js';
import type { Stage } from './stage.js';
import type { Tools } from './tools.js';

/** Longer passages are found by their first and last words. */
const mostWords = 8;
const endWords = 4;
/** Of a text without gaps, characters. */
const mostCharacters = 60;
const endCharacters = 16;

/**
 * The address of a passage of whole words: the essay's own address, the nearest place with an id, and the words
 * themselves as a text fragment, which browsers that know it scroll to and others leave alone.
 */
export function deepLink({ host: { article }, tools }: Stage, range: Range): string {
  const { elementOf } = tools;
  const holder = elementOf(range.startContainer)?.closest('[id]');
  const place = holder && article.contains(holder) ? encodeURIComponent(holder.id) : '';
  return `${addressOf(article)}#${place}:~:text=${fragmentOf(range, elementOf)}`;
}

/** Each end of a text fragment must lie in one block, begin and end with whole words, and be as the page has it. */
function fragmentOf(range: Range, elementOf: Tools['elementOf']): string {
  const first = partOf(range, 'start', elementOf);
  const last = partOf(range, 'end', elementOf);
  if (first === last && first === wordsOf(range) && isShort(first)) return encode(first);
  return `${encode(cut(first, 'start'))},${encode(cut(last, 'end'))}`;
}

/** The part of a range that lies in the block it starts or ends in. */
function partOf(range: Range, end: 'start' | 'end', elementOf: Tools['elementOf']): string {
  const part = range.cloneRange();
  const holder = elementOf(end === 'start' ? range.startContainer : range.endContainer)?.closest(block);
  if (holder && end === 'start' && !holder.contains(range.endContainer)) part.setEndAfter(holder.lastChild ?? holder);
  if (holder && end === 'end' && !holder.contains(range.startContainer)) {
    part.setStartBefore(holder.firstChild ?? holder);
  }
  return wordsOf(part);
}

function wordsOf(range: Range): string {
  return range.toString().replace(/\s+/g, ' ').trim();
}

function isShort(text: string): boolean {
  return text.split(' ').length <= mostWords && text.length <= mostCharacters;
}

function cut(text: string, end: 'start' | 'end'): string {
  const words = text.split(' ');
  const isStart = end === 'start';
  if (words.length <= 2) return isStart ? text.slice(0, endCharacters) : text.slice(-endCharacters);
  return (isStart ? words.slice(0, endWords) : words.slice(-endWords)).join(' ');
}

/** The hyphen, which `encodeURIComponent` leaves, has a meaning in a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
