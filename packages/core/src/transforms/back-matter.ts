import type { Heading } from 'mdast';
import { readCredit } from '../credits/read-credit.js';
import type { Author, Credit, Flow, Phrase } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { isSameName, readAuthorBox, readAuthorSection } from './author-matter.js';
import { type BackMatterKind, backMatterKind } from './back-matter-names.js';
import { toLines } from './lines.js';

/** An entry of a list of sources, as the author wrote it. */
export interface ListedSource {
  text: Phrase[];
  /** The list's heading. */
  group: string;
}

/** The records at the end of an essay, and the flow in front of them. */
export interface BackMatter {
  flow: Flow[];
  credits: Credit[];
  authors: Author[];
  sources: ListedSource[];
}

/**
 * Take the records off the end of the flow: credit lines, sections named as sources, credits or author, and a name
 * with a bio behind the last rule. What is not wholly such a record stays.
 *
 * @param known authors that are known already; a bio at the end is theirs if the name is
 * @example
 * const { flow, credits } = backMatterTransform(nodes, []);
 */
export function backMatterTransform(nodes: readonly Flow[], known: readonly Author[]): BackMatter {
  const matter: BackMatter = { flow: [...nodes], credits: [], authors: [...known], sources: [] };
  // Each turn takes one record off the end, until none is left there.
  while (matter.flow.length > 1) {
    const taken = takeCredits(matter) || takeSection(matter) || takeAuthor(matter);
    if (!taken) break;
    while (matter.flow.length > 1 && matter.flow.at(-1)?.type === 'thematicBreak') matter.flow.pop();
  }
  return matter;
}

function takeCredits(matter: BackMatter): boolean {
  const last = matter.flow.at(-1);
  const previous = matter.flow.at(-2);
  if (last?.type !== 'paragraph' || previous?.type === 'heading') return false;
  const credits = readAll(toLines(last.children), false);
  if (!credits) return false;
  matter.flow.pop();
  matter.credits = [...credits, ...matter.credits];
  return true;
}

function takeSection(matter: BackMatter): boolean {
  const index = matter.flow.findLastIndex(({ type }) => type === 'heading');
  const heading = matter.flow[index];
  if (heading?.type !== 'heading' || index === 0) return false;
  const kind = backMatterKind(plainText(heading.children));
  const content = matter.flow.slice(index + 1);
  if (kind === undefined || content.length === 0 || !takers[kind](matter, content, heading)) return false;
  matter.flow.splice(index);
  return true;
}

const takers: Record<BackMatterKind, (matter: BackMatter, content: Flow[], heading: Heading) => boolean> = {
  sources(matter, content, heading) {
    const texts = readItems(content);
    if (!texts || content.length !== 1) return false;
    const group = plainText(heading.children).replace(/\s+/g, ' ').trim();
    matter.sources = [...texts.map((text) => ({ text, group })), ...matter.sources];
    return true;
  },
  credits(matter, content) {
    const lines = content.map((node) => (node.type === 'paragraph' ? toLines(node.children) : readItems([node])));
    const credits = lines.every((line) => line !== undefined) ? readAll(lines.flat(), true) : undefined;
    if (credits) matter.credits = [...credits, ...matter.credits];
    return credits !== undefined;
  },
  author(matter, content) {
    const read = readAuthorSection(content, matter.authors);
    if (read) addAuthors(matter, read);
    return read !== undefined;
  },
};

/** A name and a bio behind the last rule, or behind credit lines, which part as well. */
function takeAuthor(matter: BackMatter): boolean {
  const index = matter.flow.findLastIndex(({ type }) => type === 'thematicBreak' || type === 'heading');
  const hasRule = index > 0 && matter.flow[index]?.type === 'thematicBreak';
  const start = hasRule ? index + 1 : findCredits(matter.flow);
  if (start === undefined) return false;
  const read = readAuthorBox(matter.flow.slice(start), matter.authors);
  if (!read) return false;
  matter.flow.splice(start);
  addAuthors(matter, [read]);
  return true;
}

/** Where the flow behind the last credit lines begins, if not more than a short box is left there. */
function findCredits(flow: readonly Flow[]): number | undefined {
  for (let index = flow.length - 2; index > 0 && index >= flow.length - 4; index--) {
    const node = flow[index];
    if (node?.type === 'paragraph' && readAll(toLines(node.children), false)) return index + 1;
  }
  return undefined;
}

/** A bio belongs to the author of that name; a new name is a new author. */
function addAuthors(matter: BackMatter, authors: readonly Author[]): void {
  for (const author of authors) {
    const index = matter.authors.findIndex((other) => isSameName(other, author));
    const other = matter.authors[index];
    if (other) matter.authors[index] = { ...author, ...other, bio: [...other.bio, ...author.bio] };
    else matter.authors.push(author);
  }
}

function readAll(lines: readonly Phrase[][], anyLabel: boolean): Credit[] | undefined {
  const credits = lines.map((line) => (hasNote(line) ? undefined : readCredit(line, { anyLabel })));
  const all = credits.filter((credit) => credit !== undefined);
  return all.length > 0 && all.length === credits.length ? all : undefined;
}

/** The items of a list, if each is one paragraph. */
function readItems(content: readonly Flow[]): Phrase[][] | undefined {
  const [list] = content;
  if (list?.type !== 'list') return undefined;
  const texts = list.children.map(({ children }) => {
    const [only] = children;
    return children.length === 1 && only?.type === 'paragraph' && !hasNote(only.children) ? only.children : undefined;
  });
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** A record stands in front matter, out of reach of the body's notes. */
function hasNote(phrases: readonly Phrase[]): boolean {
  return phrases.some(
    (phrase) => phrase.type === 'footnoteReference' || ('children' in phrase && hasNote(phrase.children)),
  );
}
