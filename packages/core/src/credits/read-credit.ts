import type { Credit, Name, Phrase } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { dropStart } from '../transforms/lines.js';
import { longestLabel, readLabel, roleKey } from './roles.js';

/** A credit line longer than this is prose. */
const longestLine = 300;

const license = /\b(?:CC0|CC[ -]BY(?:[ -](?:NC|ND|SA)){0,2})(?:[ -][1-4]\.[0-9])?\b|\bpublic domain\b/iu;
const holderMark = /\s*[/／]\s*|\s+(?:via|for|on|auf|für|sur|pour)\s+/u;
const nameMark = /\s*[;,&、，；،؛]\s*(?:(?:and|et|und|y|e)\s+)?|\s+(?:and|et|und|y|e)\s+/u;

/** How strictly a line is read. */
export interface CreditOptions {
  /** Whether any label before a colon is a role, as in a section of credits; default `false`. */
  anyLabel?: boolean;
  /** Whether only roles that a figure can have count; default `false`. */
  visualOnly?: boolean;
}

/**
 * Read a line as a credit: `Photo: A. Person / Agency`, `Edited by A. Person`.
 *
 * @example
 * readCredit([{ type: 'text', value: 'Main image: Surf (Orr Prints)' }]);
 * // {role: 'image', label: 'Main image', text: […], people: [{literal: 'Orr Prints'}], subject: 'Surf'}
 */
export function readCredit(line: readonly Phrase[], options: CreditOptions = {}): Credit | undefined {
  const words = plainText(line);
  if (words.length > longestLine) return undefined;
  const label = readLabel(words) ?? (options.anyLabel ? readAnyLabel(words) : undefined);
  if (!label || (options.visualOnly && !label.visual)) return undefined;
  const text = dropStart(line, label.length);
  if (text.length === 0 || plainText(text) !== words.slice(label.length).trim()) return undefined;
  return { role: label.role, label: label.label, text, ...readPeople(label.role, plainText(text)) };
}

/**
 * Read who and what a credit's words name; what cannot be told is left out.
 *
 * @example
 * readPeople('photography', 'Ada Moss / Orr Prints'); // {people: [{literal: 'Ada Moss'}], holder: {literal: 'Orr Prints'}}
 */
export function readPeople(role: string, words: string): Pick<Credit, 'people' | 'holder' | 'subject' | 'license'> {
  const licensed = license.exec(words)?.[0];
  let rest = licensed === undefined ? words : words.replace(licensed, '').replace(/\(\s*\)/, '');
  rest = rest
    .replace(/^\s*(?:©|\(c\))\s*(?:\d{4}(?:[-–]\d{4})?\s*)?/iu, '')
    .replace(/[\s,;/|.·–—-]+$/u, (end) =>
      /^\.\s*$/.test(end) && /\b(?:\p{Lu}|Jr|Sr|Inc|Ltd|Co)\.\s*$/u.test(rest) ? '.' : '',
    );
  const inner = /^(?<before>[^()（）]*)[(（](?<inner>[^()（）]+)[)）]$/u.exec(rest.trim())?.groups;
  const terms = licensed === undefined ? {} : { license: licensed };
  if (role === 'image' && inner?.before?.trim() && inner.inner) {
    return { ...readPeople('', inner.inner), subject: inner.before.trim(), ...terms };
  }
  const made = role === 'image' ? /^(?<subject>.+?)\s+by\s+(?<maker>\p{Lu}.*)$/u.exec(rest)?.groups : undefined;
  if (made?.subject && made.maker) return { ...readPeople('', made.maker), subject: made.subject.trim(), ...terms };
  const mark = holderMark.exec(inner?.before ?? rest);
  const people = mark ? (inner?.before ?? rest).slice(0, mark.index) : (inner?.before ?? rest);
  const holder = mark ? (inner?.before ?? rest).slice(mark.index + mark[0].length) : inner?.inner;
  const name = holder === undefined ? undefined : toName(holder);
  return { people: toNames(people), ...(name ? { holder: name } : {}), ...terms };
}

function toNames(words: string): Name[] {
  const names = words.split(nameMark).map(toName);
  return names.every((name) => name !== undefined) ? names.filter((name) => name !== undefined) : [];
}

/** A long run of words is no name, and is not guessed to be one. */
function toName(words: string): Name | undefined {
  const literal = words.replace(/\s+/g, ' ').trim();
  return literal === '' || literal.length > 80 || literal.split(' ').length > 8 ? undefined : { literal };
}

function readAnyLabel(words: string): ReturnType<typeof readLabel> {
  const colon = words.slice(0, longestLabel + 1).search(/[:：]/);
  const label = words.slice(0, Math.max(0, colon)).replace(/\s+/g, ' ').trim();
  const length = words.length - words.slice(colon + 1).trimStart().length;
  return label === '' || /^https?$/i.test(label) ? undefined : { role: roleKey(label), visual: false, label, length };
}
