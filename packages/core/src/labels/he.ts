import type { TaggedWords, Words } from './words.js';

const values = [400, 300, 200, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
const letters = 'תשרקצפעסנמלכיטחזוהדגבא';

const words: Words = {
  plain: {
    lang: 'he',
    dir: 'rtl',

    by: 'מאת ',
    comma: ', ',
    pause: ', ',
    stop: '.',
    contents: 'תוכן העניינים',
    sources: 'מקורות',
    notes: 'הערות',
    corrections: 'תיקונים',
    credits: 'קרדיטים',
    cite: 'ציטוט',
    citeEssay: 'ציטוט המסה',
    pullQuote: 'ציטוט מודגש',
    untitled: 'ללא כותרת',

    citedIn: 'מצוטט ב: ',
    lead: 'הפתיחה',
    linkDead: 'קישור שבור',
    unconfirmed: 'לא מאומת',
    noArchive: 'אין עותק בארכיון',
    sourceUnknown: 'המקור לא נמצא',
    nameUnknown: 'השם לא ידוע',
    photographerUnknown: 'צילום: לא ידוע',

    noDate: 'ללא תאריך',
    in: 'בתוך ',
    thesis: 'עבודת גמר',
    interview: 'ריאיון',
    personalCommunication: 'תקשורת אישית',
  },

  about: 'על הכותב/ת|על הכותבים',
  accessed: 'אוחזר בתאריך {}',
  alsoBy: 'עוד מאת {}:',
  archived: 'עותק בארכיון, {}',
  archivedCopy: 'עותק בארכיון',
  back: 'חזרה לטקסט',
  beforeChrist: '{} לפנה״ס',
  circa: 'בערך {}',
  corrected: 'תוקן ב־{}',
  correction: 'תיקון, {}.',
  count: ' ({})',
  directedBy: 'בימוי: {}',
  edition: 'מהדורה {}',
  editor: 'עורך/ת|עורכים',
  editedBy: 'בעריכת {}',
  interviewBy: 'ריאיון: {}',
  note: 'הערה {}',
  others: '{} ואחרים',
  retrieved: 'אוחזר בתאריך {}, מתוך',
  source: 'מקור {}',
  titled: '{}: {}',
  translatedBy: 'תרגום: {}',

  months: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  seasons: 'אביב|קיץ|סתיו|חורף',
  day: '{d} ב{m} {y}',
  month: '{m} {y}',
  dayMonth: '{d} ב{m}',
  minutes: { one: 'דקה אחת', two: 'שתי דקות', other: '{} דקות' },

  and: ' ו',
  // The letter joins the next Hebrew word; another script takes a hyphen.
  joint: (and, name) => (/^\p{Script=Hebrew}/u.test(name) ? and : `${and}־`),
  quotes: ['”', '”'],
  noteLetter,
  locators: {
    book: 'ספר {}',
    chapter: 'פרק {}|פרקים {}',
    column: 'טור {}',
    figure: 'איור {}|איורים {}',
    issue: 'גיליון {}',
    line: 'שורה {}|שורות {}',
    note: 'הערה {}|הערות {}',
    page: 'עמ׳ {}',
    paragraph: 'פסקה {}|פסקאות {}',
    part: 'חלק {}',
    section: 'סעיף {}|סעיפים {}',
    table: 'טבלה {}|טבלאות {}',
    timestamp: '{}',
    verse: 'פסוק {}|פסוקים {}',
    volume: 'כרך {}|כרכים {}',
  },
};

/** Hebrew. */
export const tagged: TaggedWords = [['he', words]];

/** Letters by their number value; 15 and 16 are written around the name of God. */
function noteLetter(number: number): string {
  let rest = number;
  let text = '';
  for (const [index, value] of values.entries()) {
    for (; rest >= value; rest -= value) text += letters.charAt(index);
  }
  return text.replace('יה', 'טו').replace('יו', 'טז');
}
