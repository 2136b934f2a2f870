/** The browser tests' own configuration with another browser; `engines.js` says which, and which files. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import base from '../../../test/web-test-runner.config.js';
import { webkitPage } from './engines-webkit-page.js';

const engine = process.env.ESSAYKIT_ENGINE;
const asked = (process.env.ESSAYKIT_ENGINE_FILES ?? '').split(' ').filter((name) => name !== '');

/** What the other engines cannot be asked, by the file that asks it: every other file runs in all three. */
const onlyInChromium = new Map([
  ['accessibility-tree.test.ts', 'no other driver gives the accessibility tree'],
  ['chrome-media.test.ts', 'no other driver emulates paper, reduced motion and forced colours'],
  ['forced-colors.test.ts', 'no other driver forces colours'],
  ['print.test.ts', 'no other driver emulates paper'],
]);

function possibleFiles() {
  const folder = 'test/elements';
  const wanted = asked.map((name) => basename(name));
  const all = readdirSync(join(base.rootDir ?? '.', folder)).filter((name) => name.endsWith('.test.ts'));
  for (const name of onlyInChromium.keys()) {
    if (!all.includes(name)) throw new Error(`Unexpected ${name} in the list of what runs only in Chromium`);
  }
  const files = all.filter((name) => wanted.length === 0 || wanted.includes(name));
  for (const name of files) {
    if (onlyInChromium.has(name)) console.log(`Only in Chromium: ${name}, since ${onlyInChromium.get(name)}`);
  }
  return files.filter((name) => !onlyInChromium.has(name)).map((name) => `${folder}/${name}`);
}

const firefox = () =>
  puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: process.env.ESSAYKIT_FIREFOX ?? 'firefox',
      // The wheel turns before the browser, as a reader's does, not within the page, where it knows of no
      // `overscroll-behavior`.
      extraPrefsFirefox: { 'remote.events.async.wheel.enabled': true },
    },
  });

// The driver's own words, which the launcher's types do not know.
const webkitCapabilities = {
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { args: ['--automation'], binary: process.env.ESSAYKIT_WEBKIT_BROWSER },
};

function webkit() {
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    capabilities: webkitCapabilities,
    hostname: '127.0.0.1',
    path: '/',
    port: Number(process.env.ESSAYKIT_WEBKIT_PORT),
  });
  const page = webkitPage(() => Reflect.get(launcher, 'driver'));
  const start = launcher.startSession.bind(launcher);
  return Object.assign(launcher, {
    getPage: () => page,
    /** @param {string} id @param {string} url */
    async startSession(id, url) {
      await Reflect.apply(Reflect.get(launcher, 'ensureManagerInitialized'), launcher, []);
      // As in the other browsers.
      await page.setViewport({ height: 600, width: 800 });
      return start(id, url);
    },
    // The runner's commands know how to drive a page of this kind.
    type: 'puppeteer',
  });
}

export default {
  ...base,
  browsers: [engine === 'webkit' ? webkit() : firefox()],
  // One window at a time: the driver holds one session, and focus is one window's.
  concurrency: 1,
  files: possibleFiles(),
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 400_000,
};
