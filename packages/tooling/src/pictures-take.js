/** Pictures of a story, as readers with other windows, colours and papers see it. */
import { join } from 'node:path';

/**
 * @typedef {object} View
 * @property {string} name
 * @property {{ colorScheme?: 'light' | 'dark', forcedColors?: 'active' | 'none', media?: 'screen' | 'print' }} media
 * @property {{ width: number, height: number }} [viewport] - That of the visit by default.
 */

/**
 * What a story is opened for; the views of one visit differ only in what a reader can change while reading.
 *
 * @typedef {object} Visit
 * @property {{ width: number, height: number }} viewport
 * @property {boolean} isPhone
 * @property {boolean} isMirrored
 * @property {readonly View[]} views
 */

/** @typedef {{ id: string, tags: readonly string[] }} Story */
/** @typedef {{ story: string, view: string, file: string }} Picture */
/** @typedef {{ pictures: Picture[], faults: string[] }} Taken - Faults: plays that failed, a line each. */
/** @typedef {import('playwright-core').BrowserContext} Context */

const wide = { height: 680, width: 1280 };
const phone = { height: 844, width: 390 };
/** A sheet of A4 between its margins. */
const paper = { height: 800, width: 484 };

/** @type {readonly Visit[]} */
const visits = [
  {
    isMirrored: false,
    isPhone: false,
    viewport: wide,
    views: [
      { media: {}, name: 'light' },
      { media: { colorScheme: 'dark' }, name: 'dark' },
      { media: { forcedColors: 'active' }, name: 'forced-colours' },
      { media: { media: 'print' }, name: 'print', viewport: paper },
    ],
  },
  {
    isMirrored: false,
    isPhone: true,
    viewport: phone,
    views: [
      { media: {}, name: 'phone' },
      { media: { colorScheme: 'dark' }, name: 'phone-dark' },
    ],
  },
  { isMirrored: true, isPhone: false, viewport: wide, views: [{ media: {}, name: 'rtl' }] },
];

/** The visits that a story is made for: it may be tagged `phone` or `wide`. */
const visitsOf = (/** @type {Story} */ { tags }) =>
  visits.filter(({ isPhone }) => (isPhone ? !tags.includes('wide') : !tags.includes('phone')));

/**
 * Sets up what takes the pictures of stories.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} site - The address of the built stories.
 * @param {string} folder - Where the pictures go.
 * @returns {(story: Story, isWanted: (story: string, view: string) => boolean) => Promise<Taken>}
 * @example
 * const take = makeCamera(browser, 'http://localhost:6006', 'pictures');
 * const { pictures } = await take({ id: 'reading-chrome--cite-dialog', tags: [] }, () => true);
 */
export function makeCamera(browser, site, folder) {
  /** What one page has loaded the next one has at hand. @type {Map<Visit, Promise<Context>>} */
  const contexts = new Map();
  return async (story, isWanted) => {
    /** @type {Taken} */
    const taken = { faults: [], pictures: [] };
    for (const visit of visitsOf(story)) {
      const views = visit.views.filter(({ name }) => isWanted(story.id, name));
      const [first] = views;
      if (first === undefined) continue;
      const context = contexts.get(visit) ?? openContext(browser, visit);
      contexts.set(visit, context);
      const page = await (await context).newPage();
      const fault = await openStory(
        page,
        `${site}/iframe.html?viewMode=story&globals=a11y.manual:!true&id=${story.id}`,
      );
      if (fault !== undefined) taken.faults.push(`${story.id}, ${first.name}: ${fault}`);
      if (visit.isMirrored) await page.evaluate(mirror);
      for (const view of views) {
        const file = join(folder, `${story.id}.${view.name}.png`);
        await takeView(page, visit, view, file);
        taken.pictures.push({ file, story: story.id, view: view.name });
      }
      await page.close();
    }
    return taken;
  };
}

/** @param {import('playwright-core').Browser} browser @param {Visit} visit */
function openContext(browser, { isPhone, viewport }) {
  return browser.newContext({
    colorScheme: 'light',
    hasTouch: isPhone,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    viewport,
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<string | undefined>} What its play has to say if it failed.
 */
async function openStory(page, address) {
  await page.goto(address);
  const ended = await page.waitForFunction(
    () => {
      /** @type {{ last(name: string): unknown[] | undefined } | undefined} */
      const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
      const failed = ['storyErrored', 'storyThrewException', 'playFunctionThrewException'];
      for (const name of failed) {
        const [error] = channel?.last(name) ?? [];
        if (error !== undefined) return { fault: `${name}: ${Object(error).message ?? Object(error).description}` };
      }
      return channel?.last('storyFinished') === undefined ? undefined : { fault: undefined };
    },
    undefined,
    { timeout: 60_000 },
  );
  await page.evaluate(() => document.fonts.ready);
  return (await ended.jsonValue())?.fault?.split('\n')[0];
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Visit} visit
 * @param {View} view
 * @param {string} file
 */
async function takeView(page, visit, view, file) {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen', ...view.media });
  await page.setViewportSize(view.viewport ?? visit.viewport);
  await page.evaluate(settle);
  await page.screenshot({ animations: 'disabled', path: file });
}

/** What follows the reader's colours and window does so with the next frames. */
async function settle() {
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 150));
  await document.fonts.ready;
}

function mirror() {
  for (const element of document.querySelectorAll('html, [data-essay]')) element.setAttribute('dir', 'rtl');
}
