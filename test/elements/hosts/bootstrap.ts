import type { Host } from './host.js';

/** Bootstrap's grid around the essay. */
export const bootstrap: Host = {
  name: 'Bootstrap 5',
  links: ['/node_modules/bootstrap/dist/css/bootstrap.min.css'],
  around: ({ built, prerendered }) =>
    `<main class="container"><div class="row"><div class="col-12 text-center">${prerendered}</div>` +
    `<div class="col-12 card">${built}</div></div></main>`,
};
