import { expect, test } from 'vitest';
import { type Labels, labels } from '../../packages/core/src/labels/labels.js';

const languages = ['en', 'fr', 'de', 'es', 'pt', 'it', 'ar', 'he', 'ja', 'zh'];
const tags = [...languages, 'en-US', 'ar-MA', 'zh-Hant'];

/** Every label as a reader would see it, by name. */
function shown(words: Labels): Record<string, string> {
  const written: Record<string, string> = {
    about: words.about(1),
    aboutSeveral: words.about(2),
    accessed: words.accessed('2026-03-03'),
    alsoBy: words.alsoBy('Ines'),
    archived: words.archived('2024-05-02'),
    archivedUndated: words.archived(),
    back: words.back(),
    backOfSeveral: words.back(2),
    bracket: words.bracket('x'),
    circa: words.circa('1920'),
    corrected: words.corrected('2026-03-18', '2026-03-14'),
    correction: words.correction('2026-03-18'),
    count: words.count(2),
    date: words.date('2026-03-14'),
    dayMonth: words.dayMonth([2026, 3, 14]),
    directedBy: words.directedBy('Ida Orr'),
    edition: words.edition(2),
    editor: words.editor(1),
    editors: words.editor(2),
    editedBy: words.editedBy('Ida Orr'),
    interviewBy: words.interviewBy('Ida Orr'),
    list: words.list(['A', 'B', 'C']),
    locator: words.locator('page', '12'),
    minutes: words.minutes(5),
    note: words.note(words.noteLetter(2)),
    others: words.others('Lund'),
    quote: words.quote('x'),
    retrieved: words.retrieved('2026-03-03'),
    shortNames: words.shortNames(['A', 'B']),
    source: words.source(3),
    titled: words.titled(words.sources, 'T'),
    translatedBy: words.translatedBy('Ida Orr'),
  };
  for (const [key, value] of Object.entries(words)) if (typeof value === 'string') written[key] ??= value;
  return written;
}

const english = shown(labels('en'));

test.each(tags)('should have every label in %s', (tag) => {
  const words = shown(labels(tag));
  expect(Object.keys(words)).toEqual(Object.keys(english));
  for (const [key, value] of Object.entries(words)) {
    if (key !== 'in') expect(value, key).not.toBe('');
    expect(value, key).not.toMatch(/undefined|NaN|\||null/);
  }
});

test.each(tags)('should fill every gap in %s', (tag) => {
  const words = labels(tag);
  for (const [key, value] of Object.entries(shown(words))) expect(value, key).not.toMatch(/\{[dmy]?\}/);
});

test.each(languages.slice(1))('should not speak English in %s', (tag) => {
  const words = labels(tag);
  for (const key of ['by', 'contents', 'citeEssay', 'citedIn', 'lead', 'linkDead', 'noArchive', 'pullQuote'] as const) {
    expect(words[key], key).not.toBe(labels('en')[key]);
  }
  expect(words.lang).toBe(tag);
  expect(words.dir).toBe(tag === 'ar' || tag === 'he' ? 'rtl' : 'ltr');
});

test('should find a language by its primary subtag, in any case', () => {
  expect(labels('de-AT').lang).toBe('de');
  expect(labels('PT_br').lang).toBe('pt');
  expect(labels('zh-Hant-TW').sources).toBe('來源');
  expect(labels('iw').lang).toBe('he');
});

test('should speak English without a language, and with one that is not shipped', () => {
  expect(labels().date('2026-03-14')).toBe('14 March 2026');
  for (const tag of ['sv', '', 'constructor', '__proto__']) expect(labels(tag).sources).toBe('Sources');
});

test('should write ISO dates in a language that is not shipped', () => {
  const words = labels('sv');
  expect(words.date('2026-03-14T10:00:00+01:00')).toBe('2026-03-14');
  expect(words.correction('2026-03-14')).toBe('Correction, 2026-03-14.');
  expect(words.archived('2026-03')).toBe('Archived copy, 2026-03');
  expect(words.corrected('2026-03-18', '2026-03-14')).toBe('Corrected 2026-03-18');
  expect(words.dateOf([2026, 3, 1])).toBe('2026-03-01');
});

test.each([
  ['en', '14 March 2026', 'March 2026', '1 March 2026'],
  ['en-US', 'March 14, 2026', 'March 2026', 'March 1, 2026'],
  ['fr', '14 mars 2026', 'mars 2026', '1er mars 2026'],
  ['de', '14. März 2026', 'März 2026', '1. März 2026'],
  ['es', '14 de marzo de 2026', 'marzo de 2026', '1 de marzo de 2026'],
  ['pt', '14 de março de 2026', 'março de 2026', '1.º de março de 2026'],
  ['it', '14 marzo 2026', 'marzo 2026', '1º marzo 2026'],
  ['ar', '١٤ مارس ٢٠٢٦', 'مارس ٢٠٢٦', '١ مارس ٢٠٢٦'],
  ['ar-MA', '14 مارس 2026', 'مارس 2026', '1 مارس 2026'],
  ['he', '14 במרץ 2026', 'מרץ 2026', '1 במרץ 2026'],
  ['ja', '2026年3月14日', '2026年3月', '2026年3月1日'],
  ['zh', '2026年3月14日', '2026年3月', '2026年3月1日'],
])('should write days and months in %s', (tag, day, month, first) => {
  const words = labels(tag);
  expect(words.date('2026-03-14')).toBe(day);
  expect(words.date('2026-03')).toBe(month);
  expect(words.date('2026-03-01')).toBe(first);
});

test('should cut the time of a date, and never shift its day', () => {
  expect(labels('en').date('2026-03-14T23:59:59-11:00')).toBe('14 March 2026');
  expect(labels('en').date('2026-03-14T00:00:00+14:00')).toBe('14 March 2026');
});

test('should leave what is no date as it is', () => {
  const words = labels('en');
  for (const text of ['spring', '', '14/03/2026', '2026-3-1']) expect(words.date(text)).toBe(text);
  expect(words.date('2026')).toBe('2026');
  expect(words.date('2026-13-01')).toBe('Spring 2026');
});

test.each([
  ['en', 'Spring 2019', '44 BC'],
  ['es', 'primavera de 2019', '44 a. C.'],
  ['ar', 'ربيع ٢٠١٩', '٤٤ ق.م.'],
  ['ja', '2019年春', '紀元前44'],
])('should write seasons and years before Christ in %s', (tag, season, year) => {
  expect(labels(tag).dateOf([2019, 13])).toBe(season);
  expect(labels(tag).dateOf([-44])).toBe(year);
});

test('should say the year of a correction only if it is not the essay’s', () => {
  const words = labels('en');
  expect(words.corrected('2026-03-18', '2026-03-14')).toBe('Corrected 18 March');
  expect(words.corrected('2027-01-02', '2026-03-14')).toBe('Corrected 2 January 2027');
  expect(words.corrected('2027-01-02')).toBe('Corrected 2 January 2027');
  expect(labels('de').corrected('2026-03-18', '2026')).toBe('Korrigiert am 18. März');
});

test.each([
  ['en', ['1 min', '2 min', '5 min', '11 min', '100 min']],
  ['de', ['1 Min.', '2 Min.', '5 Min.', '11 Min.', '100 Min.']],
  ['fr', ['1\u00A0min', '2\u00A0min', '5\u00A0min', '11\u00A0min', '100\u00A0min']],
  ['ar', ['دقيقة واحدة', 'دقيقتان', '٥ دقائق', '١١ دقيقة', '١٠٠ دقيقة']],
  ['he', ['דקה אחת', 'שתי דקות', '5 דקות', '11 דקות', '100 דקות']],
  ['ja', ['1分', '2分', '5分', '11分', '100分']],
  ['zh', ['1分钟', '2分钟', '5分钟', '11分钟', '100分钟']],
])('should write minutes in %s', (tag, expected) => {
  expect([1, 2, 5, 11, 100].map((number) => labels(tag).minutes(number))).toEqual(expected);
});

test('should have six Arabic plural forms', () => {
  const { minutes } = labels('ar-MA');
  expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111].map(minutes)).toEqual([
    'أقل من دقيقة',
    'دقيقة واحدة',
    'دقيقتان',
    '3 دقائق',
    '10 دقائق',
    '11 دقيقة',
    '99 دقيقة',
    '100 دقيقة',
    '101 دقيقة',
    '102 دقيقة',
    '103 دقائق',
    '111 دقيقة',
  ]);
});

test.each([
  ['en', 'A, B and C', 'A and B', 'A & B', 'A et al.'],
  ['fr', 'A, B et C', 'A et B', 'A et B', 'A et al.'],
  ['de', 'A, B und C', 'A und B', 'A und B', 'A u. a.'],
  ['es', 'A, B y C', 'A y B', 'A y B', 'A et al.'],
  ['he', 'A, B ו־C', 'A ו־B', 'A ו־B', 'A ואחרים'],
  ['ar', 'A، B، و C', 'A و B', 'A و B', 'A وآخرون'],
  ['ja', 'A、B、C', 'A、B', 'A・B', 'Aほか'],
  ['zh', 'A、B和C', 'A和B', 'A和B', 'A等'],
])('should list names in %s', (tag, three, two, short, many) => {
  const words = labels(tag);
  expect(words.list(['A', 'B', 'C'])).toBe(three);
  expect(words.list(['A', 'B'])).toBe(two);
  expect(words.list(['A'])).toBe('A');
  expect(words.list([])).toBe('');
  expect(words.shortNames(['A', 'B'])).toBe(short);
  expect(words.shortNames(['A', 'B', 'C'])).toBe(many);
  expect(words.joints(['A', 'B', 'C'])).toHaveLength(2);
});

test('should join names as their sounds and scripts ask', () => {
  expect(labels('es').list(['Ana', 'Inés'])).toBe('Ana e Inés');
  expect(labels('es').list(['agua', 'hielo'])).toBe('agua y hielo');
  expect(labels('es').list(['Ana', 'Yolanda'])).toBe('Ana y Yolanda');
  expect(labels('it').list(['Ada', 'Elena'])).toBe('Ada ed Elena');
  expect(labels('ar').list(['منى', 'هدى'])).toBe('منى وهدى');
  expect(labels('he').list(['נועה', 'אדם'])).toBe('נועה ואדם');
});

test.each([
  ['en', ['a', 'b', 'z', 'aa', 'ab', 'ba']],
  ['ar', ['أ', 'ب', 'ت', 'ث', 'خ', 'ض']],
  ['ja', ['注1', '注2', '注26', '注27', '注28', '注53']],
])('should count notes in %s', (tag, expected) => {
  const numbers = tag === 'ar' ? [1, 2, 22, 23, 24, 26] : [1, 2, 26, 27, 28, 53];
  expect(numbers.map((number) => labels(tag).noteLetter(number))).toEqual(expected);
});

test('should count Hebrew notes by the value of letters', () => {
  const { noteLetter } = labels('he');
  expect([1, 10, 11, 15, 16, 20, 115, 400, 401].map(noteLetter)).toEqual([
    ...['א', 'י', 'יא', 'טו', 'טז', 'כ', 'קטו', 'ת', 'תא'],
  ]);
});

test('should call notes and sources by their marks', () => {
  expect(labels('en').note('b')).toBe('Note b');
  expect(labels('ja').note('注1')).toBe('注1');
  expect(labels('en').source(3)).toBe('Source 3');
  expect(labels('ar').source(3)).toBe('المصدر ٣');
  expect(labels('fr').titled('Sources', 'T')).toBe('Sources\u202F: T');
});

test('should keep an author’s text as it is, whatever it holds', () => {
  const words = labels('en');
  expect(words.titled('Sources', 'A $& {} B')).toBe('Sources: A $& {} B');
  expect(words.alsoBy('$1 {}')).toBe('Also by $1 {}:');
  expect(words.note('{}')).toBe('Note {}');
});

test.each([
  ['en', 'page', '12', 'p.\u00a012'],
  ['en', 'page', '12-14', 'pp.\u00a012-14'],
  ['en', undefined, '12', '12'],
  ['en', 'chapter', '2, 3', 'chs.\u00a02, 3'],
  ['en', 'article-locator', '4', 'article\u00a04'],
  ['en', 'constructor', '4', 'constructor\u00a04'],
  ['en', 'timestamp', '1:02', '1:02'],
  ['de', 'page', '12–14', 'S.\u00a012–14'],
  ['fr', 'issue', '3', 'n°\u00a03'],
  ['ja', 'page', '12', '12頁'],
])('should write a locator in %s: %s %s', (tag, label, value, expected) => {
  expect(labels(tag).locator(label, value)).toBe(expected);
});

test('should write ordinals of editions', () => {
  const { edition } = labels('en');
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(edition)).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th'].map((number) => `${number} ed.`),
  );
  expect(edition('Revised edition')).toBe('Revised edition');
  expect(labels('fr').edition('1')).toBe('1re éd.');
});
