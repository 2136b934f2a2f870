import { expect, test } from 'vitest';
import { checkEssay } from '../../packages/core/src/check-essay.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { readEssay } from '../../packages/core/src/read-essay.js';
import { withoutPositions } from './without-positions.js';

function found(text: string, ...args: Parameters<typeof checkEssay> extends [unknown, ...infer Rest] ? Rest : never) {
  const { essay, messages } = parseEssay(text);
  return [...messages, ...checkEssay(essay, ...args)].map(({ fatal, line, ruleId }) => `${line} ${ruleId} ${fatal}`);
}

const image = '![](surf.jpg "Surf. Photo: Ida Orr")';
const quiet = '<!-- essaykit-disable title-present author-present date-present -->\n\n';

test('should turn a rule off from a comment on, and on again', () => {
  const text = `${quiet}${image}\n\n<!-- essaykit-disable image-alt -->\n\n${image}\n\n<!-- essaykit-enable image-alt -->\n\n${image}`;
  expect(found(text)).toEqual(['3 image-alt false', '11 image-alt false']);
});

test('should turn all rules off where a comment names none', () => {
  expect(found(`<!-- essaykit-disable -->\n\n${image}\n\n<blink>Words</blink>`)).toEqual([]);
});

test('should turn off findings of the parser too', () => {
  expect(found(`${quiet}A <blink>word</blink>.`)).toHaveLength(2);
  expect(found(`${quiet}<!-- essaykit-disable markup-known -->\n\nA <blink>word</blink>.`)).toEqual([]);
});

test('should take other comments for what they are', () => {
  const text = `${quiet}<!-- essaykit-disables image-alt -->\n\n<!-- see essaykit-disable -->\n\n${image}`;
  expect(found(text)).toEqual(['7 image-alt false']);
});

test('should let the front matter set rules, above the options', () => {
  const text = (rules: string) => `---\nrules: ${rules}\n---\n\n${quiet}${image}`;
  expect(found(text('{image-alt: off}'))).toEqual([]);
  expect(found(text('{image-alt: error}'), { rules: { 'image-alt': 'off' } })).toEqual(['7 image-alt true']);
  expect(found(text('{image-alt: sometimes, no-such-rule: off}'))).toEqual(['7 image-alt false']);
  expect(found(text('[image-alt]'))).toEqual(['7 image-alt false']);
});

test('should take `false` in the front matter for `off`', () => {
  expect(found(`---\nrules: {image-alt: false}\n---\n\n${quiet}${image}`)).toEqual([]);
});

test('should take the comment that stands last, wherever it is shown', () => {
  const text = `${quiet}Words[^1].\n\n[^1]: Note.\n\n    <!-- essaykit-disable image-alt -->\n\n<!-- essaykit-enable image-alt -->\n\n${image}`;
  expect(found(text)).toEqual(['11 image-alt false']);
  const other = `${quiet}Words[^1].\n\n<!-- essaykit-disable image-alt -->\n\n${image}\n\n[^1]: Note.\n\n    <!-- essaykit-enable image-alt -->`;
  expect(found(other)).toEqual([]);
});

test('should take the comments of an essay without places to hold throughout', () => {
  const { essay } = parseEssay(`Words.\n\n<!-- essaykit-disable image-alt -->\n\n${image}`);
  const bare = readEssay(withoutPositions(essay));
  expect(checkEssay(bare).map(({ ruleId }) => ruleId)).not.toContain('image-alt');
});
