import type { Host } from './host.js';

/** In a disclosure and in a modal dialog. */
export const nested: Host = {
  name: 'a page with a disclosure and a dialog',
  css: `
    * { margin: 0; padding: 0; }
    body { font: 16px/1.4 Arial, sans-serif; }
    dialog { margin: auto; padding: 16px; border: 1px solid; inline-size: 700px; }
  `,
  around: ({ built, prerendered }) =>
    `<main><details open><summary>An essay</summary>${prerendered}</details><dialog>${built}</dialog></main>`,
};

/** In a shadow root, with none in the document. */
export const shadow: Host = {
  name: 'a page that hides it in a shadow root',
  css: '* { margin: 0; padding: 0; } p { color: #444; } body { font: 16px/1.4 Arial, sans-serif; }',
  around: ({ built, prerendered, styles }) =>
    `<main><x-card><template shadowrootmode="open">${styles}${prerendered}${built}</template></x-card></main>`,
  width: 1100,
};
