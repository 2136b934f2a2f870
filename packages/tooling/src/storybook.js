/** `npm run storybook`: the stories, live; `npm run storybook -- build` writes them to `stories/dist`. */
import { fileURLToPath } from 'node:url';
import { runProcess } from './run-process.js';

const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1' };

/** Writes the elements' manifest, which the documentation and the controls are made from. */
export async function writeManifest() {
  return runProcess(
    'pnpm',
    ['--filter', '@essaykit/elements', 'exec', 'cem', 'analyze', '--config', 'custom-elements-manifest.config.js'],
    { output: 'read', seconds: 120 },
  );
}

/**
 * Builds the stories as a static site that makes no request to anywhere else.
 *
 * @param {{ output?: 'show' | 'read', folder?: string }} [options] - Folder: `stories/dist` by default.
 * @returns {Promise<number>} The exit code.
 */
export async function buildStorybook({ folder = 'stories/dist', output = 'show' } = {}) {
  const args = ['build', '--config-dir', 'stories/.storybook', '--output-dir', folder, '--disable-telemetry'];
  const result = await runProcess('storybook', args, { env: quiet, output, seconds: 300 });
  if (result.code !== 0 && output === 'read') process.stderr.write(result.output);
  return result.code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [mode] = process.argv.slice(2);
  const manifest = await writeManifest();
  if (manifest.code !== 0) {
    process.stderr.write(manifest.output);
    process.exitCode = manifest.code;
  } else if (mode === 'build') {
    process.exitCode = await buildStorybook();
  } else {
    const args = [
      'dev',
      '--config-dir',
      'stories/.storybook',
      '--disable-telemetry',
      '--no-open',
      '--host',
      '127.0.0.1',
    ];
    const { code } = await runProcess('storybook', [...args, '--port', '6006', ...process.argv.slice(2)], {
      env: quiet,
      seconds: 24 * 60 * 60,
    });
    process.exitCode = code;
  }
}
