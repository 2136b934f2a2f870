import type { Phrase } from './nodes.js';
import { plainText } from './plain-text.js';

/** A slug made of words is cut here, so that one endless word makes no endless id. */
const longest = 80;

/** Kinds that ids other than a section's begin with. */
const kinds = /^(?:author|figure|note|noteref|passage|pull|quote|ref|source)_/;

/**
 * Make a text an id as GitHub makes headings ids, of letters, marks, digits, `-` and `_` only; may be empty.
 *
 * @example
 * slug('Why we draw coasts'); // 'why-we-draw-coasts'
 */
export function slug(text: string): string {
  const words = text.trim().toLowerCase().replaceAll(' ', '-');
  // Raised digits and fractions are no digits there.
  return words.replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}_-]+/gu, '');
}

/**
 * Make the id a section has when nothing fixes another: the slug of its words, else `section`.
 *
 * @example
 * sectionSlug([{ type: 'text', value: 'The ruler' }]); // 'the-ruler'
 */
export function sectionSlug(title: readonly Phrase[]): string {
  return slug(plainText(title)) || 'section';
}

/**
 * Make a slug of the first five words of a text, at most 80 characters; may be empty.
 *
 * @example
 * wordsSlug('We keep some of the shore.'); // 'we-keep-some-of-the'
 */
export function wordsSlug(text: string): string {
  const words = text.slice(0, 1000).trim().split(/\s+/);
  const start = [...slug(words.slice(0, 5).join(' '))].slice(0, longest).join('');
  return start.replace(/^-+|(?<!-)-+$/g, '');
}

/**
 * Tell whether an id begins like that of another kind of node, such as `note_1`.
 *
 * @example
 * hasKind('pull_we-keep'); // true
 */
export function hasKind(id: string): boolean {
  return kinds.test(id);
}

/** Gives out the ids of one essay, each once. */
export class IdRegistry {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /**
   * Take an id; a taken one gets `-1`, `-2` and so on.
   *
   * @example
   * registry.take('the-ruler'); // 'the-ruler', then 'the-ruler-1'
   */
  take(wanted: string): string {
    let id = wanted;
    let number = this.#next.get(wanted) ?? 1;
    while (this.#taken.has(id)) id = `${wanted}-${number++}`;
    this.#next.set(wanted, number);
    this.#taken.add(id);
    return id;
  }

  /** Whether an id is taken. */
  has(id: string): boolean {
    return this.#taken.has(id);
  }
}
