import type { EssayFailure } from '../events/essay-error.js';

/** What could not be shown. */
export type Subject = 'essay' | 'sources' | 'author';

/** The words of the chrome. */
export interface Strings {
  /** BCP 47 tag of the words. */
  lang: string;
  /** What happened, by what was wanted. */
  failed: Record<Subject, string>;
  /** Why; `{status}` stands for the number the server gave. */
  reasons: Record<EssayFailure, string>;
  empty: Record<Subject, string>;
  retry: string;
  open: string;
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

/** English, in the first load: the words when no others can be had. */
export const english: Strings = {
  lang: 'en',
  failed: {
    essay: 'This essay could not be loaded.',
    sources: 'These sources could not be loaded.',
    author: 'This author could not be loaded.',
  },
  reasons: {
    network: 'The server did not answer.',
    timeout: 'The server took too long to answer.',
    status: 'The server answered with error {status}.',
    page: 'The address leads to a web page without an essay.',
    empty: 'The file is empty.',
    'too-large': 'The file is too large.',
    invalid: 'The file is not an essay.',
    version: 'The essay was made for a newer version of this page.',
  },
  empty: {
    essay: 'There is no text here yet.',
    sources: 'There are no sources here yet.',
    author: 'There is no author here yet.',
  },
  retry: 'Try again',
  open: 'Open the essay',
  chrome: {
    close: 'Close',
    openSource: 'Open source',
    openArchive: 'Open archived copy',
    allSources: 'All sources',
    allNotes: 'All notes',
    left: '{} left',
    copyQuote: 'Copy quote',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    copied: 'Copied',
    copyFailed: 'Copying did not work',
    share: 'Share',
    citationStyle: 'Citation style',
    plainStyle: 'Plain',
    settings: 'Reading settings',
    size: 'Text size',
    width: 'Line length',
    spacing: 'Line spacing',
    colors: 'Colours',
    small: 'Small',
    standard: 'Standard',
    large: 'Large',
    largest: 'Very large',
    narrow: 'Short',
    long: 'Long',
    open: 'Open',
    page: 'Page',
    light: 'Light',
    dark: 'Dark',
    keep: 'Remember on this device',
    reset: 'Reset',
    failed: 'This could not be loaded',
    kinds: {
      article: 'article',
      book: 'book',
      broadcast: 'broadcast',
      chapter: 'chapter',
      data: 'data',
      film: 'film',
      interview: 'interview',
      law: 'law',
      map: 'map',
      report: 'report',
      thesis: 'thesis',
      web: 'web page',
    },
  },
};

/**
 * The words in the language of a place in the page; English when it is not among the shipped ones or its words
 * cannot be loaded.
 */
export async function stringsFor(element: Element): Promise<Strings> {
  const language = languageOf(element).toLowerCase().split('-', 1)[0] ?? '';
  if (language === '' || language === 'en') return english;
  try {
    return (await import('./translations.js')).translations.get(language) ?? english;
  } catch {
    return english;
  }
}

/** The nearest `lang`, out of shadow trees too. */
function languageOf(element: Element): string {
  for (let at: Element | null = element; at !== null; ) {
    const holder: Element | null = at.closest('[lang]');
    if (holder !== null) return holder.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = 'host' in root && root.host instanceof Element ? root.host : null;
  }
  return '';
}
