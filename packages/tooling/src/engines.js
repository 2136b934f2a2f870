/**
 * `npm run test:engines`: the browser tests in Firefox and WebKit; `-- --install` fetches them first (Debian), and
 * `-- firefox` or `-- webkit` runs one alone; files named after that are all it runs, as in
 * `-- firefox test/elements/chrome-jumps.test.ts`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { webkitScreen } from './engines-webkit-page.js';
import { runProcess } from './run-process.js';

const packages = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/**
 * The first of some programs that the `PATH` has.
 *
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
function program(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function findFirefox() {
  const application = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return (
    process.env.FIREFOX_PATH ??
    program(['firefox-esr', 'firefox']) ??
    (existsSync(application) ? application : undefined)
  );
}

/** WebKitGTK's driver, the small browser it drives, and a screen for it. */
async function findWebKit() {
  const driver = program(['WebKitWebDriver']);
  const screen = program(['Xvfb']);
  const browser = await findMiniBrowser();
  return driver === undefined || screen === undefined || browser === undefined
    ? undefined
    : { browser, driver, screen };
}

/** Its folder is named after the machine's kind. */
async function findMiniBrowser() {
  for (const base of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    const folders = await readdir(base).catch(() => []);
    for (const folder of ['', ...folders.filter((name) => name.includes('-linux-'))]) {
      for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
        const path = join(base, folder, version, 'MiniBrowser');
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

/** @param {readonly string[]} names */
async function install(names) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const args of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', ...names],
  ]) {
    const [command = '', ...rest] = [...sudo, ...args];
    const { code } = await runProcess(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, seconds: 600 });
    if (code !== 0) return code;
  }
  return 0;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * @param {string} engine
 * @param {NodeJS.ProcessEnv} env
 */
async function runTests(engine, env) {
  const files = process.argv.slice(2).filter((argument) => argument.endsWith('.test.ts'));
  console.log(`\n── ${engine}`);
  const { code } = await runProcess('wtr', ['--config', 'packages/tooling/src/engines-web-test-runner.config.js'], {
    env: { ESSAYKIT_ENGINE: engine, ESSAYKIT_ENGINE_FILES: files.join(' '), ...env },
    seconds: 1500,
  });
  return code;
}

/** Makes the browser's own bars small, whose buttons would keep its window from being as narrow as a phone. */
const barStyles = '* { border: 0; font-size: 1px; margin: 0; min-height: 0; min-width: 0; padding: 0 }';

/** @param {{ browser: string, driver: string, screen: string }} webkit */
async function runWebKit({ browser, driver, screen }) {
  const display = `:${90 + (process.pid % 100)}`;
  const port = await freePort();
  const settings = await mkdtemp(join(tmpdir(), 'essaykit-webkit-'));
  await mkdir(join(settings, 'gtk-3.0'));
  await writeFile(join(settings, 'gtk-3.0', 'gtk.css'), barStyles);
  const env = {
    ...process.env,
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    XDG_CONFIG_HOME: settings,
  };
  const helpers = [spawn(screen, [display, '-screen', '0', webkitScreen], { stdio: 'ignore' })];
  try {
    await sleep(1000);
    helpers.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    await sleep(1000);
    return await runTests('webkit', { ESSAYKIT_WEBKIT_BROWSER: browser, ESSAYKIT_WEBKIT_PORT: String(port) });
  } finally {
    for (const helper of helpers.reverse()) helper.kill('SIGTERM');
    await rm(settings, { force: true, recursive: true });
  }
}

async function testEngines() {
  let firefox = findFirefox();
  let webkit = await findWebKit();
  const missing = [
    ...(firefox === undefined ? packages.firefox : []),
    ...(webkit === undefined ? packages.webkit : []),
  ];
  if (missing.length > 0 && process.argv.includes('--install')) {
    const code = await install(missing);
    if (code !== 0) return code;
    firefox = findFirefox();
    webkit = await findWebKit();
  } else if (missing.length > 0) {
    console.log('Some engines are not here. On Debian or Ubuntu they come with');
    console.log(`  apt-get install --no-install-recommends ${missing.join(' ')}`);
    console.log('or with npm run test:engines -- --install');
  }
  const codes = [];
  const isWanted = (/** @type {string} */ name) =>
    process.argv.includes(name) || !['firefox', 'webkit'].some((one) => process.argv.includes(one));
  if (firefox !== undefined && isWanted('firefox'))
    codes.push(await runTests('firefox', { ESSAYKIT_FIREFOX: firefox }));
  if (webkit !== undefined && isWanted('webkit')) codes.push(await runWebKit(webkit));
  if (codes.length === 0) return 2;
  return codes.every((code) => code === 0) ? 0 : 1;
}

process.exitCode = await testEngines();
