import { countWords, type ReadingScript, type WordCounts } from './count-words.js';
import type { Essay, Figure, PullQuote, Quotation, Section } from './nodes.js';
import { phrasingTypes } from './plain-text.js';
import { type Nodes, type Visited, walk } from './walk.js';

/**
 * Words a minute in silent reading; characters where a character counts as a word. Alphabets: the mean of 190
 * studies; the others are round figures.
 *
 * @see https://doi.org/10.1016/j.jml.2019.104047
 */
const rates: ReadonlyArray<readonly [ReadingScript, number]> = [
  ['alphabet', 238],
  ['arabic', 180],
  ['hebrew', 220],
  ['han', 400],
  ['kana', 500],
  ['southeast', 700],
];

/**
 * List the sections of an essay, nested ones too, in reading order.
 *
 * @example
 * sections(essay).map(({ id, depth }) => `${depth} ${id}`); // ['2 the-ruler']
 */
export function sections(essay: Essay): Section[] {
  return select(essay, (node) => node.type === 'section');
}

/**
 * List the pull quotes of an essay, lifted ones too, in reading order.
 *
 * @example
 * pullQuotes(essay).filter(({ match }) => match.status === 'missing');
 */
export function pullQuotes(essay: Essay): PullQuote[] {
  return select(essay, (node) => node.type === 'pullQuote');
}

/**
 * List the quotations of an essay, those in notes too, in reading order.
 *
 * @example
 * quotations(essay).map(({ attribution }) => attribution?.name); // ['Mia Lund']
 */
export function quotations(essay: Essay): Quotation[] {
  return select(essay, (node) => node.type === 'quotation');
}

/**
 * List the figures of an essay in reading order; the main image is `essay.meta.image`.
 *
 * @example
 * figures(essay).map(({ id }) => id); // ['figure_surf']
 */
export function figures(essay: Essay): Figure[] {
  return select(essay, (node) => node.type === 'figure');
}

/**
 * Count the words a reader of the body reads: prose, lists, tables, section titles, quotations and captions, without
 * pull quotes (which repeat), comments, code blocks, notes, sources and credits.
 *
 * A word is a run of letters, digits and marks with inner apostrophes, or one Han, Kana, Thai, Lao, Khmer or Myanmar
 * character.
 *
 * @example
 * wordCount(parseEssay('A coast has no length.').essay); // 5
 */
export function wordCount(essay: Essay): number {
  return Object.values(bodyWords(essay)).reduce((sum, count) => sum + count, 0);
}

/**
 * Estimate the whole minutes it takes to read the body, by a rate for each script; 0 without words, else at least 1.
 *
 * @example
 * readingTime(parseEssay('Every map is a promise. '.repeat(200)).essay); // 4
 */
export function readingTime(essay: Essay): number {
  const counts = bodyWords(essay);
  const minutes = rates.reduce((sum, [script, rate]) => sum + counts[script] / rate, 0);
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes));
}

function select<Kind extends Nodes>(essay: Essay, test: (node: Nodes) => node is Kind): Kind[] {
  const found: Kind[] = [];
  for (const { node } of walk(essay)) if (test(node)) found.push(node);
  return found;
}

function bodyWords(essay: Essay): WordCounts {
  let text = '';
  let field: Visited['field'] | undefined;
  for (const visited of walk(essay)) {
    const { node } = visited;
    if (!isRead(visited)) continue;
    if (field !== visited.field) text += '\n';
    field = visited.field;
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if (!phrasingTypes.has(node.type)) text += '\n';
  }
  return countWords(text);
}

function isRead({ node, ancestors, field, sectionId }: Visited): boolean {
  if (node.type === 'pullQuote' || ancestors.some(({ type }) => type === 'pullQuote')) return false;
  if (field === 'title') return sectionId !== undefined;
  return field === 'body' || field === 'caption' || field === 'attribution' || field === 'summary';
}
