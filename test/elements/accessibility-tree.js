/** What Chromium tells assistive technology of a part of the page, as text to be read and kept. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pageOf } from './page-of.js';

/** @typedef {{ value?: unknown }} AxValue */
/** @typedef {{ nodeId: string, ignored: boolean, role?: AxValue, name?: AxValue, description?: AxValue, childIds?: string[], backendDOMNodeId?: number, properties?: Array<{ name: string, value: AxValue }> }} AxNode */

/** Roles that say nothing, and the pieces of a text. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** What else is said of an element; the rest follows from its role. */
const told = new Set(['level', 'expanded', 'checked', 'selected', 'pressed', 'disabled', 'modal', 'busy', 'live']);

const longest = 72;

/** @param {unknown} text */
function short(text) {
  const words = String(text).replace(/\s+/g, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

/**
 * @param {AxNode | undefined} node
 * @param {ReadonlyMap<string, AxNode>} nodes
 * @param {string} indent
 * @param {string} around - The name of what stands around: a text that is all of it is said once.
 * @returns {string[]}
 */
function linesOf(node, nodes, indent, around) {
  if (node === undefined) return [];
  const role = String(node.role?.value ?? 'none');
  const name = short(node.name?.value ?? '');
  const isSilent = node.ignored || (silent.has(role) && name === '') || ['InlineTextBox', 'ListMarker'].includes(role);
  const inner = isSilent ? indent : `${indent}  `;
  if (role === 'InlineTextBox' || (role === 'StaticText' && (name === '' || name === around))) return [];
  const below = (node.childIds ?? []).flatMap((id) => linesOf(nodes.get(id), nodes, inner, name || around));
  if (isSilent) return below;
  const more = (node.properties ?? [])
    .filter(
      ({ name: key, value }) =>
        told.has(key) && (key === 'expanded' || !['false', 'off'].includes(String(value.value))),
    )
    .map((property) => (property.value.value === true ? property.name : `${property.name}=${property.value.value}`));
  const description = node.description?.value ? [`(${short(node.description.value)})`] : [];
  const said = role === 'StaticText' ? [`"${name}"`] : [role, ...(name === '' ? [] : [`"${name}"`])];
  return [`${indent}${[...said, ...more, ...description].join(' ')}`, ...below];
}

/**
 * The tree below the one element of a selector.
 *
 * @param {{ send(method: string, payload?: object): Promise<any> }} client - A session of Chromium's protocol.
 * @param {string} selector
 */
async function treeOf(client, selector) {
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  /** @type {{ nodes: AxNode[] }} */
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  // What is inert for a dialog is not in the tree: then it is all of the page.
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId) ?? nodes[0];
  return `${linesOf(top, byId, '', '').join('\n')}\n`;
}

/**
 * A Web Test Runner plugin for the command `accessibility-tree`: gives the tree below `selector`, and the one that is
 * kept as `name`; with `UPDATE=1` in the environment it is kept anew.
 *
 * @param {URL} folder - Where the trees are kept.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<{ name: string, selector: string }>}
 */
export function accessibilityTree(folder) {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree' || payload === undefined) return undefined;
      const page = pageOf(session);
      if (page === undefined) return undefined;
      const client = await page.createCDPSession();
      const made = await treeOf(client, payload.selector).finally(() => client.detach());
      const path = new URL(`${payload.name}.txt`, folder);
      if (process.env.UPDATE !== undefined) {
        await mkdir(folder, { recursive: true });
        await writeFile(path, made);
      }
      return { kept: await readFile(path, 'utf8').catch(() => ''), made };
    },
  };
}
