import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CheckOptions, checkEssay } from '../../packages/core/src/check-essay.js';
import { EssayError } from '../../packages/core/src/errors.js';
import { createMessage, quote } from '../../packages/core/src/messages.js';
import type { Essay, Flow } from '../../packages/core/src/nodes.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { readEssay } from '../../packages/core/src/read-essay.js';
import { nearest } from '../../packages/core/src/rules/nearest.js';
import { type RuleId, rules } from '../../packages/core/src/rules.js';
import { handMadeEssay } from './hand-made-essay.js';

function essayOf(...children: Flow[]): Essay {
  return { ...handMadeEssay, children: [{ type: 'lead', children }] };
}

function findings(essay: Essay, ...ruleIds: RuleId[]) {
  return checkEssay(essay)
    .filter(({ ruleId }) => ruleIds.some((id) => id === ruleId))
    .map(({ reason }) => reason);
}

test('should name each rule, weigh it and say where its page is', () => {
  const { homepage }: { homepage: string } = JSON.parse(readFileSync('packages/core/package.json', 'utf8'));
  for (const [ruleId, { description, severity, url }] of Object.entries(rules)) {
    expect(ruleId).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(description).toMatch(/^[A-Z].*[^.]$/);
    expect(severity).toMatch(/^(error|warning|info)$/);
    expect(url).toBe(`${homepage}/rules/${ruleId}`);
  }
});

test('should make a message as every reporter reads it', () => {
  const place = { start: { line: 3, column: 1, offset: 20 }, end: { line: 3, column: 9, offset: 28 } };
  const message = createMessage({
    ruleId: 'source-resolved',
    actual: 'source `x\u202E`',
    expected: 'the id of a source',
    expectedValues: ['lund'],
    fixable: true,
    note: 'Read\u0007 more.',
    place,
  });
  expect({ ...message, stack: undefined }).toMatchInlineSnapshot(`
    {
      "actual": undefined,
      "ancestors": undefined,
      "cause": undefined,
      "column": 1,
      "expected": [
        "lund",
      ],
      "fatal": true,
      "file": "",
      "fixable": true,
      "line": 3,
      "message": "Unexpected source \`xU+202E\`, expected the id of a source",
      "name": "3:1-3:9",
      "note": "ReadU+0007 more.",
      "place": {
        "end": {
          "column": 9,
          "line": 3,
          "offset": 28,
        },
        "start": {
          "column": 1,
          "line": 3,
          "offset": 20,
        },
      },
      "reason": "Unexpected source \`xU+202E\`, expected the id of a source",
      "ruleId": "source-resolved",
      "source": "essaykit",
      "stack": undefined,
      "url": "https://essaykit.example/rules/source-resolved",
    }
  `);
  expect(String(message)).toBe('3:1-3:9: Unexpected source `xU+202E`, expected the id of a source');
});

test.each([
  ['error', true],
  ['warning', false],
  ['info', undefined],
] as const)('should say that %s is fatal: %s', (severity, fatal) => {
  expect(createMessage({ ruleId: 'title-present', reason: 'Unexpected', severity }).fatal).toBe(fatal);
});

test.each([
  ['lund', '`lund`'],
  [' two\n lines ', '`two lines`'],
  ['a`b', '`` a`b ``'],
  ['word '.repeat(40), `\`${'word '.repeat(11)}word…\``],
])('should quote %j', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test('should find the word that was meant', () => {
  expect(nearest('lnud', ['moss', 'lund', 'lunden'])).toBe('lund');
  expect(nearest('Lund', ['lund'])).toBe('lund');
  expect(nearest('x', ['y'])).toBeUndefined();
  expect(nearest('other', ['lund'])).toBeUndefined();
});

test('should find nothing wrong in an essay that is as it should be', () => {
  expect(findings(handMadeEssay, 'title-present', 'author-present', 'heading-order', 'pull-quote-verbatim')).toEqual(
    [],
  );
});

test('should report an essay without title or author', () => {
  const essay = { ...handMadeEssay, title: [{ type: 'text' as const, value: ' ' }], authors: [] };
  expect(findings(essay, 'title-present', 'author-present')).toMatchInlineSnapshot(`
    [
      "Unexpected essay without a title, expected a first line \`# …\` or \`title\` in the front matter",
      "Unexpected essay without an author, expected \`authors\` in the front matter or a section about the author at the end",
    ]
  `);
});

test('should report a heading that skips a level', () => {
  const section = { type: 'section' as const, id: 'a', title: [], children: [] };
  const children = [
    { ...section, depth: 2 as const, children: [{ ...section, depth: 4 as const }] },
    { ...section, depth: 3 as const },
    { ...section, depth: 1 as const },
  ];
  expect(findings({ ...handMadeEssay, children }, 'heading-order')).toMatchInlineSnapshot(`
    [
      "Unexpected heading of level 4 below level 2, expected level 3",
      "Unexpected heading of level 3 below level 1, expected level 2",
    ]
  `);
});

test('should report what names no source', () => {
  const essay = essayOf(
    {
      type: 'paragraph',
      children: [
        { type: 'citation', narrative: false, items: [{ sourceId: 'lnud' }, { sourceId: 'lund', id: 'ref_lund_1' }] },
        { type: 'citation', narrative: true, items: [{ sourceId: 'nobody' }] },
      ],
    },
    { type: 'quotation', id: 'quote_a', sourceId: 'gone', children: [] },
  );
  expect(findings(essay, 'source-resolved')).toMatchInlineSnapshot(`
    [
      "Unexpected source \`lnud\`, expected the id of a source, such as \`lund\`",
      "Unexpected source \`nobody\`, expected the id of a source",
      "Unexpected source \`gone\`, expected the id of a source",
    ]
  `);
});

test('should report a pull quote that does not repeat the body', () => {
  const words = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'We keep all.' }] }];
  const essay = essayOf(
    { type: 'pullQuote', id: 'pull_a', match: { status: 'missing' }, children: words },
    { type: 'pullQuote', id: 'pull_b', match: { status: 'edited', target: 'p_1' }, children: words },
    { type: 'paragraph', data: { id: 'p_1' }, children: [{ type: 'text', value: 'We keep some of it all.' }] },
  );
  expect(findings(essay, 'pull-quote-verbatim')).toMatchInlineSnapshot(`
    [
      "Unexpected pull quote whose words are not in the body, expected words of the body",
      "Unexpected changed words in pull quote, expected words of the body",
    ]
  `);
  const [, edited] = checkEssay(essay).filter(({ ruleId }) => ruleId === 'pull-quote-verbatim');
  expect(edited?.note).toBe('The body says `We keep some of it all.`');
  expect(edited?.ancestors?.map(({ type }) => type)).toEqual(['essay', 'lead', 'pullQuote']);
});

test('should turn rules off, and weigh them otherwise', () => {
  const essay = { ...handMadeEssay, title: [], authors: [] };
  const messages = checkEssay(essay, {
    rules: { 'title-present': 'off', 'author-present': 'info', 'source-resolved': ['warning', {}] },
  });
  const weights = Object.fromEntries(messages.map(({ ruleId, fatal }) => [ruleId, fatal]));
  expect(weights).toMatchObject({ 'author-present': undefined, 'source-resolved': false });
  expect(Object.keys(weights)).not.toContain('title-present');
});

test.each<Readonly<Record<string, unknown>>>([
  { 'title-presnt': 'off' },
  { __proto: 'off' },
  { constructor: 'off' },
  { 'title-present': 'fatal' },
  { 'title-present': ['warning', 3] },
  { 'title-present': null },
])('should refuse the settings %j', (settings) => {
  const given: NonNullable<CheckOptions['rules']> = JSON.parse(JSON.stringify(settings));
  expect(() => checkEssay(handMadeEssay, { rules: given })).toThrow(
    expect.objectContaining({ code: 'argument-invalid' }),
  );
});

test('should give findings in the order of the text', () => {
  const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 5 } });
  const essay = essayOf(
    { type: 'pullQuote', id: 'pull_a', match: { status: 'missing' }, children: [], position: at(9) },
    {
      type: 'paragraph',
      children: [{ type: 'citation', narrative: false, items: [{ sourceId: 'gone' }], position: at(5) }],
    },
  );
  const lines = checkEssay({ ...essay, authors: [] }).map(({ line }) => line ?? 0);
  expect(lines).toEqual([...lines].sort((left, right) => left - right));
  expect(lines).toEqual(expect.arrayContaining([5, 9]));
});

/** The findings in a text of some rules. */
function found(text: string, ...ruleIds: RuleId[]): string[] {
  return findings(parseEssay(text).essay, ...ruleIds);
}

test.each([
  ['“Open', 'en', '`“` without its partner, expected `”` after it'],
  ['»Zu« und »zu«', 'de', undefined],
  ['»Zu« und »zu', 'de', '`»` without its partner, expected a mark that opens before it'],
  ['”Sagt”', 'sv', undefined],
])('should pair the quotation marks of %s in %s', (text, lang, reason) => {
  expect(found(`---\nlang: ${lang}\n---\n\n${text}`, 'quote-marks-paired')).toEqual(
    reason === undefined ? [] : [`Unexpected ${reason}`],
  );
});

test.each([
  ['\u202Aleft\u202C', true],
  ['\u2066left\u2069', true],
  ['\u202Aleft\u2069', false],
  ['\u2066left\u202C', false],
  ['left\u202C', false],
  ['left\u2069', false],
  ['\u202Aleft', false],
  ['\u202Eleft\u202C', false],
])('should tell whether the controls of %j are closed', (text, isFine) => {
  expect(found(text, 'bidi-safe').length === 0).toBe(isFine);
});

test('should ask for the credit of images, and of nothing else', () => {
  const text =
    '---\nimage: surf.jpg\ncredits: {words: Moss}\n---\n\n:::figure\n| a |\n| - |\n:::\n\n:::figure\n```\nx\n```\n:::\n\n[![](a.png)](/big)\n\n[page](/x)';
  expect(found(text, 'image-credit')).toEqual([
    'Unexpected main image `surf.jpg` without a credit, expected a line `Main image: …` at the end',
    'Unexpected image `/big` without a credit, expected `Photo: …` in its title',
  ]);
});

test('should take no long words for ones that say nothing', () => {
  expect(found(`[${'here '.repeat(13)}](/x) and [here](/y)`, 'link-text-meaningful')).toHaveLength(1);
});

test.each([
  ['Marianne Lund', 'Mariane Lund', true],
  ['Mariane Lund', 'Marianne Lund', true],
  ['Mariane Lund', 'Mariame Lund', true],
  ['Mariane Lund', 'Mariannes Lund', false],
  ['Mariane Lund', 'Mariane Orr', false],
])('should tell whether %s and %s may be one name', (one, other, isOne) => {
  expect(found(`---\nauthors: [${one}]\n---\n\n> Words.\n> — ${other}`, 'name-consistent').length > 0).toBe(isOne);
});

test('should guess for the first unknown sources what was meant', () => {
  const keys = Array.from({ length: 12 }, (_, at) => `[@lnd${at}]`).join(' ');
  const reasons = found(`---\nsources: [{id: lnd}]\n---\n\n${keys} [@${'l'.repeat(70)}]`, 'source-resolved');
  expect(reasons.filter((reason) => reason.includes('such as'))).toHaveLength(10);
  expect(nearest('l'.repeat(70), ['lund'])).toBeUndefined();
});

test('should place a finding in a text where that is written as it reads', () => {
  const place = (text: string) => {
    const [message] = checkEssay(parseEssay(text).essay).filter(({ ruleId }) => ruleId === 'relative-date-anchored');
    return message?.name;
  };
  expect(place('As of last year, it stood.')).toBe('1:7-1:16');
  expect(place('It stood.\nAs of last year, it fell.')).toBe('1:1-2:26');
});

test('should report of an essay without places what is wrong, at its start', () => {
  const source = { type: 'webpage', URL: 'https://a.example', origin: 'declared', status: 'linked', uses: [] };
  const credit = { role: 'design', label: '', text: [], people: [] };
  const figure: Flow = {
    type: 'figure',
    id: 'f',
    caption: [],
    children: [{ type: 'image', url: 'a.png', alt: 'A' }],
    credit,
  };
  const fine: Flow = { ...figure, credit: { ...credit, people: [{ literal: 'Orr' }] } };
  const essay = {
    ...essayOf(figure, fine),
    sources: [
      { ...source, id: 'a' },
      { ...source, id: 'b' },
    ],
    credits: [credit],
  };
  expect(
    findings(readEssay(JSON.parse(JSON.stringify(essay))), 'credit-complete', 'source-unique', 'source-used'),
  ).toEqual([
    'Unexpected unused source `a`, expected `[@a]` in the text',
    'Unexpected unused source `b`, expected `[@b]` in the text',
    'Unexpected source `b` at the address of `a`, expected one source',
    'Unexpected credit `design` without a name, expected who made it',
    'Unexpected credit `design` without a name, expected who made it',
  ]);
});

test('should keep line ends and tabs in what a message quotes', () => {
  expect(createMessage({ ruleId: 'title-present', reason: 'Unexpected', note: 'a\n\tb\u0000' }).note).toBe(
    'a\n\tbU+0000',
  );
});

test('should keep what caused an error', () => {
  const cause = new Error('the file is gone');
  expect(new EssayError('argument-invalid', 'Unexpected', { cause }).cause).toBe(cause);
  expect('cause' in new EssayError('argument-invalid', 'Unexpected')).toBe(false);
});
