import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Comment, Flow, Phrase } from '../nodes.js';
import { optional } from '../optional.js';
import type { ParseContext } from '../parse-context.js';
import { pushAll } from '../push-all.js';
import { hasChildren, setChildren } from './children.js';
import { isFlow, isPhrase } from './flow.js';
import { readBlocks } from './html-blocks.js';
import { type InlineTag, readInline } from './html-inline.js';
import { readTags } from './html-tags.js';

/**
 * Make nodes of the raw HTML an essay may hold, and text of all other, with a `markup-known` message.
 *
 * A comment in a line becomes a block before the block around it.
 *
 * @example
 * readHtml(fromEssayMarkdown('Press <kbd>Esc</kbd>.'), context);
 */
export function readHtml(tree: Root, context: ParseContext): void {
  readFlow(tree);

  function readFlow(parent: Parents): void {
    const children: RootContent[] = [];
    let hasHtml = false;
    for (const child of parent.children) {
      hasHtml ||= child.type === 'html';
      const comments: Comment[] = [];
      if (hasChildren(child)) readChildren(child, comments);
      pushAll(children, comments);
      children.push(child);
    }
    const flow: Flow[] = children.filter((node) => isFlow(node));
    if (!hasHtml) setChildren(parent, children);
    else if (flow.length === children.length) setChildren(parent, readBlocks(flow, context));
    else setChildren(parent, readAround(children));
  }

  /** Footnote definitions stand among blocks and are none; raw HTML is not read across them. */
  function readAround(children: readonly RootContent[]): RootContent[] {
    const all: RootContent[] = [];
    let flow: Flow[] = [];
    for (const child of children) {
      if (isFlow(child)) flow.push(child);
      else {
        pushAll(all, readBlocks(flow, context));
        all.push(child);
        flow = [];
      }
    }
    pushAll(all, readBlocks(flow, context));
    return all;
  }

  function readChildren(node: Parents, comments: Comment[]): void {
    if (isLine(node)) setChildren(node, readLine(node, comments));
    else if (node.type === 'table' || node.type === 'tableRow' || node.type === 'list') {
      for (const child of node.children) readChildren(child, comments);
    } else readFlow(node);
  }

  function readLine(parent: Parents, comments: Comment[]): Phrase[] {
    const items: Array<Phrase | InlineTag> = [];
    let hasTag = false;
    for (const child of parent.children) {
      if (hasChildren(child)) setChildren(child, readLine(child, comments));
      const place = optional('position', child.position);
      if (child.type === 'html') {
        hasTag = true;
        for (const token of readTags(child.value)) items.push({ type: 'tag', token, ...place });
      } else if (isPhrase(child)) items.push(child);
      // Of what plugins for mdast add the words are kept.
      else if (hasChildren(child)) pushAll(items, child.children.filter(isPhrase));
      else if ('value' in child) items.push({ type: 'inlineCode', value: child.value, ...place });
    }
    return hasTag ? readInline(items, comments, context) : items.filter((item) => item.type !== 'tag');
  }
}

/** Whether a node holds a line of words. */
function isLine(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || isPhrase(node);
}
