/** `npm start`: builds everything, shows what the essays are made of, and serves them on this machine. */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildPackages } from './build.js';
import { runEssaykit } from './essaykit.js';
import { isInterrupted, workspace } from './run-process.js';
import { serve } from './serve.js';
import { writeStartPage } from './start-page.js';
import { buildStorybook } from './storybook.js';

const site = join(workspace, '.cache', 'site');

/** @param {string} text */
const status = (text) => process.stderr.write(`${text}\n`);

/** The files that the user named, or else ours, and where they lie. */
async function chosen() {
  const named = process.argv.slice(2);
  const here = process.env.INIT_CWD ?? process.cwd();
  if (named.length === 0) {
    const folder = join(workspace, 'examples', 'essays');
    return { cwd: workspace, folders: [folder], patterns: ['examples/essays'] };
  }
  const folders = new Set();
  for (const name of named) {
    const path = resolve(here, name);
    const entry = await stat(path).catch(() => undefined);
    if (entry !== undefined) folders.add(entry.isDirectory() ? path : dirname(path));
  }
  return { cwd: here, folders: [...folders], patterns: named };
}

/** @returns {Promise<import('./start-page.js').Entry[]>} */
async function entries() {
  const folder = join(site, 'essays');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.essay.json')).sort();
  const found = await Promise.all(
    names.map(async (name) => {
      /** @type {import('@essaykit/core').Essay} */
      const essay = JSON.parse(await readFile(join(folder, name), 'utf8'));
      const authors = essay.authors.map((author) => author.name.literal);
      const counts = [essay.sources.length > 0 ? `${essay.sources.length} sources` : ''];
      const facts = [authors.join(', '), essay.meta.published ?? '', ...counts].filter((fact) => fact !== '');
      return {
        dir: essay.meta.dir,
        facts,
        id: essay.id,
        lang: essay.meta.lang,
        subtitle: essay.meta.subtitle ?? essay.meta.summary ?? '',
        title: essay.meta.title ?? essay.id,
        weight: essay.sources.length,
      };
    }),
  );
  // The one with most to show comes first.
  return found.sort((a, b) => b.weight - a.weight);
}

async function start() {
  const { cwd, folders, patterns } = await chosen();
  status('Building the packages …');
  if ((await buildPackages({ output: 'read' })) !== 0) return 1;

  const essays = join(site, 'essays');
  await rm(site, { force: true, recursive: true });
  await mkdir(essays, { recursive: true });
  const outlined = await runEssaykit(['outline', ...patterns], { cwd });
  if (outlined.code > 1) return outlined.code;
  process.stdout.write('\n');
  // What is wrong with the essays stands in the outlines already.
  const built = await runEssaykit(['build', ...patterns, '--out', essays], {
    cwd,
    output: 'read',
  });
  if (built.code > 1) {
    process.stderr.write(built.output);
    return built.code;
  }
  await writeStartPage(site, await entries());

  status('Building the stories …');
  if ((await buildStorybook({ output: 'read' })) !== 0) return 1;
  if (isInterrupted()) return 130;

  const { close, url } = await serve(
    {
      '/': [site],
      '/embed/': [join(workspace, 'packages', 'elements', 'dist', 'embed')],
      // Pictures lie beside the essays.
      '/essays/': [essays, ...folders],
      '/storybook/': [join(workspace, 'stories', 'dist')],
    },
    { port: 4600 },
  );
  process.stdout.write(`${url}\n`);
  status('Ctrl-C ends it.');
  await new Promise((stopped) => {
    process.once('SIGINT', stopped);
    process.once('SIGTERM', stopped);
  });
  await close();
  return 0;
}

process.exitCode = await start();
