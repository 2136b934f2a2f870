import { expect, test } from 'vitest';
import { checkEssay } from '../../packages/core/src/check-essay.js';
import { roleLabel } from '../../packages/core/src/credits/roles.js';
import { directionOf } from '../../packages/core/src/handlers/direction.js';
import { labels } from '../../packages/core/src/labels/labels.js';
import { loadLabels } from '../../packages/core/src/labels/load-labels.js';
import { subtags } from '../../packages/core/src/labels/subtags.js';
import { essayWith, lead, paragraph } from './small-essay.js';

test.each([
  ['de', ['de']],
  [' PT_br ', ['pt', 'br']],
  ['zh-Hant-TW', ['zh', 'hant', 'tw']],
  ['iw', ['he']],
  ['IW_il', ['he', 'il']],
  ['in-ID', ['id', 'id']],
  ['ji', ['yi']],
  // Only a language has an old code.
  ['pt-in', ['pt', 'in']],
  ['', ['']],
  ['-', ['', '']],
  ['__proto__', ['', '', 'proto', '', '']],
  ['en-u-nu-latn-u-nu-latn', ['en', 'u', 'nu', 'latn', 'u', 'nu', 'latn']],
])('should part %j', (tag, parts) => {
  expect(subtags(tag)).toEqual(parts);
});

test.each(['he', 'iw', 'HE', 'iw-IL', 'he_IL', 'IW_il'])(
  'should know Hebrew by %s wherever it is asked',
  async (tag) => {
    expect(labels(tag).lang).toBe('he');
    expect((await loadLabels(tag))(tag).lang).toBe('he');
    expect(directionOf(tag)).toBe('rtl');
    expect(roleLabel('photography', tag)).toBe(roleLabel('photography', 'he'));
    expect(roleLabel('photography', tag)).not.toBe(roleLabel('photography', 'en'));
  },
);

test.each(['zh-Hant', 'zh_TW', 'ZH-hk', 'zh-MO'])('should name roles in traditional characters for %s', (tag) => {
  expect(roleLabel('photography', tag)).toBe(roleLabel('photography', 'zh-hant'));
  expect(roleLabel('photography', tag)).not.toBe(roleLabel('photography', 'zh-CN'));
});

test.each([
  ['de_AT', 'Gestern war „die Flut', ['relative-date-anchored', 'quote-marks-paired']],
  ['SV_fi', '”En kust', []],
  ['pt_BR', 'Hoje', ['relative-date-anchored']],
  ['iw', 'today', []],
])('should check words in %s as its language has them', (lang, words, expected) => {
  const found = checkEssay(essayWith({ children: [lead(paragraph(words))], meta: { lang } }));
  const ids = found.map(({ ruleId }) => ruleId).filter((id) => /anchored|paired/.test(id ?? ''));
  expect(ids.toSorted()).toEqual(expected.toSorted());
});
