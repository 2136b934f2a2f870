import { expect, test } from 'vitest';
import { languagesOf } from '../../packages/core/src/handlers/languages.js';
import { type Labels, labels } from '../../packages/core/src/labels/labels.js';
import { loadLabels } from '../../packages/core/src/labels/load-labels.js';
import type { Essay } from '../../packages/core/src/nodes.js';
import { formatSource } from '../../packages/core/src/sources/format-source.js';
import { formatSourceWith } from '../../packages/core/src/sources/format-source-with.js';
import { toHast } from '../../packages/core/src/to-hast.js';
import { toHastWith } from '../../packages/core/src/to-hast-with.js';
import { handMadeEssay } from './hand-made-essay.js';
import { essayWith, source } from './small-essay.js';

const tags = [
  ...['en', 'en-US', 'fr', 'de-AT', 'es', 'PT_br', 'it', 'ar', 'ar-MA', 'he', 'iw', 'ja', 'zh', 'zh-Hant-TW'],
  ...['sv', 'und', '', '__proto__', undefined],
];

/** What labels say, so that those of two finders can be compared. */
const said = ({ date, dir, lang, list, noteLetter, sources }: Labels): unknown[] => [
  ...[lang, dir, sources, date('2026-03-14'), list(['A', 'B', 'C']), noteLetter(29)],
];

/** The essay with everything in it, in a language, citing sources in others. */
function essayIn(lang: string | undefined): Essay {
  const { lang: _, dir: __, ...meta } = handMadeEssay.meta;
  const sources = ['he', 'ar-MA', 'en', 'fa'].map((language) => source(`in-${language}`, { language, author: [] }));
  return {
    ...handMadeEssay,
    meta: { ...meta, ...(lang === undefined ? {} : { lang }) },
    sources: [...handMadeEssay.sources, ...sources],
  };
}

test.each(tags)('should load the words of %s', async (tag) => {
  const loaded = await loadLabels(tag);
  expect(said(loaded(tag))).toEqual(said(labels(tag)));
});

test('should speak English for a language that was not loaded', async () => {
  const loaded = await loadLabels('de');
  expect(loaded('de').sources).toBe('Quellen');
  expect(loaded().date('2026-03-14')).toBe('14 March 2026');
  expect(loaded('fr').date('2026-03-14')).toBe('2026-03-14');
  expect((await loadLabels())('de').sources).toBe('Sources');
});

test('should give the same labels again', async () => {
  const loaded = await loadLabels('de', 'fr');
  expect(loaded('de-AT')).toBe(loaded('de'));
  expect(loaded('fr')).not.toBe(loaded('de'));
});

test('should list the languages that an essay needs', () => {
  expect(languagesOf(essayIn('de'))).toEqual(['de', 'he', 'ar-MA', 'fa']);
  expect(languagesOf(essayIn('ar'))).toEqual(['ar', 'en']);
  expect(languagesOf(essayWith({ meta: { dir: 'rtl' }, sources: [source('a', { language: 'it' })] }))).toEqual([
    undefined,
    'it',
  ]);
  expect(languagesOf(essayWith({}))).toEqual([undefined]);
});

test.each(tags)('should make the same HTML with loaded words: %s', async (tag) => {
  const essay = essayIn(tag);
  const loaded = await loadLabels(...languagesOf(essay));
  expect(toHastWith(loaded, essay)).toEqual(toHast(essay));
  expect(toHastWith(loaded, essay, { part: 'sources' })).toEqual(toHast(essay, { part: 'sources' }));
});

test.each(tags)('should write the same reference with loaded words: %s', async (tag) => {
  const loaded = await loadLabels(tag);
  for (const style of ['plain', 'apa', 'mla', 'chicago'] as const) {
    for (const one of essayIn(tag).sources) {
      expect(formatSourceWith(loaded, one, style, { lang: tag })).toEqual(formatSource(one, style, { lang: tag }));
    }
  }
  const [first = source('a')] = handMadeEssay.sources;
  expect(formatSourceWith(loaded, first)).toEqual(formatSource(first));
});
