/** Front matter as it stands in a text. */
export interface FrontMatterBlock {
  kind: 'yaml' | 'toml' | 'json';
  /** What stands between the fences; for JSON the object itself. */
  raw: string;
  /** Offset of `raw` in the text. */
  start: number;
  /** Offset behind `raw`. */
  end: number;
  /** Offset behind the whole block. */
  bodyStart: number;
  /** The whole text with the front matter blanked out, so that every place in the body stays. */
  body: string;
}

const fences = new Map([
  ['---', { kind: 'yaml', closing: /^(?:---|\.\.\.)[\t ]*$/ }],
  ['+++', { kind: 'toml', closing: /^\+\+\+[\t ]*$/ }],
] as const);

/**
 * Find the front matter that opens a text: YAML between `---`, TOML between `+++`, or a JSON object.
 *
 * A fence that is not closed is no front matter, and neither are braces that do not open an object: `{{ x }}`.
 *
 * @example
 * splitFrontMatter('---\ntitle: A\n---\nText')?.raw; // 'title: A\n'
 */
export function splitFrontMatter(text: string): FrontMatterBlock | undefined {
  const opening = text.slice(0, endOfLine(text, 0)).trimEnd();
  if (opening.startsWith('{')) return splitJson(text);
  for (const [fence, { kind, closing }] of fences) {
    if (opening !== fence) continue;
    const start = nextLine(text, 0);
    for (let line = start; line < text.length; line = nextLine(text, line)) {
      // A fence is short; a long line need not be cut out to be compared.
      const lineEnd = endOfLine(text, line);
      if (lineEnd - line < 200 && closing.test(text.slice(line, lineEnd))) {
        return block(text, kind, start, line, nextLine(text, line));
      }
    }
  }
  return undefined;
}

function splitJson(text: string): FrontMatterBlock | undefined {
  // An object has a key or nothing in it; anything else is prose in braces.
  if (!/^\{\s*["}]/.test(text.slice(0, 200))) return undefined;
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isString) {
      if (character === '\\') index++;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > 0 || isString) continue;
    const end = index + 1;
    if (text.slice(end, endOfLine(text, end)).trim() !== '') return undefined;
    return block(text, 'json', 0, end, nextLine(text, end));
  }
  return undefined;
}

function block(
  text: string,
  kind: FrontMatterBlock['kind'],
  start: number,
  end: number,
  bodyStart: number,
): FrontMatterBlock {
  const body = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
  return { kind, raw: text.slice(start, end), start, end, bodyStart, body };
}

function endOfLine(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return index;
  }
  return text.length;
}

function nextLine(text: string, from: number): number {
  const end = endOfLine(text, from);
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, text.length);
}
