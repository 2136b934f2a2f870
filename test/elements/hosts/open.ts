import { toHtml } from '@essaykit/core';
import { essayOf } from '../samples.js';
import type { Host, HostPage } from './host.js';
import { sample } from './sample.js';

const essay = essayOf(sample);

/** What stands beside the essays and is none of our business. */
const content = `<div class="host-content"><h1>Host</h1><h2>Two</h2><h3>Three</h3><p>Words <a href="#a">a link</a>, <em>em</em>,
<strong>strong</strong>, <code>code</code><sup>1</sup>.</p><ul><li>One<ul><li>Two</li></ul></li></ul><ol><li>One</li></ol>
<blockquote><p>Quote</p></blockquote><figure><figcaption>Caption</figcaption></figure><article><header>Header</header>
<section><p>Words</p></section><aside>Aside</aside></article><table><tbody><tr><th>A</th><td>B</td></tr></tbody></table>
<pre>Pre</pre><details><summary>Summary</summary><p>More</p></details><dl><dt>T</dt><dd>D</dd></dl><hr><button>B</button></div>`;

/** What every host says by a class and by a custom property, which has to hold. */
const wishes = `
  .host-note { color: rgb(1, 2, 3); font-size: 31px; margin-block-start: 33px; }
  .host-accent { --essay-accent: rgb(4, 5, 6); }
`;

let made = 0;

/** Gives the server a file to serve, and says under which address it does. */
export async function make(name: string, body: string, strict = false): Promise<string> {
  const address = `/made/${++made}-${Math.random().toString(36).slice(2)}-${name}`;
  await fetch(`${address}${strict ? '?strict' : ''}`, { method: 'PUT', body });
  return address;
}

let script: Promise<string> | undefined;

/** The address of the elements: one bundle for all pages, which the browser may keep. */
export function bundle(): Promise<string> {
  script ??= makeBundle();
  return script;
}

async function makeBundle(): Promise<string> {
  const response = await fetch('/test/elements/hosts/page.ts');
  const text = await response.text();
  // The source map is most of it.
  return make('page.js', text.replace(/\n\/\/# sourceMappingURL.*\s*$/, ''));
}

/** The whole page of a host, from its own addresses. */
export async function makeHost(host: Host): Promise<string> {
  const sheet = await make('host.css', `${host.css ?? ''}${wishes}`);
  const styles = [...(host.links ?? []), sheet].map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const prerendered = `<essay-view>${toHtml(essay)}</essay-view>`;
  const json = JSON.stringify(essay).replaceAll('<', '\\u003c');
  const built = `<essay-view><script type="application/json">${json}</script></essay-view>`;
  const around = host.around ?? ((essays) => `<main>${essays.prerendered}${essays.built}</main>`);
  const html = `<!doctype html><html ${host.root ?? 'lang="en"'}><head><meta charset="utf-8"><title>${host.name}</title>${styles}
<script type="module" src="${await bundle()}"></script></head>
<body>${around({ built, prerendered, styles })}${content}</body></html>`;
  return make('host.html', html, host.strict);
}

/** Shows a host's page, and waits until every essay on it stands there with its chrome. */
export async function openHost(host: Host): Promise<HostPage> {
  return openPage(await makeHost(host), host.width);
}

/** Shows a page in a frame, and waits until every essay on it stands there with its chrome. */
export async function openPage(address: string, width = 900): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
  document.body.append(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  await loaded;
  const { contentDocument, contentWindow } = frame;
  if (contentDocument === null || !isWindow(contentWindow)) throw new Error('Unexpected frame without a page');
  const views = viewsIn(contentDocument);
  for (const view of views) await stands(view);
  const articles = views.flatMap((view) => Array.from(view.querySelectorAll<HTMLElement>(':scope > article')));
  return { articles, document: contentDocument, frame, window: contentWindow };
}

function isWindow(value: Window | null): value is Window & typeof globalThis {
  return value !== null;
}

function viewsIn(root: ParentNode): HTMLElement[] {
  const inner = Array.from(root.querySelectorAll('x-card')).flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : viewsIn(shadowRoot),
  );
  return [...Array.from(root.querySelectorAll('essay-view')), ...inner];
}

async function stands(view: HTMLElement): Promise<void> {
  for (let patience = 0; patience < 600; patience++) {
    if (view.querySelector(':scope > article') !== null && view.shadowRoot?.querySelector('.stage')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Unexpected page on which no essay came to stand');
}
