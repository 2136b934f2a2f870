/** The browser tests' own configuration with another browser; `engines.js` says which. */
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import base from '../../../test/web-test-runner.config.js';

const engine = process.env.ESSAYKIT_ENGINE;

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
};
