import { slug } from '../ids.js';
import type { Author, Flow, Phrase } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { figuresTransform } from './figures.js';
import { trim } from './lines.js';

/** A name line is no longer than this, in characters and in words. */
const longestName = 60;
const mostWords = 6;

/**
 * Tell whether two records are of one author.
 *
 * @example
 * isSameName(author, other);
 */
export function isSameName(one: Author, other: Author): boolean {
  return one.id === other.id || one.name.literal.toLowerCase() === other.name.literal.toLowerCase();
}

/**
 * Make an author of a name and a bio.
 *
 * @example
 * toAuthor('Ada Moss', []); // {id: 'ada-moss', name: {literal: 'Ada Moss'}, bio: [], links: [], works: []}
 */
export function toAuthor(literal: string, bio: Flow[]): Author {
  return { id: slug(literal) || 'author', name: { literal }, bio, links: [], works: [] };
}

/**
 * Read a box at an essay's end: a line that is a name, and a bio under it or in the next paragraphs.
 *
 * Where authors are known, only a known name counts.
 *
 * @example
 * readAuthorBox(flow, [])?.name.literal; // 'Ada Moss'
 */
export function readAuthorBox(flow: readonly Flow[], known: readonly Author[]): Author | undefined {
  if (flow.length > 4 || flow.some(({ type }) => type !== 'paragraph')) return undefined;
  const split = splitName(flow);
  if (!split || split.bio.length === 0) return undefined;
  const author = withUrl(toAuthor(split.name, split.bio), split.url);
  if (known.length > 0) {
    const own = known.find((other) => isSameName(other, author));
    return own && own.bio.length === 0 ? author : undefined;
  }
  return isName(split.name) ? author : undefined;
}

/**
 * Read a section about the author: of the one known author it is the bio, else it begins with a name.
 *
 * @returns `undefined` if it cannot be told whose bio it is
 * @example
 * readAuthorSection(content, []);
 */
export function readAuthorSection(content: readonly Flow[], known: readonly Author[]): Author[] | undefined {
  const split = splitName(content);
  const named = split && withUrl(toAuthor(split.name, split.bio), split.url);
  const own = named && known.find((other) => isSameName(other, named));
  if (named && own) return own.bio.length === 0 ? [named] : undefined;
  const [only] = known;
  if (known.length === 1 && only?.bio.length === 0) return [{ ...only, bio: [...content] }];
  if (known.length > 0) return undefined;
  if (named && split && isName(split.name)) return [named];
  const name = boldName(content);
  return name === undefined ? undefined : [toAuthor(name, [...content])];
}

/** The first line as a name, and what stands below it. */
function splitName(flow: readonly Flow[]): { name: string; url: string | undefined; bio: Flow[] } | undefined {
  const [first, ...rest] = flow;
  if (first?.type !== 'paragraph') return undefined;
  const { line, below } = firstLine(first.children);
  const name = plainText(line).replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > longestName) return undefined;
  const [only] = line.length === 1 ? line : [];
  const inner =
    only && (only.type === 'strong' || only.type === 'emphasis') && only.children.length === 1
      ? only.children[0]
      : only;
  const bio: Flow[] = below.length === 0 ? rest : figuresTransform([{ ...first, children: below }, ...rest]);
  return { name, url: inner?.type === 'link' ? inner.url : undefined, bio };
}

function firstLine(phrases: readonly Phrase[]): { line: Phrase[]; below: Phrase[] } {
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.type === 'break') return { line: trim(phrases.slice(0, index)), below: trim(phrases.slice(index + 1)) };
    const end = phrase.type === 'text' ? phrase.value.search(/[\r\n]/) : -1;
    if (phrase.type !== 'text' || end === -1) continue;
    return {
      line: trim([...phrases.slice(0, index), { ...phrase, value: phrase.value.slice(0, end) }]),
      below: trim([{ ...phrase, value: phrase.value.slice(end + 1) }, ...phrases.slice(index + 1)]),
    };
  }
  return { line: trim(phrases), below: [] };
}

/** Bold words that open a bio: `**Ada Moss** writes about maps.` */
function boldName(content: readonly Flow[]): string | undefined {
  const [first] = content;
  const strong = first?.type === 'paragraph' ? first.children[0] : undefined;
  const name = strong?.type === 'strong' ? plainText(strong.children).trim() : '';
  return isName(name) ? name : undefined;
}

/** Few words without the marks of a sentence, the first with a capital where the script has one. */
function isName(words: string): boolean {
  return (
    words.length <= longestName &&
    words.split(' ').length <= mostWords &&
    /^[\p{Lu}\p{Lo}\p{Lt}]/u.test(words) &&
    !/[:;!?。！？]|[\p{Ll}\p{Lo}]{3,}\.$/u.test(words)
  );
}

function withUrl(author: Author, url: string | undefined): Author {
  return url === undefined ? author : { ...author, url };
}
