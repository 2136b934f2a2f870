import type { Host } from './host.js';

/** A page in Arabic that runs from right to left, with physical margins. */
export const rightToLeft: Host = {
  name: 'a page from right to left',
  root: 'dir="rtl" lang="ar"',
  css: `
    body { margin: 0 24px 0 0; font: 18px/1.7 "Noto Naskh Arabic", serif; text-align: right; }
    ul, ol { padding-right: 40px; } blockquote { border-right: 4px solid #999; padding-right: 1em; margin: 0; }
  `,
};
