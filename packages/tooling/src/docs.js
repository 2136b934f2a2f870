/** `npm run docs`: the pages of every public function and type of `@essaykit/core`, in `.cache/docs`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { workspace } from './run-process.js';

const core = join(workspace, 'packages', 'core');

/**
 * Writes the documentation, and counts what it lacks: a broken link, a public thing without a docblock.
 *
 * @param {string} [folder] - `.cache/docs` by default.
 * @returns {Promise<boolean>} Whether it is whole.
 * @example
 * await writeDocs('site/docs');
 */
export async function writeDocs(folder = join(workspace, '.cache', 'docs')) {
  const application = await Application.bootstrapWithPlugins({
    entryPoints: ['index', 'parse', 'yaml', 'toml', 'hast', 'schema', 'sources', 'remark'].map(
      (door) => `src/${door}.ts`,
    ),
    excludeInternal: true,
    excludePrivate: true,
    gitRevision: 'main',
    disableSources: true,
    hideGenerator: true,
    name: '@essaykit/core',
    readme: 'README.md',
    skipErrorChecking: true,
    tsconfig: 'tsconfig.json',
    // What the README leads to besides these pages are folders of the repository.
    validation: { invalidLink: true, invalidPath: false, notDocumented: true, notExported: false },
    externalSymbolLinkMappings: { '@types/mdast': { '*': 'https://github.com/syntax-tree/mdast#nodes' } },
    requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
    logLevel: 'Warn',
  });
  const project = await application.convert();
  if (project === undefined) return false;
  application.validate(project);
  await application.generateDocs(project, folder);
  return application.logger.errorCount + application.logger.warningCount === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(core);
  const isWhole = await writeDocs();
  console.log(isWhole ? 'Written to .cache/docs' : 'Written to .cache/docs, with the gaps named above');
  process.exitCode = isWhole ? 0 : 1;
}
