/**
 * The reader's mouse, keyboard and window in WebKit, in the shape that the test runner's own commands drive in
 * Chromium and Firefox: what its launcher for WebDriver leaves out, such as a window's size and held keys.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** What WebDriver calls the keys that write nothing. @type {Readonly<Record<string, string>>} */
const codes = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const buttons = { left: 0, middle: 1, right: 2 };

/**
 * Where the window stands: its topmost bar under the pointer, which rests in the middle of the screen, since a window
 * without the pointer has no focus where nothing manages windows.
 *
 * @type {[x: number, y: number]}
 */
const corner = [1990, 1195];

/** The screen that is wanted for that. */
export const webkitScreen = '4000x2400x24';

/**
 * @typedef {object} Driver
 * @property {(actions: object[]) => Promise<unknown>} performActions
 * @property {(x: number | null, y: number | null, width: number, height: number) => Promise<unknown>} setWindowRect
 * @property {(script: string) => Promise<unknown>} execute
 */

/**
 * @param {() => Driver} driver
 * @example
 * const { mouse, setViewport } = webkitPage(() => driver);
 * await setViewport({ width: 900, height: 800 });
 * await mouse.click(20, 40);
 */
export function webkitPage(driver) {
  /** @param {object[]} actions */
  const pointer = (...actions) =>
    driver().performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  /** @param {object[]} actions */
  const key = (...actions) => driver().performActions([{ type: 'key', id: 'keyboard', actions }]);
  /** @param {'keyDown' | 'keyUp'} type @param {string} name */
  const keyAction = (type, name) => ({ type, value: Object.hasOwn(codes, name) ? codes[name] : name });
  /** Where the mouse is. */
  let place = { x: 0, y: 0 };
  /** @param {number} x @param {number} y */
  const move = (x, y) => {
    place = { x, y };
    return { type: 'pointerMove', duration: 0, origin: 'viewport', x, y };
  };

  return {
    keyboard: {
      down: (/** @type {string} */ name) => key(keyAction('keyDown', name)),
      press: (/** @type {string} */ name) => key(keyAction('keyDown', name), keyAction('keyUp', name)),
      up: (/** @type {string} */ name) => key(keyAction('keyUp', name)),
    },
    mouse: {
      click: (
        /** @type {number} */ x,
        /** @type {number} */ y,
        /** @type {{ button?: keyof typeof buttons }} */ { button = 'left' } = {},
      ) =>
        pointer(
          move(x, y),
          { type: 'pointerDown', button: buttons[button] },
          { type: 'pointerUp', button: buttons[button] },
        ),
      down: (/** @type {{ button?: keyof typeof buttons }} */ { button = 'left' } = {}) =>
        pointer({ type: 'pointerDown', button: buttons[button] }),
      up: (/** @type {{ button?: keyof typeof buttons }} */ { button = 'left' } = {}) =>
        pointer({ type: 'pointerUp', button: buttons[button] }),
      move: (/** @type {number} */ x, /** @type {number} */ y) => pointer(move(x, y)),
      wheel: ({ deltaX = 0, deltaY = 0 }) => {
        const turn = { type: 'scroll', duration: 0, origin: 'viewport', ...place, deltaX, deltaY };
        return driver().performActions([{ type: 'wheel', id: 'wheel', actions: [turn] }]);
      },
    },
    /** @param {{ width: number, height: number }} size */
    async setViewport({ height, width }) {
      for (let patience = 0; patience < 100; patience++) {
        const [innerWidth, innerHeight, outerWidth, outerHeight] = await sizes(driver());
        if (innerWidth === width && innerHeight === height) return;
        // The window's own bars take a part of it, and it may take a moment to follow.
        if (patience % 10 === 0) {
          const wantedHeight = height + outerHeight - innerHeight;
          await driver().setWindowRect(...corner, width + outerWidth - innerWidth, wantedHeight);
        } else await sleep(20);
      }
      throw new Error(`Unexpected window that is not ${width} by ${height}`);
    },
  };
}

/**
 * @param {Driver} driver
 * @returns {Promise<[innerWidth: number, innerHeight: number, outerWidth: number, outerHeight: number]>}
 */
async function sizes(driver) {
  const found = await driver.execute('return [innerWidth, innerHeight, outerWidth, outerHeight]');
  if (!Array.isArray(found)) throw new Error('Unexpected window without a size');
  return [Number(found[0]), Number(found[1]), Number(found[2]), Number(found[3])];
}
