import type { FrontMatterResult, OffsetRange } from '../parse-context.js';

/** A value of a JSON text, and where it stands. */
interface Placed extends OffsetRange {
  value: unknown;
  /** Of an object or list: its members by key or index. */
  members?: Map<string | number, Placed>;
}

/** Where a text stops being JSON. */
type Problem = FrontMatterResult['problems'][number];

const space = /[\t\n\r ]*/y;
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/**
 * Read front matter that is a JSON object, with places; two values of one key are a problem, since one would be lost.
 *
 * Recursive, so the text's depth has to be within the limits.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 * @example
 * json('{"title": "Coasts"}').value; // {title: 'Coasts'}
 */
export function json(raw: string): FrontMatterResult {
  const problems: Problem[] = [];
  let at = 0;
  const top = readValue();
  return { value: problems.length > 0 ? undefined : top?.value, placeOf, problems: problems.slice(0, 1) };

  function readValue(): Placed | undefined {
    skip(space);
    const start = at;
    const opening = raw[at];
    if (opening !== '{' && opening !== '[') {
      if (!skip(text) && !skip(scalar)) return expected('a value');
      return { value: JSON.parse(raw.slice(start, at)), start, end: end() };
    }
    at++;
    const members = new Map<string | number, Placed>();
    const closing = opening === '{' ? '}' : ']';
    skip(space);
    while (raw[at] !== closing) {
      const key = opening === '{' ? readKey(members) : members.size;
      const member = key === undefined ? undefined : readValue();
      if (key === undefined || !member) return undefined;
      members.set(key, member);
      if (raw[at] === closing) break;
      if (!take(',')) return expected(`a comma or \`${closing}\``);
      if (raw[at] === closing) return expected('a value behind the comma');
    }
    at++;
    const values = [...members].map(([key, { value }]) => [key, value] as const);
    const value = opening === '{' ? Object.fromEntries(values) : values.map(([, item]) => item);
    return { value, start, end: end(), members };
  }

  function readKey(members: ReadonlyMap<string | number, Placed>): string | undefined {
    const start = at;
    if (!skip(text)) return expected('a key in quotes');
    const key = String(JSON.parse(raw.slice(start, at)));
    if (members.has(key)) return expected('one value for each key', start);
    skip(space);
    return take(':') ? key : expected('a colon');
  }

  function skip(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    const isThere = pattern.test(raw);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  }

  function take(mark: string): boolean {
    if (raw[at] !== mark) return false;
    at++;
    return skip(space);
  }

  /** The end of what was read, the space behind it left out. */
  function end(): number {
    const offset = at;
    skip(space);
    return offset;
  }

  function expected(what: string, offset = at): undefined {
    problems.push({ reason: `expected ${what}`, offset });
  }

  function placeOf(path: ReadonlyArray<string | number>): OffsetRange | undefined {
    let place = top;
    for (const step of path) place = place?.members?.get(step);
    return place && { start: place.start, end: place.end };
  }
}
