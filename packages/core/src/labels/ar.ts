import { letterOf, makeLabels, type Words } from './make-labels.js';

const words: Words = {
  plain: {
    lang: 'ar',
    dir: 'rtl',

    by: 'بقلم ',
    comma: '، ',
    pause: '، ',
    stop: '.',
    contents: 'المحتويات',
    sources: 'المصادر',
    notes: 'الحواشي',
    corrections: 'تصويبات',
    credits: 'شارك في العمل',
    cite: 'اقتباس',
    citeEssay: 'اقتبس هذه المقالة',
    pullQuote: 'مقتطف بارز',
    untitled: 'بلا عنوان',

    citedIn: 'مذكور في ',
    lead: 'المقدمة',
    linkDead: 'رابط معطل',
    unconfirmed: 'غير مؤكد',
    noArchive: 'لا توجد نسخة مؤرشفة',
    sourceUnknown: 'المصدر غير موجود',
    nameUnknown: 'الاسم غير معروف',
    photographerUnknown: 'المصوّر غير معروف',

    noDate: 'د.ت.',
    in: 'في ',
    thesis: 'رسالة جامعية',
    interview: 'مقابلة',
    personalCommunication: 'اتصال شخصي',
  },

  about: 'نبذة تعريفية|نبذ تعريفية',
  accessed: 'اطُّلع عليه في {}',
  alsoBy: 'من أعمال {} أيضًا:',
  archived: 'نسخة مؤرشفة، {}',
  archivedCopy: 'نسخة مؤرشفة',
  back: 'عودة إلى النص',
  beforeChrist: '{} ق.م.',
  circa: 'نحو {}',
  corrected: 'صُوِّب في {}',
  correction: 'تصويب، {}.',
  count: ' ({})',
  directedBy: 'إخراج {}',
  edition: 'ط. {}',
  editor: 'تحرير',
  editedBy: 'تحرير {}',
  interviewBy: 'حاوره {}',
  note: 'حاشية {}',
  others: '{} وآخرون',
  retrieved: 'استُرجع في {} من',
  source: 'المصدر {}',
  titled: '{}: {}',
  translatedBy: 'ترجمة {}',

  numerals: '٠١٢٣٤٥٦٧٨٩',
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  seasons: 'ربيع|صيف|خريف|شتاء',
  day: '{d} {m} {y}',
  month: '{m} {y}',
  dayMonth: '{d} {m}',
  minutes: {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{} دقائق',
    many: '{} دقيقة',
    other: '{} دقيقة',
  },

  and: ' و',
  andLast: '، و',
  // The letter joins the next Arabic word; before another script it stands alone.
  joint: (and, name) => (/^\p{Script=Arabic}/u.test(name) ? and : `${and} `),
  quotes: ['«', '»'],
  // The letters by their old number value, as lists count.
  noteLetter: (number) => letterOf(number, 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  locators: {
    book: 'كتاب {}',
    chapter: 'فصل {}',
    column: 'عمود {}',
    figure: 'شكل {}',
    issue: 'ع. {}',
    line: 'سطر {}',
    note: 'حاشية {}',
    page: 'ص. {}|ص ص. {}',
    paragraph: 'فقرة {}',
    part: 'جزء {}',
    section: 'قسم {}',
    table: 'جدول {}',
    timestamp: '{}',
    verse: 'بيت {}',
    volume: 'مج. {}',
  },
};

/** Arabic with its own digits. */
export const arabic = makeLabels(words);

const { numerals: _, ...western } = words;

/** Arabic with European digits, as in the Maghreb. */
export const arabicWestern = makeLabels(western);
