import type { Attribution, Flow, Phrase } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { dropStart, splitLastLine } from './lines.js';

/** An attribution longer than this is prose. */
const longest = 200;

const dash = /^(?:[—–―]|--(?!-))\s*/u;
const comma = /[,，、،]/u;

/**
 * Make an attribution of its words: the name stands before the first comma, the work after it.
 *
 * @example
 * toAttribution([{ type: 'text', value: 'Mia Lund, ' }, { type: 'emphasis', children: [{ type: 'text', value: 'Reading' }] }]);
 */
export function toAttribution(children: Phrase[]): Attribution | undefined {
  const words = plainText(children).replace(/\s+/g, ' ').trim();
  const mark = words.search(comma);
  const name = (mark === -1 ? words : words.slice(0, mark)).trim();
  const work = mark === -1 ? '' : words.slice(mark + 1).trim();
  if (name === '') return undefined;
  return { type: 'attribution', children, name, ...(work === '' ? {} : { work }) };
}

/**
 * Part the attribution from a quote's flow: a last line or paragraph `— Name, Work`.
 *
 * A line behind another that begins with a dash is dialogue, and a quote of nothing else stays whole.
 *
 * @example
 * const { children, attribution } = splitAttribution(blockquote.children);
 */
export function splitAttribution(flow: readonly Flow[]): { children: Flow[]; attribution?: Attribution } {
  const whole = { children: [...flow] };
  const last = flow.at(-1);
  if (last?.type !== 'paragraph') return whole;
  const { before, last: line } = splitLastLine(last.children);
  const attribution = readLine(line);
  if (!attribution) return whole;
  const others = flow.slice(0, -1);
  const previous = before.length > 0 ? before : others.at(-1);
  if (previous === undefined || startsWithDash(lastWords(previous))) return whole;
  const rest = before.length > 0 ? [{ ...last, children: before }] : [];
  return { children: [...others, ...rest], attribution };
}

function readLine(line: Phrase[]): Attribution | undefined {
  const words = plainText(line);
  const mark = dash.exec(words)?.[0];
  if (mark === undefined || words.length > longest) return undefined;
  return toAttribution(dropStart(line, mark.length));
}

/** The words of the line that stands before the attribution. */
function lastWords(previous: Phrase[] | Flow): string {
  if (Array.isArray(previous)) return plainText(splitLastLine(previous).last);
  return previous.type === 'paragraph' ? plainText(splitLastLine(previous.children).last) : '';
}

function startsWithDash(words: string): boolean {
  return dash.test(words);
}
