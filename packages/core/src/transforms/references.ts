import type { Definition, Image, Link, Nodes, Parents, Root, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { quote } from '../messages.js';
import { optional } from '../optional.js';
import type { ParseContext } from '../parse-context.js';
import { hasChildren, setChildren } from './children.js';
import { reportAddresses } from './image-descriptions.js';

/**
 * Turn references of links and images into links and images, and drop the definitions; unused ones are reported, and so
 * are addresses that no image can hold.
 *
 * @example
 * resolveReferences(fromEssayMarkdown('[a]\n\n[a]: https://example.org'), context);
 */
export function resolveReferences(tree: Root, context: ParseContext): void {
  const definitions = new Map<string, Definition>();
  const used = new Set<Definition>();
  const all: Definition[] = [];
  collect(tree);
  resolve(tree);
  for (const node of all) {
    if (used.has(node)) continue;
    const name = quote(node.label ?? node.identifier);
    const first = definitions.get(normalizeIdentifier(node.identifier));
    const isTaken = first !== node && first !== undefined;
    context.report('definition-used', {
      node,
      actual: isTaken ? `second definition of ${name}` : `unused definition of ${name}`,
      expected: isTaken ? 'one definition of a name' : 'a link that uses it',
      note: [node.url, node.title].filter(Boolean).join(' '),
    });
  }

  function collect(node: Nodes): void {
    if (node.type === 'definition') {
      const key = normalizeIdentifier(node.identifier);
      if (!definitions.has(key)) definitions.set(key, node);
      all.push(node);
    } else if (hasChildren(node)) for (const child of node.children) collect(child);
  }

  function resolve(parent: Parents): void {
    const children: RootContent[] = [];
    for (const child of parent.children) {
      if (child.type === 'definition') continue;
      if (child.type === 'image' || child.type === 'imageReference') reportAddresses(child, context);
      const node = replace(child);
      if (hasChildren(node)) resolve(node);
      children.push(node);
    }
    setChildren(parent, children);
  }

  function replace(node: RootContent): RootContent {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
    const definition = definitions.get(normalizeIdentifier(node.identifier));
    if (!definition) return { type: 'text', value: node.label ?? node.identifier };
    used.add(definition);
    const { url, title } = definition;
    const target = { url, ...(title ? { title } : {}), ...optional('position', node.position) };
    if (node.type === 'imageReference') {
      return { type: 'image', ...target, ...(node.alt ? { alt: node.alt } : {}) } satisfies Image;
    }
    const data = node.data?.notSource ? { data: { notSource: true as const } } : {};
    return { type: 'link', ...target, children: node.children, ...data } satisfies Link;
  }
}
