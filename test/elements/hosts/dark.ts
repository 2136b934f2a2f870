import type { Host } from './host.js';

/** A dark page that says so. */
export const dark: Host = {
  name: 'a dark page',
  css: `
    :root { color-scheme: dark; }
    body { margin: 0; background: #10141a; color: #e6e9ee; font: 17px/1.5 Arial, sans-serif; }
    a { color: #8ab4f8; }
  `,
};

/** A dark page that does not say so: only the colours tell. */
export const darkUnsaid: Host = {
  name: 'a dark page without a colour scheme',
  css: 'body { margin: 0; background: #10141a; color: #e6e9ee; font: 17px/1.5 Arial, sans-serif; } a { color: #8ab4f8; }',
};
