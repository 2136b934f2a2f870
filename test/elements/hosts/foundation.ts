import type { Host } from './host.js';

/** A framework that styles bare tags, the way Foundation does. */
export const foundation: Host = {
  name: 'a framework that styles bare tags',
  css: `
    *, ::before, ::after { box-sizing: inherit; }
    html { box-sizing: border-box; font-size: 100%; }
    body { margin: 0; padding: 0; background: #fefefe; font: 400 1rem/1.5 "Helvetica Neue", Arial, sans-serif; color: #0a0a0a; }
    div, dl, dt, dd, ul, ol, li, h1, h2, h3, h4, h5, h6, pre, form, p, blockquote, th, td { margin: 0; padding: 0; }
    p { margin-bottom: 1rem; font-size: inherit; line-height: 1.6; text-rendering: optimizeLegibility; }
    em, i { font-style: italic; line-height: inherit; }
    strong, b { font-weight: 700; line-height: inherit; }
    h1, h2, h3, h4, h5, h6 { font: 400 1rem/1.4 "Helvetica Neue", Arial, sans-serif; color: inherit; margin-bottom: .5rem; }
    h2 { font-size: 2.5rem; } h3 { font-size: 1.9375rem; } h4 { font-size: 1.5625rem; }
    a { line-height: inherit; color: #1779ba; text-decoration: none; }
    img { display: inline-block; vertical-align: middle; max-width: 100%; height: auto; }
    hr { clear: both; max-width: 75rem; height: 0; margin: 1.25rem auto; border: 0; border-bottom: 1px solid #cacaca; }
    ul, ol { list-style-position: outside; margin-bottom: 1rem; margin-left: 1.25rem; line-height: 1.6; }
    ul ul, ol ol { margin-left: 1.25rem; }
    blockquote { margin: 0 0 1rem; padding: .5625rem 1.25rem 0 1.1875rem; border-left: 1px solid #cacaca; }
    blockquote, blockquote p { line-height: 1.6; color: #8a8a8a; }
    code { padding: .125rem .3125rem .0625rem; border: 1px solid #cacaca; background: #e6e6e6; font-family: Consolas, monospace; }
    figure { margin: 0; } sub, sup { position: relative; font-size: 75%; line-height: 0; vertical-align: baseline; } sup { top: -.5em; }
    table { width: 100%; border-collapse: collapse; margin-bottom: 1rem; border-radius: 0; }
    tbody th, tbody td { padding: .5rem .625rem .625rem; }
    tbody tr:nth-child(even) { background: #f1f1f1; }
    article { padding: 1rem; } aside { float: right; width: 30%; } nav a { display: inline-block; padding: 1rem; background: #2199e8; color: #fefefe; }
    section { margin: 3rem 0; border: 1px solid #e6e6e6; } header { background: #e6e6e6; text-align: center; }
    details { margin-bottom: 2rem; } summary { list-style: none; font-weight: 700; }
    .cell { max-width: 60rem; margin: 0 auto; }
  `,
  around: ({ built, prerendered }) => `<main class="cell">${prerendered}${built}</main>`,
};
