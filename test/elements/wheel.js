import { pageOf } from './page-of.js';

/**
 * A Web Test Runner plugin for the command `turn-wheel`: turns the wheel of the real mouse, where it is.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<{ y: number }>}
 */
export function turnWheel() {
  return {
    name: 'turn-wheel',
    async executeCommand({ command, payload, session }) {
      if (command !== 'turn-wheel' || payload === undefined) return undefined;
      const page = pageOf(session);
      if (page === undefined) return undefined;
      await page.mouse.wheel({ deltaY: payload.y });
      return true;
    },
  };
}
