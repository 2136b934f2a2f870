import type { TaggedWords, Words } from './words.js';

const words: Words = {
  plain: {
    lang: 'en',
    dir: 'ltr',

    by: 'By ',
    comma: ', ',
    pause: ', ',
    stop: '.',
    contents: 'Contents',
    sources: 'Sources',
    notes: 'Notes',
    corrections: 'Corrections',
    credits: 'Credits',
    cite: 'Cite',
    citeEssay: 'Cite this essay',
    pullQuote: 'Pull quote',
    untitled: 'Untitled',

    citedIn: 'Cited in ',
    lead: 'the opening',
    linkDead: 'Link dead',
    unconfirmed: 'Unconfirmed',
    noArchive: 'No archived copy',
    sourceUnknown: 'Source not found',
    nameUnknown: 'Name not known',
    photographerUnknown: 'Photographer not known',

    noDate: 'n.d.',
    in: 'in ',
    thesis: 'thesis',
    interview: 'interview',
    personalCommunication: 'personal communication',
  },

  about: 'About the author|About the authors',
  accessed: 'accessed {}',
  alsoBy: 'Also by {}:',
  archived: 'Archived copy, {}',
  archivedCopy: 'Archived copy',
  back: 'Back to the text',
  beforeChrist: '{} BC',
  circa: 'c. {}',
  corrected: 'Corrected {}',
  correction: 'Correction, {}.',
  count: ' ({})',
  directedBy: 'dir. {}',
  edition: '{} ed.',
  editor: 'ed.|eds.',
  editedBy: 'ed. {}',
  interviewBy: 'interview by {}',
  note: 'Note {}',
  others: '{} et al.',
  retrieved: 'Retrieved {}, from',
  source: 'Source {}',
  titled: '{}: {}',
  translatedBy: 'trans. {}',

  months: 'January February March April May June July August September October November December',
  seasons: 'Spring|Summer|Autumn|Winter',
  day: '{d} {m} {y}',
  month: '{m} {y}',
  dayMonth: '{d} {m}',
  minutes: { other: '{} min' },

  and: ' and ',
  andShort: ' & ',
  quotes: ['“', '”'],
  ordinal: (number) => `${number}${ending(number)}`,
  locators: {
    book: 'bk. {}|bks. {}',
    chapter: 'ch. {}|chs. {}',
    column: 'col. {}|cols. {}',
    figure: 'fig. {}|figs. {}',
    issue: 'no. {}|nos. {}',
    line: 'l. {}|ll. {}',
    note: 'n. {}|nn. {}',
    page: 'p. {}|pp. {}',
    paragraph: 'para. {}|paras. {}',
    part: 'pt. {}|pts. {}',
    section: 'sec. {}|secs. {}',
    table: 'table {}|tables {}',
    timestamp: '{}',
    verse: 'v. {}|vv. {}',
    volume: 'vol. {}|vols. {}',
  },
};

const american: Words = {
  ...words,
  seasons: 'Spring|Summer|Fall|Winter',
  day: '{m} {d}, {y}',
  dayMonth: '{m} {d}',
};

/** English as most of the world writes its dates, and with the month before the day. */
export const english: TaggedWords = [
  ['en', words],
  ['en-us', american],
];

/** English words for readers of another language, whose dates they leave alone. */
export const international: Words = {
  ...words,
  months: '01 02 03 04 05 06 07 08 09 10 11 12',
  day: '{y}-{m}-{d}',
  month: '{y}-{m}',
  monthAlone: '{y}-{m}',
  dayMonth: '{y}-{m}-{d}',
  dayNumber: (day) => String(day).padStart(2, '0'),
};

function ending(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
