/**
 * The page of a session, as the launcher of Chromium drives it; nothing in other browsers.
 *
 * @param {Pick<import('@web/test-runner-core').TestSession, 'browser' | 'id'>} session
 */
export function pageOf({ browser, id }) {
  return 'getPage' in browser && typeof browser.getPage === 'function' ? browser.getPage(id) : undefined;
}
