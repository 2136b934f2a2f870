import type { Host } from './host.js';

/** A reader's own huge type. */
export const hugeRoot: Host = {
  name: 'a root of 32 pixels',
  css: 'html { font-size: 32px; } body { margin: 0; font-size: 1rem; }',
};

/** The root that makes a `rem` ten pixels, on a page that is zoomed. */
export const smallRoot: Host = {
  name: 'a root of 62.5 % on a zoomed page',
  css: 'html { font-size: 62.5%; } body { margin: 0; font-size: 1.4rem; zoom: 1.25; }',
};
