import { parse, TomlDate, TomlError } from 'smol-toml';
import type { FrontMatterFormat, FrontMatterResult, OffsetRange } from './parse-context.js';

/**
 * Read TOML front matter; dates become texts as they were written, places are those of the lines that name a key.
 *
 * @see https://toml.io/en/v1.0.0
 * @example
 * parseEssay('+++\ntitle = "Coasts"\n+++\n', { formats: { yaml, toml } }).essay.meta.title; // 'Coasts'
 */
export const toml: FrontMatterFormat = (raw) => {
  const { problems, value } = read(raw);
  return { value, placeOf: (path) => placeOf(raw, path), problems };
};

function read(raw: string): Pick<FrontMatterResult, 'value' | 'problems'> {
  try {
    return { value: toData(parse(raw, { integersAsBigInt: 'asNeeded' })), problems: [] };
  } catch (error) {
    const reason = String(error)
      .replace(/^\w*Error: /, '')
      .replace(/\n.*$/s, '');
    const isOfReader = error instanceof TomlError;
    const offset = isOfReader ? offsetOf(raw, error.line, error.column) : /* v8 ignore next -- it throws no other */ 0;
    return { value: undefined, problems: [{ reason, offset }] };
  }
}

function toData(value: unknown): unknown {
  // The reader adds milliseconds that nobody wrote.
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=$|[-+Zz])/, '');
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(toData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, toData(field)]));
}

function offsetOf(raw: string, line: number, column: number): number {
  const lines = raw.split('\n').slice(0, line - 1);
  return Math.min(raw.length, lines.reduce((sum, text) => sum + text.length + 1, 0) + column - 1);
}

/** The line that sets the last key of a path, below the header of its table if it has one. */
function placeOf(raw: string, path: ReadonlyArray<string | number>): OffsetRange | undefined {
  const [top, ...below] = path.filter((step) => typeof step === 'string');
  const key = below.at(-1) ?? top;
  const number = path.find((step) => typeof step === 'number') ?? 0;
  let table = '';
  let count = -1;
  let best: OffsetRange | undefined;
  for (const match of raw.matchAll(/^[ \t]*(?:\[{1,2}[ \t]*([^\]\n]+?)[ \t]*\]{1,2}|([^=\n#[]+?)[ \t]*=)[^\n]*/gm)) {
    const [, header, name = ''] = match;
    const range = { start: match.index, end: match.index + match[0].length };
    if (header !== undefined) {
      table = header;
      if (firstOf(header) === top) {
        // A table within one of a list is no further one.
        if (bare(header) === top || count < 0) count++;
        if (count === number || best === undefined) best = range;
      }
    } else if (table === '' ? bare(name) === top : bare(name) === key && count === number) {
      if (table === '' || firstOf(table) === top) return range;
    }
  }
  return best;
}

/** The first key of a dotted one. */
function firstOf(header: string): string {
  return bare(header.replace(/\..*$/, ''));
}

function bare(key: string): string {
  return key.trim().replace(/^["']|["']$/g, '');
}
