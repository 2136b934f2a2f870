import type { Host } from './host.js';

/** A page whose policy lets nothing in but its own files, and no string become HTML. */
export const strict: Host = {
  name: 'a page with the strictest policy',
  css: 'body { margin: 0; font: 16px/1.4 Georgia, serif; color: #333; background: #fff; }',
  strict: true,
};
