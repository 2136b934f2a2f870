import type { EssayFailure } from '../events/essay-error.js';

/** What could not be shown. */
export type Subject = 'essay' | 'sources' | 'author';

/** The words of notices. */
export interface NoticeStrings {
  /** BCP 47 tag of the words. */
  lang: string;
  /** What happened, by what was wanted. */
  failed: Record<Subject, string>;
  /** Why; `{status}` stands for the number the server gave. */
  reasons: Record<EssayFailure, string>;
  empty: Record<Subject, string>;
  retry: string;
  open: string;
}

/** All words of a language, which is one file and loads alone. */
export interface Strings extends NoticeStrings {
  chrome: ChromeStrings;
}

/** Kinds of sources that a preview tells apart. */
export type SourceKind =
  | 'article'
  | 'book'
  | 'broadcast'
  | 'chapter'
  | 'data'
  | 'film'
  | 'interview'
  | 'law'
  | 'map'
  | 'report'
  | 'thesis'
  | 'web';

/** The words of what stands over an essay. */
export interface ChromeStrings {
  close: string;
  openSource: string;
  openArchive: string;
  allSources: string;
  allNotes: string;
  /** Time left; `{}` stands for the minutes. */
  left: string;
  copyQuote: string;
  copyLink: string;
  copyCitation: string;
  copied: string;
  copyFailed: string;
  share: string;
  citationStyle: string;
  /** The style that the essay itself cites in. */
  plainStyle: string;
  settings: string;
  size: string;
  width: string;
  spacing: string;
  colors: string;
  small: string;
  standard: string;
  large: string;
  largest: string;
  narrow: string;
  long: string;
  /** Of lines. */
  open: string;
  /** Colours of the page. */
  page: string;
  light: string;
  dark: string;
  keep: string;
  reset: string;
  failed: string;
  kinds: Readonly<Record<SourceKind, string>>;
}

const files = new Map<string, () => Promise<{ strings: Strings }>>([
  ['ar', () => import('./translations/ar.js')],
  ['de', () => import('./translations/de.js')],
  ['es', () => import('./translations/es.js')],
  ['fr', () => import('./translations/fr.js')],
  ['he', () => import('./translations/he.js')],
  ['it', () => import('./translations/it.js')],
  ['ja', () => import('./translations/ja.js')],
  ['pt', () => import('./translations/pt.js')],
  ['zh', () => import('./translations/zh.js')],
]);

/**
 * The words in the language of a place in the page; the English ones when it is not among the shipped ones or its
 * words cannot be loaded.
 */
export async function stringsFor<English>(element: Element, english: English): Promise<English | Strings> {
  try {
    // The browser knows what a language was called before, WebKit where it is asked for the shortest tag only; of what
    // is no tag it knows nothing, and throws.
    const { language } = new Intl.Locale(languageOf(element).replaceAll('_', '-')).minimize();
    return (await files.get(language)?.())?.strings ?? english;
  } catch {
    return english;
  }
}

/** The nearest `lang`, out of shadow trees too. */
function languageOf(element: Element): string {
  const { host }: { host?: Element } = Object(element.getRootNode());
  return element.closest('[lang]')?.getAttribute('lang') ?? (host ? languageOf(host) : '');
}
