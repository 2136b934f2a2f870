import type { Host } from './host.js';

/** Tailwind's preflight, outside its layer, as its third version had it: harder than the layered one. */
export const tailwind: Host = {
  name: 'Tailwind preflight',
  links: ['/made/tailwind-preflight.css'],
  css: '.prose { max-width: 65ch; } .text-sm { font-size: .875rem; line-height: 1.25rem; }',
  around: ({ built, prerendered }) => `<main class="text-sm">${prerendered}<div class="prose">${built}</div></main>`,
};
