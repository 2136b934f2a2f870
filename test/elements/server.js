/**
 * A server with faults, for the browser tests: what lies under `/faults/` answers late, wrongly or not at all,
 * `/strict/` is served with the strictest policy, and `/made/` gives back what a test has put there.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { compile } from 'tailwindcss';

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** @param {string} title @param {string} [words] */
const essay = (title, words = 'A coast has no length until someone picks a ruler.') => ({
  type: 'essay',
  version: 1,
  id: title.toLowerCase().replaceAll(' ', '-'),
  title: [{ type: 'text', value: title }],
  subtitle: [],
  meta: { title },
  children: [{ type: 'lead', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] }],
  notes: [],
  sources: [],
  credits: [],
  authors: [],
  corrections: [],
});

/** @param {string} head */
const page = (head) =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body><p>Words</p></body></html>`;
/** @param {string} href */
const alternate = (href) => `<link rel="alternate" type="application/essay+json" href="${href}">`;

/** @typedef {[status: number, type: string, body: string | Buffer]} Answer */

/** @param {URL} url @returns {Answer} */
const markdown = (url) => [
  200,
  'text/markdown',
  `# ${url.searchParams.get('title') ?? 'Coasts'}\n\nA coast has no [length](length.html).\n`,
];

/** Answers by name. @type {Record<string, (url: URL) => Answer>} */
const answers = {
  'essay.essay.json': (url) => [
    200,
    'application/json',
    JSON.stringify(essay(url.searchParams.get('title') ?? 'Coasts')),
  ],
  'essay.md': markdown,
  // With an author and a source, which bear the title too.
  'whole.md': (url) => {
    const title = url.searchParams.get('title') ?? 'Coasts';
    const matter = `authors: [{name: ${title}}]\nsources: [{id: one, type: book, title: ${title}}]`;
    return [200, 'text/markdown', `---\n${matter}\n---\n\n# ${title}\n\nWords [@one].\n`];
  },
  'front-matter.md': () => [200, 'text/markdown', '---\ntitle: Front matter\nauthor: Ada Moss\n---\n\nWords.\n'],
  'page.html': () => [200, 'text/html', page(alternate('essay.essay.json?title=From%20a%20page&amp;more=1'))],
  'abroad.html': () => [200, 'text/html', page(alternate('https://example.org/essay.json'))],
  'plain.html': () => [200, 'text/html', page('')],
  'wrong.md': () => [200, 'text/html', page('')],
  'empty.md': () => [200, 'text/markdown', ''],
  'blank.essay.json': () => [
    200,
    'application/json',
    JSON.stringify({ ...essay('x'), title: [], meta: {}, children: [] }),
  ],
  'broken.essay.json': () => [200, 'application/json', '{"type": "essay", '],
  'other.json': () => [200, 'application/json', '{"hello": "world"}'],
  'later.essay.json': () => [200, 'application/json', JSON.stringify({ ...essay('x'), version: 2 })],
  'sources.json': () => [
    200,
    'application/json',
    JSON.stringify([{ id: 'lund', type: 'book', title: 'Reading the Shore', author: [{ literal: 'Mia Lund' }] }]),
  ],
  'large.md': () => [200, 'text/markdown', Buffer.alloc(8_100_000, 'word ')],
  'picture.png': () => [200, 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  'binary.md': () => [200, 'text/markdown', Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 37) % 256))],
  'once.md': markdown,
  'missing.md': () => [404, 'text/html', page('')],
  'failing.md': () => [500, 'text/plain', 'no'],
};

/** Counts of requests by name, so that a test can see that none was made. @type {Map<string, number>} */
const counts = new Map();

/** Lets the slow page go on. */
let go = () => {};

/** A page whose essay comes piece by piece, the elements being defined before the first piece ends. */
function slowPage() {
  const stream = new PassThrough();
  const pieces = [
    '<p>One</p><section class="essay-section"><h3>First</h3><p>Two',
    '</p></section><section class="essay-sources"><h3>Sources</h3>',
    '<ol></ol></section></article></essay-view><p>After</p></body></html>',
  ];
  stream.write(
    '<!doctype html><html lang="en"><head><title>Slow</title><script type="module" async src="/test/elements/pages/parsing.ts"></script></head>' +
      `<body><essay-view src="/faults/essay.md"><article class="essay" data-essay="1" data-prefix="slow__">${' '.repeat(2000)}`,
  );
  go = async () => {
    for (const piece of pieces) {
      await wait(60);
      stream.write(piece);
    }
    stream.end();
  };
  return stream;
}

/** What tests have put under `/made/`. @type {Map<string, { body: string, strict: boolean }>} */
const made = new Map();

/** Tailwind's base styles, which are a template until its compiler has filled in the theme. */
async function tailwindPreflight() {
  const path = createRequire(import.meta.url).resolve('tailwindcss/preflight.css');
  const { build } = await compile(await readFile(path, 'utf8'));
  return build([]);
}

/** @param {Parameters<ReturnType<typeof awkwardServer>>[0]} context @param {URL} url */
async function madeFile(context, url) {
  const { pathname, searchParams } = url;
  if (context.method === 'PUT') {
    made.set(pathname, { body: await text(context.req), strict: searchParams.has('strict') });
    context.status = 204;
    return;
  }
  const tailwind = pathname.endsWith('/tailwind-preflight.css') ? await tailwindPreflight() : undefined;
  const file = tailwind === undefined ? made.get(pathname) : { body: tailwind, strict: false };
  if (file === undefined) return;
  if (file.strict) context.set('content-security-policy', policy);
  context.type = pathname.slice(pathname.lastIndexOf('.'));
  context.set('cache-control', 'max-age=600');
  context.body = file.body;
}

/** @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export function awkwardServer() {
  return async (context, next) => {
    const url = new URL(context.url, 'http://localhost');
    if (url.pathname.startsWith('/strict/')) {
      context.set('content-security-policy', policy);
      context.url = context.url.replace('/strict/', '/test/elements/pages/');
      return next();
    }
    if (url.pathname.startsWith('/made/')) return madeFile(context, url);
    if (!url.pathname.startsWith('/faults/')) return next();
    const name = url.pathname.slice('/faults/'.length);
    if (name === 'slow-page') {
      context.type = 'html';
      context.body = slowPage();
      return undefined;
    }
    if (name === 'go') {
      void go();
      context.body = '';
      return undefined;
    }
    if (name === 'count') {
      context.body = String(counts.get(url.searchParams.get('of') ?? '') ?? 0);
      return undefined;
    }
    const key = url.searchParams.get('key') ?? name;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    await wait(Number(url.searchParams.get('wait') ?? 0));
    if (name === 'once.md' && counts.get(key) === 1) return answer(context, [503, 'text/plain', 'later']);
    const make = Object.hasOwn(answers, name) ? answers[name] : undefined;
    return answer(context, make?.(url) ?? [404, 'text/plain', 'none']);
  };
}

/** @param {Parameters<ReturnType<typeof awkwardServer>>[0]} context @param {Answer} answer */
function answer(context, [status, type, body]) {
  context.status = status;
  context.set('content-type', `${type}; charset=utf-8`);
  context.set('cache-control', 'no-store');
  context.body = body;
}
