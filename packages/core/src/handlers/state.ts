import type { ElementContent } from 'hast';
import type { Nodes, Parents } from 'mdast';
import type { Essay } from '../nodes.js';

/** What a node becomes. */
export type Made = ElementContent | ElementContent[] | undefined;

/** What handlers make children with: the state of `createState`, or that of `mdast-util-to-hast`, which has more. */
export interface State {
  one(node: Nodes, parent: Parents | undefined): Made;
  all(parent: Nodes): ElementContent[];
}

/** Makes HTML of one kind of node; a method, since each takes nodes of its own kind. */
export type Handler = { handle(state: State, node: Nodes | Essay): Made }['handle'];

/**
 * Make the state of a tree, whose nodes become what their handlers say: `mdast-util-to-hast` without its own handlers,
 * so that a browser loads only what an essay needs.
 *
 * @example
 * createState({ ...plainHandlers, ...nodeHandlers }, unknown).all(essay.children[0]);
 */
export function createState(handlers: Readonly<Record<string, Handler>>, unknown: Handler): State {
  const state: State = {
    one(node) {
      const handle = Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined;
      return (handle ?? unknown)(state, node);
    },
    all(parent) {
      const made: ElementContent[] = [];
      let isNewLine = false;
      for (const child of 'children' in parent ? parent.children : []) {
        const result = state.one(child, undefined);
        if (Array.isArray(result)) for (const one of result) made.push(one);
        else if (result) made.push(isNewLine ? trimmed(result) : result);
        isNewLine = child.type === 'break';
      }
      return made;
    },
  };
  return state;
}

/** Without the space that a line does not begin with. */
function trimmed(made: ElementContent): ElementContent {
  const first = made.type === 'element' ? made.children[0] : made;
  if (first?.type === 'text') first.value = first.value.replace(/^[\t ]+/, '');
  return made;
}
