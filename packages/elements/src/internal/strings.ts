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
