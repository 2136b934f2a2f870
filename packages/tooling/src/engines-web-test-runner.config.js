/**
 * The browser tests' own configuration with another browser; `engines.js` says which.
 *
 * Files that need what a driver cannot do are left out by what they import: no driver but Chromium's emulates media,
 * and WebKit's sets no window's size.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import base from '../../../test/web-test-runner.config.js';

const engine = process.env.ESSAYKIT_ENGINE;

const impossible = engine === 'webkit' ? /from '\.\/hands\.js'/ : /\bemulate\b.* from '\.\/hands\.js'/;

/** The files of the tests that this engine's driver can run. */
function possibleFiles() {
  const folder = 'test/elements';
  const names = readdirSync(join(base.rootDir ?? '.', folder)).filter((name) => name.endsWith('.test.ts'));
  const [left, files] = [true, false].map((wanted) =>
    names.filter((name) => impossible.test(readFileSync(join(base.rootDir ?? '.', folder, name), 'utf8')) === wanted),
  );
  if (left?.length) console.log(`Only in Chromium, whose driver can do what they need: ${left.join(', ')}`);
  return (files ?? []).map((name) => `${folder}/${name}`);
}

const firefox = () =>
  puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: process.env.ESSAYKIT_FIREFOX ?? 'firefox' },
  });

// The driver's own words, which the launcher's types do not know.
const webkitCapabilities = {
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { args: ['--automation'], binary: process.env.ESSAYKIT_WEBKIT_BROWSER },
};

const webkit = () =>
  webdriverLauncher({
    automationProtocol: 'webdriver',
    capabilities: webkitCapabilities,
    hostname: '127.0.0.1',
    path: '/',
    port: Number(process.env.ESSAYKIT_WEBKIT_PORT),
  });

export default {
  ...base,
  browsers: [engine === 'webkit' ? webkit() : firefox()],
  // One window at a time: the driver holds one session, and focus is one window's.
  concurrency: 1,
  files: possibleFiles(),
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 400_000,
};
