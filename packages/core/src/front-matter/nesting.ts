/** Mappings and lists within one another that front matter may hold. */
export const deepestMatter = 100;

/** UTF-16 units that front matter may hold. */
export const longestMatter = 262_144;

/** What opens a level within a line when a value follows: a dash, a key, or what stands before those. */
const opener = /^(?:[-?:]|[&!].*|.*:)$/s;

/**
 * Find the offset where a text of YAML, TOML or JSON may nest deeper than a recursive reader can bear.
 *
 * Counts brackets, indents and what opens levels within a line, without reading the text, so that marks inside strings
 * count too: more than any front matter written by hand has. Linear, without recursion.
 *
 * @example
 * findDeepMatter('['.repeat(1000)); // 100
 */
export function findDeepMatter(raw: string): number | undefined {
  let brackets = 0;
  let indents: number[] = [];
  for (let start = 0; start < raw.length; ) {
    const lineFeed = raw.indexOf('\n', start);
    const end = lineFeed === -1 ? raw.length : lineFeed;
    let at = start;
    while (raw[at] === ' ') at++;
    if (at < end) {
      const indent = at - start;
      indents = indents.slice(0, firstFrom(indents, indent));
      indents.push(indent);
      let openers = 0;
      for (const [word] of raw.slice(at, end).matchAll(/[^ \t\r]+/g)) {
        openers = opener.test(word) ? openers + 1 : 0;
        if (indents.length + openers > deepestMatter) return at;
      }
    }
    for (; at < end; at++) {
      const character = raw[at];
      if (character === '[' || character === '{') brackets++;
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > deepestMatter) return at;
    }
    start = end + 1;
  }
  return undefined;
}

/** Index of the first indent that is not smaller; indents grow. */
function firstFrom(indents: readonly number[], indent: number): number {
  const index = indents.findLastIndex((other) => other < indent);
  return index + 1;
}
