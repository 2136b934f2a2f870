import type { Host } from './host.js';

/** What pages say of elements without a class, all at once; nothing of it is meant for an essay. */
const css = `
  section { margin: 40px; padding: 40px; border-radius: 9px; background: #eef; box-shadow: 0 0 9px #000; }
  div { padding: 10px; font-size: 14px; line-height: 1.2; letter-spacing: 1px; }
  header, footer { position: sticky; top: 0; z-index: 9; background: #ffe; border-bottom: 4px solid; }
  nav { position: fixed; inset: 0 auto auto 0; overflow: hidden; height: 50px; background: #333; }
  aside { float: right; width: 30%; padding: 20px; background: #efe; }
  p { text-indent: 2em; text-transform: uppercase; text-align: justify; max-width: 300px; color: #a0a; }
  h1, h2, h3, h4, h5, h6 {
    text-transform: uppercase; letter-spacing: 0.2em; border-bottom: 2px solid; background: #eee; clear: both;
    font-style: italic; font-family: Impact, fantasy;
  }
  figure { padding: 9px; border-radius: 12px; background: #eee; text-align: center; overflow: hidden; }
  figcaption { font-size: 30px; font-style: italic; }
  blockquote { background: #eee; font-size: 30px; }
  blockquote::before { content: "“"; font-size: 5em; }
  img { padding: 4px; border: 1px solid; border-radius: 50%; box-shadow: 0 0 9px #000; opacity: 0.8; height: 40px; float: left; }
  a { border-bottom: 1px dotted; color: #f0f; font-weight: 900; background: #ff0; }
  a::after { content: " ↗"; }
  span, time, cite { font-size: 30px; font-family: fantasy; letter-spacing: 2px; }
  strong, em, sup { color: #f00; background: #ff0; }
  sup { padding: 0 4px; border-radius: 3px; }
  ul, ol { list-style: none; padding: 0; }
  li { list-style: square; margin: 30px 0; text-indent: -1em; }
  hr { opacity: 0.25; height: 9px; width: 90%; }
  table { width: 100%; font-size: 30px; }
  th, td { border: 3px solid; text-transform: uppercase; text-align: center; }
  code, pre { color: #f0f; font-weight: 700; max-height: 30px; overflow: hidden; }
`;

const around: Host['around'] = ({ built, prerendered }) =>
  `<main>${prerendered.replace('<essay-view', '<essay-view id="first"')}${built}</main><source-list for="first"></source-list>`;

/** A page that says nothing at all, to hold the others against. */
export const plain: Host = { name: 'a page without rules', around };

/** The page's rules come first; the elements bring their sheet behind them. */
export const before: Host = { name: 'a page with rules for every element', css, around };

const links = ['/packages/core/src/essay.css'];

/** The page links our sheet itself. */
export const linked: Host = { ...plain, links, name: 'a page that links our sheet' };

/** The page's rules come last. */
export const behind: Host = { ...before, links, name: 'a page with rules for every element behind our sheet' };
