import type { Host } from './host.js';

/** A page that keeps nothing of what browsers do: every element is a run of text. */
export const unset: Host = {
  name: 'all: unset on everything',
  css: `
    body * { all: unset; }
    body, main, .host-content { display: block; }
    body { font: 15px/1.2 Verdana, sans-serif; color: #222; text-align: justify; }
  `,
};
