import type { Element, ElementContent } from 'hast';
import type { Data, InlineCode, Nodes } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { element } from './element.js';
import type { Handler, Made, State } from './state.js';

/**
 * Handlers of what an essay leaves as Markdown has it; in a unified pipeline `remark-rehype` has its own.
 *
 * @example
 * createState({ ...plainHandlers, ...nodeHandlers }, unknown);
 */
export const plainHandlers: Readonly<Record<string, Handler>> = {
  emphasis: inline('em'),
  strong: inline('strong'),
  delete: inline('del'),
  blockquote: (state, node: Nodes) =>
    asSaid(node, element('blockquote', {}, '\n', ...state.all(node).flatMap((child) => [child, '\n']))),
  break: (_, node: Nodes) => [asSaid(node, element('br', {})), { type: 'text', value: '\n' }],
  inlineCode: (_, node: InlineCode) => asSaid(node, element('code', {}, node.value.replace(/\r?\n|\r/g, ' '))),
  thematicBreak: (_, node: Nodes) => asSaid(node, element('hr', {})),
  html: () => undefined,
};

/**
 * Make what a plugin left in the tree: what its `data` says, else its words.
 *
 * @example
 * unknown(state, node);
 */
export function unknown(state: State, node: Nodes): Made {
  const children: ElementContent[] = 'value' in node ? [{ type: 'text', value: String(node.value) }] : state.all(node);
  return dataOf(node).hName ? asSaid(node, element('span', {}, ...children)) : children;
}

function inline(name: string): Handler {
  return (state, node: Nodes) => asSaid(node, element(name, {}, ...state.all(node)));
}

/** With the name, attributes and children that the node's `data` asks for. */
function asSaid(node: Nodes, made: Element): Element {
  const { hChildren, hName, hProperties } = dataOf(node);
  return {
    ...made,
    tagName: hName ?? made.tagName,
    properties: { ...made.properties, ...hProperties },
    children: hChildren ?? made.children,
  };
}

function dataOf({ data = {} }: Nodes): Data {
  return data;
}
