import type { NoticeStrings } from './strings.js';

/** The words of notices, when no others can be had. */
export const english: NoticeStrings = {
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
