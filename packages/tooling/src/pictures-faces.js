/** The faces that pictures are set in, so that they hold on machines with other fonts: all OFL, from the registry. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { workspace } from './run-process.js';

const packages = join(workspace, 'node_modules', '@fontsource-variable');

/** Sheets of a package, and which of its rules: a face for Arabic brings Latin of another design. */
const serif = { files: ['index.css', 'wght-italic.css'], name: 'source-serif-4', subsets: ['latin', 'latin-ext'] };
const sans = { files: ['index.css', 'wght-italic.css'], name: 'inter', subsets: ['latin', 'latin-ext'] };
const arabic = { files: ['index.css'], name: 'noto-naskh-arabic', subsets: ['arabic'] };

/** By the names that our stacks and those of the themes ask for first. */
const faces = [
  ...['Charter', 'Iowan Old Style', 'Source Serif 4', 'Bodoni 72'].map((family) => ({ family, from: [serif, arabic] })),
  ...['Pictures', 'Avenir', 'Helvetica Neue'].map((family) => ({ family, from: [sans, arabic] })),
  { family: 'SF Arabic', from: [arabic] },
];

/** Where a stack begins with the system's own face, which no rule can stand for. */
const instead = `:root { --essay-font-ui: 'Pictures', sans-serif }
.theme-plain { --essay-font-prose: 'Pictures', sans-serif !important }`;

/**
 * Puts the faces beside a page, with a style sheet that the page's head asks for.
 *
 * @param {string} page - An HTML file.
 * @returns {Promise<void>}
 * @example
 * await dressPage('site/iframe.html');
 */
export async function dressPage(page) {
  const folder = join(dirname(page), 'faces');
  await mkdir(folder, { recursive: true });
  for (const { name } of [serif, sans, arabic]) {
    await cp(join(packages, name, 'files'), join(folder, name), { dereference: true, recursive: true });
  }
  const rules = faces.flatMap(({ family, from }) => from.map((sheets) => rulesOf(sheets, family)));
  await writeFile(join(folder, 'faces.css'), [...(await Promise.all(rules)), instead].join('\n'));
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('</head>', '<link rel="stylesheet" href="./faces/faces.css"></head>'));
}

/** @param {{ files: string[], name: string, subsets: string[] }} sheets @param {string} family */
async function rulesOf({ files, name, subsets }, family) {
  const texts = await Promise.all(files.map((file) => readFile(join(packages, name, file), 'utf8')));
  return texts
    .flatMap((text) => text.match(/@font-face \{[^}]*\}/g) ?? [])
    .filter((rule) => subsets.some((subset) => rule.includes(`/${name}-${subset}-wght-`)))
    .map((rule) =>
      rule
        .replace(/font-family: '[^']+'/, `font-family: '${family}'`)
        .replace('font-display: swap', 'font-display: block')
        // Faces of one family make up for each other only if they claim the same weights.
        .replace(/font-weight: [^;]+/, 'font-weight: 100 900')
        .replace('url(./files/', `url(./${name}/`),
    )
    .join('\n');
}
