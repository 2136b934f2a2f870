import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Essay } from '../../packages/core/src/nodes.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { sections } from '../../packages/core/src/select.js';
import { walk } from '../../packages/core/src/walk.js';

/** Few words, so that ids meet. */
const word = fc.constantFrom(
  'a',
  'b',
  'note',
  'ref',
  '1',
  'pull',
  '海岸',
  'Émile',
  '!!!',
  'section',
  'the ruler',
  '*c*',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const fixed = fc.constantFrom(
  '',
  '',
  ' {#a}',
  ' {#note_1}',
  ' {#b-1}',
  ' {#source_a}',
  ' {#ref_x-org_1}',
  ' {#pull_a}',
);
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), words, fixed)
  .map(([depth, text, id]) => `${'#'.repeat(depth)} ${text}${id}`);
const paragraph = fc.oneof(
  words,
  words.map((text) => `:pull[${text}] ${text}`),
  words.map((text) => `[${text}](https://x.org/${text.length}) [${text}](https://x.org) [@a] @b`),
  words.map((text) => `${text}[^1] and [^2][^1]`),
);
const quote = fc.oneof(
  words.map((text) => `> ${text}\n> — Ada, *Work*`),
  words.map((text) => `> ${text} one two three four`),
  words.map((text) => `:::pull-quote{source=a}\n${text} one two three four\n:::`),
);
const figure = fc.constantFrom('![x](a.png "Cap")', '![x](b/a.png)', ':::figure\n```\nx\n```\n\nA caption\n:::');
const block = fc.oneof({ weight: 3, arbitrary: heading }, { weight: 4, arbitrary: paragraph }, quote, figure);
const end = '\n\na one two three four\n\n[^1]: First\n\n[^2]: Second [^1]';
const matter = '---\nauthors: [A, A, {name: B, id: a}]\nsources: [{id: a}, {id: b}, {id: a}]\n---\n\n';
const text = fc.array(block, { maxLength: 12 }).map((blocks) => `${matter}${blocks.join('\n\n')}${end}`);

test('should give every node an id of its own, of letters, digits, hyphens and underscores', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const ids = idsOf(parseEssay(markdown).essay);
      expect(ids.filter((id) => !/^[\p{L}\p{M}\p{N}_-]+$/u.test(id))).toEqual([]);
      expect(ids.length).toBe(new Set(ids).size);
    }),
    { numRuns: 120, seed: 1 },
  );
});

test('should point only at ids there are', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const { essay } = parseEssay(markdown);
      const ids = new Set(idsOf(essay));
      const sources = new Set(essay.sources.map(({ id }) => id));
      const pointed = [
        ...essay.notes.flatMap(({ refs }) => refs),
        ...essay.sources.flatMap(({ uses }) =>
          uses.flatMap(({ id, sectionId }) => [id, ...(sectionId ? [sectionId] : [])]),
        ),
        ...[...walk(essay)].flatMap(({ node }) => (node.type === 'pullQuote' ? (node.match.target ?? []) : [])),
      ];
      expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
      const named = [...walk(essay)].flatMap(({ node }) => (node.type === 'link' ? (node.data?.sourceId ?? []) : []));
      expect(named.filter((id) => !sources.has(id))).toEqual([]);
    }),
    { numRuns: 80, seed: 2 },
  );
});

test('should give the same essay for the same text', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      expect(JSON.stringify(parseEssay(markdown))).toBe(JSON.stringify(parseEssay(markdown)));
    }),
    { numRuns: 40, seed: 3 },
  );
});

test('should keep the ids of sections when words elsewhere change', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(names, fc.nat(), words, heading, (list, at, added, other) => {
      const write = (changed: number, more: string) =>
        list.map((name, index) => `## ${name}\n\nWords of it.${index === changed ? ` ${more}` : ''}`).join('\n\n');
      const index = at % list.length;
      const before = sections(parseEssay(write(-1, '')).essay).map(({ id }) => id);
      const after = sections(parseEssay(write(index, `:pull[${added}] [x](https://x.org)`)).essay).map(({ id }) => id);
      expect(before).toEqual(list);
      expect(after).toEqual(before);
      // A section more, of another name, moves none of the others.
      const more = sections(parseEssay(`${write(-1, '')}\n\n${other.replace(/\{#.*/, '')} zzz`).essay).map(
        ({ id }) => id,
      );
      expect(more.filter((id) => before.includes(id))).toEqual(before);
    }),
    { numRuns: 50, seed: 4 },
  );
});

test('should keep an id that is fixed, whatever stands before it', () => {
  fc.assert(
    fc.property(
      fc.array(
        heading.filter((line) => !line.includes('{#fixed}')),
        { maxLength: 6 },
      ),
      (headings) => {
        const { essay } = parseEssay(`${headings.join('\n\n')}\n\n## fixed\n\n## Here {#fixed}\n\nWords.`);
        expect(sections(essay).at(-1)?.id).toBe('fixed');
      },
    ),
    { numRuns: 50, seed: 5 },
  );
});

/** Every id of an essay as it stands in HTML, without the prefix. */
function idsOf(essay: Essay): string[] {
  const ids = [...essay.authors.map(({ id }) => `author_${id}`), ...essay.sources.map(({ id }) => `source_${id}`)];
  for (const { node } of walk(essay)) {
    if ('id' in node && typeof node.id === 'string') ids.push(node.id);
    if ('data' in node && node.data && 'id' in node.data && typeof node.data.id === 'string') ids.push(node.data.id);
    if (node.type === 'citation') for (const { id } of node.items) if (id !== undefined) ids.push(id);
  }
  return ids;
}
