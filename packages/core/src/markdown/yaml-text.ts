import { findDeepMatter } from '../front-matter/nesting.js';

/** A key that no YAML reader takes for something else. */
const plainKey = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z_][\w-]*$/i;

/** YAML ends an implicit key after this many characters. */
const longestKey = 1000;

/** What JSON leaves bare and a YAML reader may stumble over: controls, other line ends, marks of byte order. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Write a mapping as YAML that every reader reads back: strings always in double quotes, inner values as in JSON.
 *
 * @param entries keys and values, in the order in which they are to stand
 * @example
 * writeYaml([['title', 'Coasts'], ['tags', ['maps']]]); // 'title: "Coasts"\ntags: ["maps"]\n'
 */
export function writeYaml(entries: ReadonlyArray<readonly [string, unknown]>): string {
  const text = write(entries, quote);
  // The limit on nesting counts marks in strings as well, so where they would pass it they are written otherwise.
  return findDeepMatter(text) === undefined ? text : write(entries, quoteMarks);
}

type Quote = (text: string) => string;

function write(entries: ReadonlyArray<readonly [string, unknown]>, quoted: Quote): string {
  return entries.map(([key, value]) => writeEntry(key, value, '', quoted)).join('');
}

function writeEntry(key: string, value: unknown, indent: string, quoted: Quote): string {
  const name = writeKey(key, quoted);
  const inner = `${indent}  `;
  const start = name.length > longestKey ? `? ${name}\n${indent}:` : `${name}:`;
  if (Array.isArray(value) && value.some(isRecord)) {
    const items = value.map((item: unknown) =>
      isRecord(item) && indent === '' && Object.keys(item).length > 0
        ? `${inner}- ${writeRecord(item, `${inner}  `, quoted).trimStart()}`
        : `${inner}- ${writeFlow(item, quoted)}\n`,
    );
    return `${indent}${start}\n${items.join('')}`;
  }
  if (isRecord(value) && indent === '' && Object.keys(value).length > 0) {
    return `${indent}${start}\n${writeRecord(value, inner, quoted)}`;
  }
  return `${indent}${start} ${writeFlow(value, quoted)}\n`;
}

function writeRecord(record: object, indent: string, quoted: Quote): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => writeEntry(key, value, indent, quoted))
    .join('');
}

function writeFlow(value: unknown, quoted: Quote): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => writeFlow(item, quoted)).join(', ')}]`;
  if (!isRecord(value)) return value === true || value === false ? String(value) : 'null';
  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => {
      const name = writeKey(key, quoted);
      return `${name.length > longestKey ? '? ' : ''}${name}: ${writeFlow(item, quoted)}`;
    });
  return `{${pairs.join(', ')}}`;
}

function writeNumber(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

function writeKey(key: string, quoted: Quote): string {
  return plainKey.test(key) ? key : quoted(key);
}

function quote(text: string): string {
  return JSON.stringify(text).replace(unprintable, toEscape);
}

function quoteMarks(text: string): string {
  return quote(text).replace(/[[{:?&!-]/g, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
