import { quote } from '../messages.js';
import type { Rule } from '../rule.js';
import { walk } from '../walk.js';

/** Hosts of the writer's own machine, where nothing is overheard. */
const local = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;

/**
 * Report a link or image whose address is sent in the clear, or is of a scheme an essay does not open.
 *
 * @example
 * linkSecure(essay, report, {}); // Unexpected address `http://example.org`, expected `https://example.org`
 */
export const linkSecure: Rule = (essay, report) => {
  for (const { node, ancestors } of walk(essay)) {
    if (node.type !== 'link' && node.type !== 'image') continue;
    const { url } = node;
    // As browsers read it: controls and spaces in front and line ends within are not seen.
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/^[\0-\x20]+|[\t\n\r]/g, ''))?.[1]?.toLowerCase();
    if (scheme === 'http' && !local.test(url)) {
      report({ node, ancestors, actual: `address ${quote(url)}`, expected: quote(`https${url.slice(4)}`) });
    } else if (scheme !== undefined && !schemes.has(scheme)) {
      report({ node, ancestors, actual: `scheme ${quote(scheme)}`, expected: '`https`, `mailto` or `tel`' });
    }
  }
};

const schemes = new Set(['http', 'https', 'mailto', 'tel']);
