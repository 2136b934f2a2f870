import type { Host } from './host.js';

/** A theme of WordPress: global styles, and rules for whatever an editor put into a post. */
export const wordpress: Host = {
  name: 'a theme of WordPress',
  css: `
    :root { --wp--style--global--content-size: 620px; --wp--preset--color--contrast: #111; --wp--style--block-gap: 1.2rem; }
    :where(body) { margin: 0; }
    body { background: #f9f9f9; color: var(--wp--preset--color--contrast); font: 400 1.05rem/1.55 "Fira Sans", sans-serif; }
    a:where(:not(.wp-element-button)) { color: #b22; text-decoration: underline; }
    :root :where(.is-layout-flow) > * { margin-block-start: 1.2rem; margin-block-end: 0; }
    :where(.wp-site-blocks *:focus) { outline-width: 2px; outline-style: solid; }
    .entry-content > * { max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important; }
    .entry-content > .alignwide { max-width: 800px; }
    h1, h2, h3, h4, h5, h6 { font-family: "Cardo", Georgia, serif; font-weight: 400; line-height: 1.2; margin: 2em 0 1em; }
    h2 { font-size: 1.6rem; } h3 { font-size: 1.3rem; }
    p { margin: 0 0 1.5em; } ul, ol { margin: 0 0 1.5em 3em; padding: 0; } li > ul { margin-left: 1.5em; }
    figure { margin: 1em 0; } figure img { border-radius: 4px; } figcaption { color: #555; font-size: 13px; text-align: center; }
    blockquote { border-left: .25em solid; margin: 0 0 1.75em; padding-left: 1em; font-style: italic; quotes: "" ""; }
    blockquote::before, q::before { content: ""; }
    cite { font-style: normal; font-size: .8em; }
    table { width: 100%; border-collapse: collapse; margin: 0 0 1.5em; } td, th { border: 1px solid #ddd; padding: .5em; }
    pre { background: #eee; padding: 1.6em; overflow: auto; max-width: 100%; } code, kbd, tt { background: #eee; }
    hr { border: 0; height: 1px; background-color: #ccc; margin-bottom: 1.5em; } hr:not(.is-style-wide) { width: 100px; }
    img { max-width: 100%; height: auto; vertical-align: bottom; }
    sup, sub { font-size: 75%; height: 0; line-height: 0; position: relative; vertical-align: baseline; } sup { bottom: 1ex; }
    article { margin-bottom: 4rem; } section { padding: 1rem 0; } header { padding: 2rem 0; border-bottom: 1px solid; }
    .site-header { padding: 1rem; } .widget ul { list-style: none; }
  `,
  around: ({ built, prerendered }) =>
    `<main class="wp-site-blocks"><div class="entry-content is-layout-flow"><p>An introduction.</p>${prerendered}${built}</div></main>`,
};
