import type { Host } from './host.js';

/** The old kind of reset, which takes everything from everything. */
export const reset: Host = {
  name: 'a reset of everything',
  css: `
    *, *::before, *::after {
      margin: 0; padding: 0; border: 0; outline: 0; font: inherit; vertical-align: baseline; list-style: none;
      text-decoration: none; box-sizing: border-box; background: transparent; text-indent: 0; quotes: none;
    }
    body { line-height: 1; font-family: Arial, sans-serif; }
    table { border-collapse: collapse; border-spacing: 0; }
    a { color: inherit; }
  `,
};
