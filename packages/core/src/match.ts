import type { Paragraph } from 'mdast';
import type { Essay, Flow, Match } from './nodes.js';
import { numberAt } from './number-at.js';
import { optional } from './optional.js';
import { plainText } from './plain-text.js';
import { walk } from './walk.js';
import { type FindRun, indexRuns, runLength } from './word-runs.js';
import { isCharacterWord, readWords } from './words.js';

/** Words of a quote that are compared; the rest is taken on trust. */
const longestQuote = 300;
/** Words that may be left out between two pieces of a quote. */
const longestGap = 400;
/** Places that are looked at for the start of a quote. */
const mostPlaces = 32;

/** A capital or small letter put in brackets because the quote begins or ends otherwise. */
const changedLetter = /\[(\p{L})\](?=\p{L})/gu;
const gap = /…|\.{3,}|\.(?: \.){2,}|\[[^[\]]*\]/gu;

/** How a quote stands in the body. */
export interface Found {
  status: Match['status'];
  /** The paragraph that holds the quote's first words. */
  paragraph?: Paragraph;
}

/** Finds quotes in the body of one essay. */
export interface Matcher {
  /**
   * Compare a quote with the paragraphs of the body.
   *
   * @param inQuotations whether the words of quotations count too; default `false`
   */
  find(quote: readonly Flow[], inQuotations?: boolean): Found;
}

/**
 * Index the words of an essay's body, so that quotes can be found in it; grows with the essay's length.
 *
 * @example
 * createMatcher(essay).find(pullQuote.children).status; // 'verbatim'
 */
export function createMatcher(essay: Essay): Matcher {
  const vocabulary = new Vocabulary();
  const own = new Haystack(vocabulary);
  let all: Haystack | undefined;
  addParagraphs(own, essay, false);
  return {
    find(quote, inQuotations = false) {
      const pieces = readPieces(quote);
      const found = own.find(pieces);
      if (!inQuotations || found.status === 'verbatim') return found;
      if (!all) {
        all = new Haystack(vocabulary);
        addParagraphs(all, essay, true);
      }
      return all.find(pieces);
    },
  };
}

/**
 * Tell whether a blockquote is of the shape of a pull quote: one or two paragraphs, 5 words or more (12 in scripts
 * without spaces).
 *
 * @example
 * hasPullQuoteShape(quotation.children);
 */
export function hasPullQuoteShape(quote: readonly Flow[]): boolean {
  if (quote.length > 2 || quote.some(({ type }) => type !== 'paragraph')) return false;
  const words = readWords(plainText(quote));
  const characters = words.filter(isCharacterWord).length;
  return words.length >= (characters * 2 > words.length ? 12 : 5);
}

function addParagraphs(haystack: Haystack, essay: Essay, inQuotations: boolean): void {
  for (const { node, ancestors, field } of walk(essay)) {
    if (node.type !== 'paragraph' || field !== 'body') continue;
    const isQuoted = ancestors.some(
      ({ type }) => type === 'pullQuote' || (!inQuotations && (type === 'quotation' || type === 'blockquote')),
    );
    if (!isQuoted) haystack.add(node);
  }
}

/** The parts of a quote between its gaps, as words. */
function readPieces(quote: readonly Flow[]): string[][] {
  const text = plainText(quote).replace(changedLetter, '$1');
  let left = longestQuote;
  const pieces: string[][] = [];
  for (const part of text.split(gap)) {
    const words = readWords(part).slice(0, left);
    left -= words.length;
    if (words.length > 0) pieces.push(words);
  }
  return pieces;
}

/** The words of an essay as numbers; each paragraph is read once. */
class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #paragraphs = new Map<Paragraph, readonly number[]>();

  read(paragraph: Paragraph): readonly number[] {
    const known = this.#paragraphs.get(paragraph);
    if (known) return known;
    const numbers = readWords(plainText(paragraph)).map((word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, number);
      return number;
    });
    this.#paragraphs.set(paragraph, numbers);
    return numbers;
  }

  /** The number of a word; -1 if no paragraph has it. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }
}

/** Words of many paragraphs in a row, and where each word and each run of three stands. */
class Haystack {
  readonly #words: number[] = [];
  readonly #paragraphs: Paragraph[] = [];
  /** Where each paragraph begins. */
  readonly #starts: number[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #places: number[][] = [];
  /** Made when all paragraphs are here. */
  #findRun: FindRun | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(paragraph: Paragraph): void {
    this.#paragraphs.push(paragraph);
    this.#starts.push(this.#words.length);
    for (const number of this.#vocabulary.read(paragraph)) {
      const at = this.#words.push(number) - 1;
      const places = this.#places[number];
      if (places) places.push(at);
      else this.#places[number] = [at];
    }
  }

  find(pieces: readonly string[][]): Found {
    const numbered = pieces.map((piece) => piece.map((word) => this.#vocabulary.numberOf(word)));
    if (numbered.length === 0) return { status: 'missing' };
    const exact = this.#findVerbatim(numbered);
    if (exact !== undefined) return { status: 'verbatim', ...this.#paragraphAt(exact) };
    const near = this.#findEdited(numbered.flat());
    return near === undefined ? { status: 'missing' } : { status: 'edited', ...this.#paragraphAt(near) };
  }

  #placesOf(words: readonly number[], at: number): number[] {
    this.#findRun ??= indexRuns(this.#words);
    return this.#findRun(words, at);
  }

  /** Where the first piece stands, if the others follow it closely enough. */
  #findVerbatim(pieces: ReadonlyArray<readonly number[]>): number | undefined {
    const [first = [], ...others] = pieces;
    if (pieces.some((piece) => piece.includes(-1))) return undefined;
    return this.#startsOf(first).find((start) => {
      let end = start + first.length;
      return others.every((piece) => {
        const next = this.#nextPlace(piece, end);
        if (next !== undefined) end = next + piece.length;
        return next !== undefined;
      });
    });
  }

  /** Places where a piece begins, by its rarest run, or by its rarest word if it is too short for one. */
  #startsOf(piece: readonly number[]): number[] {
    let offset = 0;
    let rarest: readonly number[] | undefined;
    for (let index = 0; index + runLength <= piece.length; index++) {
      const places = this.#placesOf(piece, index);
      if (rarest && places.length >= rarest.length) continue;
      rarest = places;
      offset = index;
    }
    if (!rarest) ({ places: rarest, offset } = this.#rarestWord(piece));
    return rarest
      .slice(0, mostPlaces)
      .map((place) => place - offset)
      .filter((start) => this.#stands(piece, start));
  }

  /** The first place of a piece from `from` on, at most 400 words away. */
  #nextPlace(piece: readonly number[], from: number): number | undefined {
    const { places, offset } = this.#rarestWord(piece);
    for (let index = firstFrom(places, from + offset); index < places.length; index++) {
      const start = numberAt(places, index) - offset;
      if (start > from + longestGap) return undefined;
      if (this.#stands(piece, start)) return start;
    }
    return undefined;
  }

  #rarestWord(piece: readonly number[]): { places: readonly number[]; offset: number } {
    const all = piece.map((word) => {
      // A word may stand only in paragraphs that are not in this row.
      const { [word]: places = [] } = this.#places;
      return places;
    });
    const fewest = Math.min(...all.map(({ length }) => length));
    const offset = all.findIndex(({ length }) => length === fewest);
    const [places = []] = all.slice(offset);
    return { places, offset };
  }

  #stands(piece: readonly number[], start: number): boolean {
    return start >= 0 && piece.every((word, index) => this.#words[start + index] === word);
  }

  /** The place that shares most runs with a quote, if the longest common subsequence there is long enough. */
  #findEdited(quote: readonly number[]): number | undefined {
    const slack = Math.max(4, quote.length >> 2);
    const votes = new Map<number, { count: number; first: number }>();
    let best: { count: number; first: number } | undefined;
    let bestAt = 0;
    for (let index = 0; index + runLength <= quote.length; index++) {
      for (const place of this.#placesOf(quote, index)) {
        const bucket = Math.floor((place - index) / slack);
        const vote = votes.get(bucket) ?? { count: 0, first: place };
        vote.count++;
        votes.set(bucket, vote);
        if (best && vote.count <= best.count) continue;
        best = vote;
        bestAt = bucket * slack;
      }
    }
    if (!best) return undefined;
    const from = Math.max(0, bestAt - slack);
    const window = this.#words.slice(from, bestAt + quote.length + 2 * slack);
    const common = longestCommon(quote, window);
    return common >= 4 && common >= quote.length * 0.7 ? best.first : undefined;
  }

  #paragraphAt(place: number): { paragraph?: Paragraph } {
    return optional('paragraph', this.#paragraphs[firstFrom(this.#starts, place + 1) - 1]);
  }
}

/** Index of the first sorted place that is not before `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(places, middle) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Length of the longest common subsequence. */
function longestCommon(one: readonly number[], other: readonly number[]): number {
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    for (let index = 0; index < other.length; index++) {
      const isSame = word !== -1 && other[index] === word;
      next[index + 1] = isSame ? numberAt(row, index) + 1 : Math.max(numberAt(row, index + 1), numberAt(next, index));
    }
    row = next;
  }
  return numberAt(row, other.length);
}
