import { expect, test } from 'vitest';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { pullQuotes } from '../../packages/core/src/select.js';
import { toHtml } from '../../packages/core/src/to-html.js';

const words = 'Every map is a promise that somebody made in a quiet room, and the sea has signed none of them. ';
const sentence = 'We keep some of the shore and no more.';

/** Blocks by a letter. */
const written = {
  C: '```\ncode\n```',
  D: `:pull[${sentence}] It says so. :pull[And here it says another thing.]`,
  F: '![Surf](surf.jpg)',
  H: '### Below',
  L: words.repeat(4).trim(),
  N: `${words.repeat(3)}A note.[^1] ${words.trim()}`,
  O: `It moves. :pull[${sentence}] And on.`,
  R: `:::pull-quote\n${sentence}\n:::`,
  Q: ':::pull-quote\nNobody has said this in here before.\n:::',
  S: words.trim(),
  U: `- ${words.trim()}`,
} satisfies Record<string, string>;

function isLetter(letter: string): letter is keyof typeof written {
  return Object.hasOwn(written, letter);
}

function htmlOf(letters: string): string {
  const blocks = [...letters].map((letter) => (isLetter(letter) ? written[letter] : ''));
  return toHtml(parseEssay(`# Coasts\n\n## Part\n\n${blocks.join('\n\n')}\n\n[^1]: Said so.\n`).essay);
}

/** The blocks of the HTML, with `b` for a quote that stands beside the text and `i` for one that stands between it. */
function shown(letters: string): string {
  const [, body = ''] = htmlOf(letters).split('<h3 class="essay-heading">Part</h3>');
  const [section = ''] = body.split('<section class="essay-notes"');
  return [...section.matchAll(/^<(p|aside|figure|ul|pre|h4)\b(.*)$/gm)].map(letterOf).join('');
}

function letterOf([, tag, rest = '']: RegExpMatchArray): string {
  if (tag === 'aside') return rest.includes('essay-beside') ? 'b' : 'i';
  if (tag !== 'p') return { figure: 'F', h4: 'H', pre: 'C', ul: 'U' }[tag ?? ''] ?? '';
  if (rest.includes('essay-passage')) return 'O';
  if (rest.includes('essay-note-mark')) return 'N';
  // The words of a quote.
  if (/>(?:We keep|Nobody|And here)/.test(rest)) return '';
  return rest.length > 200 ? 'L' : 'S';
}

test.each([
  ['two blocks above its own', 'LLLLO', 'LLbLLO'],
  ['as far below, if there is no place above', 'OLLLL', 'OLLbLL'],
  ['three above rather than one below', 'LLULLO', 'LLULbLO'],
  ['at least one below', 'LLOLL', 'LLOLbL'],
  ['one above, if there is no other place', 'LLO', 'LbLO'],
])('should stand a quote %s: %s', (_, letters, expected) => {
  expect(shown(letters)).toBe(expected);
});

test.each([
  ['one paragraph is too low', 'LSO', 'LiSO'],
  ['a note would have to give way', 'LNO', 'LiNO'],
  ['a note above may reach down to it', 'NLO', 'NiLO'],
])('should stand a quote between the paragraphs where %s: %s', (_, letters, expected) => {
  expect(shown(letters)).toBe(expected);
});

test('should stand a quote beside two low paragraphs, not beside a list or its own paragraph', () => {
  expect(shown('LSSSSO')).toBe('LSSbSSO');
  expect(shown('LSUSO')).toBe('LiSUSO');
});

test('should choose a place without notes, even if it is nearer', () => {
  expect(shown('LNLLO')).toBe('LNLbLO');
  expect(shown('LLNLLLO')).toBe('LLNLbLLO');
});

test.each(['ULLO', 'CLLO', 'FLLO', 'QLLO'])('should not touch a list, code, figure or quote: %s', (letters) => {
  expect(shown(letters).replace(/^[bi]/, 'Q')).toBe(`${letters.slice(0, 2)}bLO`);
});

// The style sheet does not show a quote that stands above its own paragraph.
test.each([
  ['O', 'iO'],
  ['LO', 'LiO'],
  ['OSS', 'OSiS'],
  ['OL', 'OLi'],
  ['OLF', 'iOLF'],
  ['OFL', 'OFLi'],
  ['OFF', 'iOFF'],
  ['LOLU', 'LiOLU'],
  ['OLH', 'OLiH'],
])('should stand at the end, else above its own paragraph: %s', (letters, expected) => {
  expect(shown(letters)).toBe(expected);
});

test('should never stand above a sentence that another quote repeats', () => {
  expect(shown('LLOLLO')).toBe('LLObLbLO');
  expect(shown('SOSO')).toBe('SOiSOi');
});

test('should not write two quotes above one paragraph, where both would be seen', () => {
  expect(shown('LD')).toBe('LiO');
  // One of them is seen, above the low paragraph.
  expect(shown('LSD')).toBe('LiSiO');
});

test.each([
  ['LQL', 'LbL'],
  ['QL', 'bL'],
  ['LQSF', 'LiSF'],
  ['LQN', 'LiN'],
  ['LQ', 'Li'],
  ['Q', 'i'],
  ['LQF', 'LiF'],
  ['QQL', 'ibL'],
  ['LORSSS', 'LiObSSS'],
])('should leave a quote where its author has put it: %s', (letters, expected) => {
  expect(shown(letters)).toBe(expected);
});

test('should move no quote whose words are others, or that was not lifted', () => {
  const { essay } = parseEssay([written.L, written.L, written.L, written.O].join('\n\n'));
  const moved = /<div class="essay-lead">\n<p.*\n<aside class="essay-pull essay-beside"/;
  const kept = /<div class="essay-lead">\n<p.*\n<p.*\n<aside class="essay-pull essay-beside"/;
  for (const quote of pullQuotes(essay)) {
    expect(toHtml(essay)).toMatch(moved);
    const { children } = quote;
    quote.children = [{ type: 'paragraph', children: [{ type: 'text', value: 'We keep all of it.' }] }];
    expect(toHtml(essay)).toMatch(kept);
    quote.children = children;
    delete quote.lifted;
    expect(toHtml(essay)).toMatch(kept);
  }
  expect.assertions(3);
});

test('should not put another quote beside the text that one stands beside', () => {
  expect(shown('LLDSSSSSSS')).toBe('LbLOSSbSSSSS');
  expect(shown('QLSSO')).toBe('bLbSSO');
  expect(shown('QSSSO')).toBe('bSSiSO');
  expect(shown('OSSO')).toBe('OiSiSO');
});

test('should open a lead with its first paragraph, not with a quote', () => {
  const lead = `:pull[${sentence}] ${words.repeat(3)}`;
  const html = toHtml(parseEssay(`# Coasts\n\n${lead}\n`).essay, { look: { dropCap: true } });
  expect(html).toMatch(/<aside class="essay-pull"[\s\S]*<\/aside>\n<p class="essay-opening"/);
});

test('should keep a quote that a document has lifted into another section than that of its sentence', () => {
  const { essay } = parseEssay(`# Coasts\n\n## One\n\n${written.O}\n\n## Two\n\n${written.L}\n\n${written.L}\n`);
  const [one, two] = essay.children.filter((child) => child.type === 'section');
  const quote = one?.children.find((child) => child.type === 'pullQuote');
  if (one === undefined || two === undefined || quote === undefined)
    throw new Error('Unexpected essay without a quote');
  one.children = one.children.filter((child) => child !== quote);
  two.children.push(quote);
  const [before = '', after = ''] = toHtml(essay).split('>Two</h3>');
  expect([before.split('<aside').length, after.split('<aside').length]).toEqual([1, 2]);
  expect(after).toContain(sentence);
});

test('should keep a quote of nobody as a piece of its own', () => {
  const { essay } = parseEssay(`# Coasts\n\n${written.Q}\n`);
  const [quote] = pullQuotes(essay);
  const html = toHtml(essay, { part: quote?.id ?? '' });
  expect(html).toContain('Nobody has said this in here before.');
  expect(html).not.toContain('aria-hidden');
});
