import { expect, test } from 'vitest';
import { createMatcher, hasPullQuoteShape } from '../../packages/core/src/match.js';
import type { Flow } from '../../packages/core/src/nodes.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { plainText } from '../../packages/core/src/plain-text.js';
import { createRandom, languages, makeSentences, type Sentence, toMarkdownEssay, write } from './sentences.js';

const sentences = makeSentences(1200, 1);
const matcher = createMatcher(parseEssay(toMarkdownEssay(sentences)).essay);

test('should have sentences enough, no two alike', () => {
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(1200);
  expect(sentences.slice(0, languages.length).map(({ text }) => /^\p{Lu}|^\p{Lo}/u.test(text))).not.toContain(false);
});

test('should find every sentence as it stands, in its own paragraph', () => {
  for (const { text } of sentences) {
    const { status, paragraph } = matcher.find(quote(text));
    expect([status, paragraph && plainText(paragraph).includes(text.trim())]).toEqual(['verbatim', true]);
  }
});

/** Ways to write the same words otherwise. */
const rewritings: Array<[string, (text: string) => string]> = [
  ['in quotes', (text) => `“${text}”`],
  ['in single quotes, with plain apostrophes', (text) => `‘${text.replaceAll('’', "'")}’`],
  ['with guillemets and a dash', (text) => `« ${text.replace(/, |、|，|، /, ' — ')} »`],
  ['in capitals', (text) => text.replace(/[a-zà-ÿ]+/gu, (word) => (word.includes('ß') ? word : word.toUpperCase()))],
  ['without the stop', (text) => text.replace(/[.。।]\s*$/u, '')],
  ['with other spaces', (text) => text.replace(/ /g, '\u00a0')],
  ['with soft hyphens', (text) => text.replace(/(\p{Ll}{3})(\p{Ll}{3})/gu, '$1\u00ad$2')],
  ['with joiners', (text) => text.replace(/(\p{Script=Arabic})(\p{Script=Arabic})/u, '$1\u200d$2')],
  ['in compatible forms', (text) => text.replace(/fi/g, 'ﬁ').normalize('NFD')],
  ['with marks of direction', (text) => `\u2067${text}\u2069`],
];

test.each(rewritings)('should find every sentence %s', (_, rewrite) => {
  const statuses = sentences.map(({ text }) => matcher.find(quote(rewrite(text))).status);
  expect(statuses.filter((status) => status !== 'verbatim')).toEqual([]);
});

/** Ways to leave words out, and to say so. */
const omissions: Array<[string, (sentence: Sentence, at: number) => string]> = [
  ['…', ({ language, words }, at) => cut(words, at, '…', language.gap)],
  ['...', ({ language, words }, at) => cut(words, at, '...', language.gap)],
  ['[…]', ({ language, words }, at) => cut(words, at, '[…]', language.gap)],
  ['. . .', ({ language, words }, at) => cut(words, at, '. . .', language.gap)],
  ['other words in brackets', ({ language, words }, at) => cut(words, at, '[so it is said]', language.gap)],
  ['a start', ({ language, words }) => `…${words.slice(2).join(language.gap)}`],
  [
    'a letter in brackets',
    ({ language, words }) => write(words.slice(1), language).replace(/^\p{L}(?=\p{L})/u, '[$&]'),
  ],
];

test.each(omissions)('should find sentences with %s in their words', (_, omit) => {
  const random = createRandom(2);
  const statuses = sentences.map((sentence) => {
    const at = 3 + random(sentence.words.length - 6);
    return matcher.find(quote(omit(sentence, at))).status;
  });
  expect(share(statuses, 'verbatim')).toBeGreaterThanOrEqual(0.986);
});

test('should call sentences with one other word edited', () => {
  const random = createRandom(3);
  const statuses = sentences.map(({ language, words }) => {
    const changed = [...words];
    changed[random(words.length)] = language.gap === '' ? 'ゑ' : 'Xylophon';
    return matcher.find(quote(write(changed, language))).status;
  });
  expect(share(statuses, 'edited')).toBeGreaterThanOrEqual(0.99);
  expect(statuses).not.toContain('verbatim');
});

test('should find no sentence of another essay', () => {
  const others = makeSentences(1200, 4);
  expect(others.filter(({ text }) => matcher.find(quote(text)).status !== 'missing').map(({ text }) => text)).toEqual(
    [],
  );
});

test('should not join pieces that stand further apart than 400 words', () => {
  const text = (between: number) => `One two three ${'filler '.repeat(between)}four five six.`;
  const status = (between: number) => {
    const { essay } = parseEssay(text(between));
    return createMatcher(essay).find(quote('One two three … four five six')).status;
  };
  expect(status(400)).toBe('verbatim');
  expect(status(401)).not.toBe('verbatim');
});

test('should not find pieces in another order, nor half a word', () => {
  const find = (words: string) =>
    createMatcher(parseEssay('One two three four five six seven.').essay).find(quote(words));
  expect(find('Five six seven … one two three').status).not.toBe('verbatim');
  expect(find('two three four five six').status).toBe('verbatim');
  expect(find('wo three four fiv').status).toBe('missing');
  expect(find('…').status).toBe('missing');
  expect(find('').status).toBe('missing');
});

test('should try every place where the first piece stands', () => {
  const body = `The sea was calm. ${'And more was said of it. '.repeat(100)}The sea was calm, until the storm broke out.`;
  const found = createMatcher(parseEssay(body).essay).find(quote('The sea was … until the storm'));
  expect(found.status).toBe('verbatim');
});

test('should find words across two paragraphs, and name the first', () => {
  const { essay } = parseEssay('Zero.\n\nOne two three.\n\nFour five six.');
  const [, first] = essay.children[0]?.children ?? [];
  const found = createMatcher(essay).find([...quote('Two three.'), ...quote('Four five')]);
  expect(found).toEqual({ status: 'verbatim', paragraph: first });
});

test('should count words, and characters where a script has no spaces', () => {
  expect(hasPullQuoteShape(quote('One two three four'))).toBe(false);
  expect(hasPullQuoteShape(quote('One two three four five'))).toBe(true);
  expect(hasPullQuoteShape(quote('ชายฝั่งคือคำสัญญา'.slice(0, 10)))).toBe(false);
  expect(hasPullQuoteShape(quote('ชายฝั่งคือคำสัญญาของแผนที่'))).toBe(true);
});

function cut(words: readonly string[], at: number, mark: string, gap: string): string {
  return [...words.slice(0, at), mark, ...words.slice(at + 2)].join(gap === '' ? '' : ' ');
}

function share(statuses: readonly string[], status: string): number {
  return statuses.filter((each) => each === status).length / statuses.length;
}

function quote(value: string): Flow[] {
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}
