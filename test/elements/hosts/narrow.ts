import type { Host } from './host.js';

/** A sidebar of 240 pixels: one essay as a flex item, one in a cell of a grid that hides what overflows. */
export const narrow: Host = {
  name: 'a sidebar of 240 pixels',
  css: `
    body { margin: 0; font: 14px/1.4 Arial, sans-serif; }
    .flex { display: flex; } .flex > * { flex: 1; } .flex > nav { flex: 0 0 80px; }
    .side { width: 240px; overflow: hidden; }
    .grid { display: grid; grid-template-columns: 240px; overflow: hidden; }
  `,
  around: ({ built, prerendered }) =>
    `<main><div class="side"><div class="flex">${prerendered}</div></div><div class="grid">${built}</div></main>`,
};
