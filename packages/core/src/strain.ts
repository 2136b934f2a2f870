/** Where a text would make Markdown's tokenizer nest too deep or grow faster than its length. */
export interface Strain {
  actual: string;
  expected: string;
  offset: number;
}

/** How much of each thing a block may hold; a block ends at a blank line. */
const limits = {
  /** Runs of `*`, `_`, `~~`, between two lines that start a text of their own. */
  runs: 500,
  /** The same in all of a block. */
  blockRuns: 4000,
  /** Signs that may mean something, and lines, between two lines that start a text of their own. */
  signs: 3000,
  /** The same in all of a block. */
  blockSigns: 9000,
  /** `[` that are open at once, as a multiple of the nesting. */
  brackets: 10,
  /** `<?`, `<!` without an end. */
  openTags: 50,
  /** `](address (`: a title in parentheses is looked for through the whole text. */
  titles: 30,
  /** Lines without the marker of the quote or list they go on. */
  lazyLines: 1000,
  /** `:::` blocks within one another. */
  directives: 8,
  /** Underlined headings of a whole text, and characters for each further one. */
  underlines: 500,
} as const;

const marker = /[\t ]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[\t ]|$)|\[\^[^\s\][]{1,999}\]:)/y;
const listMarker = /^[\t ]*(?:[-*+]|\d{1,9}[.)])(?:[\t ]|$)/;
const ownText = /^[\t ]*(?:[-*+][\t ]|\d{1,9}[.)][\t ]|[|#])/;
const rule = /^[\t ]*([-*_])(?:[\t ]*\1)+[\t ]*$/;
const underline = /^ {0,3}(?:=+|-+)[\t ]*$/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const longHtml = /^ {0,3}<(?:!|\?|pre|script|style|textarea)/i;
const directive = /^ {0,3}(:{3,})(?:([^\s:])|[\t ]*$)/;
const title = /\]\((?:<[^<>\n]*>|[^\s()<]*)\s+\(/y;
const signs = '[]*_~<&\\`';
const ends = ['?>', '-->', ']]>', '>'] as const;

/**
 * Find the first place where a text passes what Markdown can be read of in linear time.
 *
 * Linear, without recursion; code between fences that stand at the margin may hold anything.
 *
 * @example
 * findStrain('> '.repeat(5000), 100); // {actual: 'nesting past the limit', expected: 'at most 100 levels', offset: 0}
 */
export function findStrain(text: string, nesting: number): Strain | undefined {
  let block = newBlock();
  let underlines = 0;
  let openFence = '';
  let isHtmlSuspect = false;
  let wasBlank = true;
  let directives: number[] = [];

  for (let start = 0, next = 0; start < text.length; start = next) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const line = text.slice(start, end);

    const [, colons = '', name] = directive.exec(line) ?? [];
    if (colons !== '' && (openFence === '' || name === undefined)) {
      // A closing line also closes what stands between fences.
      openFence = '';
      if (name !== undefined) directives.push(colons.length);
      else {
        const outermost = directives.findIndex((size) => size <= colons.length);
        if (outermost >= 0) directives = directives.slice(0, outermost);
      }
      if (directives.length > limits.directives) {
        return strain('`:::` blocks past the limit', `at most ${limits.directives} within one another`, start);
      }
    }
    if (openFence !== '') {
      const closing = line.trimEnd();
      if (closing.length >= openFence.length && closing === openFence.charAt(0).repeat(closing.length)) openFence = '';
      continue;
    }
    if (isBlankLine(line)) {
      block = newBlock();
      wasBlank = true;
      continue;
    }
    isHtmlSuspect ||= longHtml.test(line);
    if (wasBlank && !isHtmlSuspect) {
      const [, ticks, tildes] = fence.exec(line) ?? [];
      openFence = ticks ?? tildes ?? '';
      if (openFence !== '') continue;
    }
    if (!wasBlank && underline.test(line)) {
      underlines++;
      if (underlines > limits.underlines + start / limits.underlines) {
        return strain('underlined headings past the limit', `at most ${limits.underlines}`, start);
      }
    }
    wasBlank = false;
    const found = readMarkers(block, line, nesting) ?? readInline(block, line, nesting);
    if (found) return strain(found.actual, found.expected, start);
  }
  return undefined;
}

/** What has been counted since the last blank line. */
interface Block {
  runs: number;
  blockRuns: number;
  signs: number;
  blockSigns: number;
  /** Open brackets, true for those of images. */
  brackets: boolean[];
  images: number;
  openTags: Map<string, number>;
  titles: number;
  lazyLines: number;
  hasContainer: boolean;
}

function newBlock(): Block {
  return {
    runs: 0,
    blockRuns: 0,
    signs: 0,
    blockSigns: 0,
    brackets: [],
    images: 0,
    openTags: new Map(),
    titles: 0,
    lazyLines: 0,
    hasContainer: false,
  };
}

type Found = Omit<Strain, 'offset'> | undefined;

function readMarkers(block: Block, line: string, nesting: number): Found {
  let depth = 0;
  let at = 0;
  marker.lastIndex = 0;
  while (depth <= nesting && marker.test(line)) {
    depth++;
    at = marker.lastIndex;
  }
  if (depth === 0) {
    if (block.hasContainer && !/^[\t ]{2}/.test(line)) block.lazyLines++;
    if (block.lazyLines > limits.lazyLines) {
      return {
        actual: 'unmarked lines past the limit',
        expected: `at most ${limits.lazyLines} that go on a list or quote`,
      };
    }
    return undefined;
  }
  block.hasContainer = true;
  const indent = line.length - line.trimStart().length;
  // A list goes one level deeper with each two columns.
  const levels = depth + (listMarker.test(line.slice(0, at + 1)) ? indent / 2 : 0);
  if (levels > nesting && !rule.test(line)) return tooDeep(nesting);
  return undefined;
}

function readInline(block: Block, line: string, nesting: number): Found {
  if (ownText.test(line)) {
    block.runs = 0;
    block.signs = 0;
    block.brackets = [];
    block.images = 0;
  }
  for (let index = -1; index < line.length; index++) {
    const character = line.charAt(index);
    if (index < 0 || signs.includes(character)) {
      block.signs++;
      block.blockSigns++;
      if (block.signs > limits.signs || block.blockSigns > limits.blockSigns) {
        return { actual: 'signs past the limit', expected: `at most ${limits.signs} in a paragraph` };
      }
    }
    if (character === '\\') index++;
    else if (character === '*' || character === '_' || character === '~') {
      const from = index;
      while (line.charAt(index + 1) === character) index++;
      const isPlain = character === '~' ? index === from : character === '_' && isInWord(line, from, index);
      if (!isPlain) {
        block.runs++;
        block.blockRuns++;
      }
      if (block.runs > limits.runs || block.blockRuns > limits.blockRuns || index - from > limits.runs * 20) {
        return { actual: 'emphasis marks past the limit', expected: `at most ${limits.runs} in a paragraph` };
      }
    } else if (character === '[') {
      const isImage = line.charAt(index - 1) === '!';
      block.brackets.push(isImage);
      if (isImage) block.images++;
      if (block.images > nesting || block.brackets.length > nesting * limits.brackets) return tooDeep(nesting);
    } else if (character === ']') {
      if (block.brackets.pop()) block.images--;
      title.lastIndex = index;
      if (title.test(line)) block.titles++;
      if (block.titles > limits.titles) {
        return { actual: 'link titles past the limit', expected: `at most ${limits.titles} in parentheses` };
      }
    } else if (character === '<') {
      const end = endOfTag(line, index);
      if (end === undefined) continue;
      const open = (block.openTags.get(end) ?? 0) + 1;
      block.openTags.set(end, open);
      if (open > limits.openTags) {
        return { actual: 'open HTML past the limit', expected: `at most ${limits.openTags} without \`${end}\`` };
      }
    } else if (character === '>' && block.openTags.size > 0) {
      for (const end of ends) if (line.endsWith(end, index + 1)) block.openTags.delete(end);
    }
  }
  return undefined;
}

function endOfTag(line: string, index: number): string | undefined {
  if (line.startsWith('<?', index)) return '?>';
  if (line.startsWith('<!--', index)) return '-->';
  if (line.startsWith('<![', index)) return ']]>';
  return line.startsWith('<!', index) ? '>' : undefined;
}

function isInWord(line: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test(line.charAt(from - 1)) && /[\p{L}\p{N}]/u.test(line.charAt(to + 1));
}

function isBlankLine(line: string): boolean {
  return line.trim() === '' && /^[\t ]*$/.test(line);
}

function tooDeep(nesting: number): Found {
  return { actual: 'nesting past the limit', expected: `at most ${nesting} levels` };
}

function strain(actual: string, expected: string, offset: number): Strain {
  return { actual, expected, offset };
}
