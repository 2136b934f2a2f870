import { pageOf } from './page-of.js';

/** @typedef {{ detach(): Promise<void>, send(method: string, payload?: object): Promise<unknown> }} Client */

/**
 * A Web Test Runner plugin for the command `force-colors`, which the runner's own emulation does not know: colours as
 * the reader's system forces them, in its light or its dark scheme.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<{ colorScheme?: string, forcedColors: string }>}
 */
export function forcedColors() {
  // What is emulated ends with the session that asked for it.
  /** @type {Map<string, Client>} */
  const clients = new Map();
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'force-colors' || payload === undefined) return undefined;
      const { id } = session;
      const page = pageOf(session);
      if (page === undefined) return undefined;
      /** @type {Client} */
      const client = clients.get(id) ?? (await page.createCDPSession());
      clients.set(id, client);
      const wanted = { 'forced-colors': payload.forcedColors, 'prefers-color-scheme': payload.colorScheme ?? '' };
      const features = Object.entries(wanted).map(([name, value]) => ({ name, value }));
      await client.send('Emulation.setEmulatedMedia', {
        features: payload.forcedColors === 'active' ? features : [],
      });
      if (payload.forcedColors !== 'active') {
        clients.delete(id);
        await client.detach();
      }
      return true;
    },
  };
}
