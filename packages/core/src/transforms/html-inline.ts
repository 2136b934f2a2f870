import type { Comment, Phrase } from '../nodes.js';
import { optional } from '../optional.js';
import type { ParseContext } from '../parse-context.js';
import { isInline, isVoid, type OpenTag, reportAttributes, toInline, toVoid } from './html-elements.js';
import type { HtmlToken } from './html-tags.js';
import { isBlank } from './lines.js';

/** Elements within one another; deeper ones stay text. */
const deepest = 50;

/** A tag of a line, where it stands. */
export interface InlineTag {
  type: 'tag';
  token: HtmlToken;
  position?: Phrase['position'];
}

interface Frame {
  tag: OpenTag;
  item: InlineTag;
  children: Phrase[];
}

/**
 * Pair the tags of a line and make nodes of them; tags without a partner and unknown ones become text.
 *
 * @example
 * readInline(items, comments, context);
 */
export function readInline(
  items: ReadonlyArray<Phrase | InlineTag>,
  comments: Comment[],
  context: ParseContext,
): Phrase[] {
  const top: Phrase[] = [];
  const frames: Frame[] = [];
  for (const item of items) {
    if (item.type === 'tag') readTag(item);
    else add(item);
  }
  for (let frame = frames.pop(); frame; frame = frames.pop()) giveUp(frame);
  return top;

  function add(...nodes: Phrase[]): void {
    const children = frames.at(-1)?.children ?? top;
    for (const node of nodes) children.push(node);
  }

  function readTag(item: InlineTag): void {
    const { token } = item;
    const place = optional('position', item.position);
    if (token.kind === 'comment') comments.push({ type: 'comment', value: token.value, ...place });
    else if (token.kind === 'text') addLiteral(item, 'an element an essay may hold');
    else if (token.kind === 'close') closeTag(token.name, item);
    else if (isVoid(token.name)) {
      const node = toVoid(token);
      if (node) {
        reportAttributes(token, context, item.position);
        add({ ...node, ...place });
      } else addLiteral(item, 'an image with a source');
    } else if (isInline(token.name) && frames.length < deepest) frames.push({ tag: token, item, children: [] });
    else addLiteral(item, 'an element an essay may hold');
  }

  function closeTag(name: string, item: InlineTag): void {
    const index = frames.findLastIndex((frame) => frame.tag.name === name);
    const frame = frames[index];
    if (!frame) {
      addLiteral(item, isInline(name) ? 'its start tag before it' : 'an element an essay may hold');
      return;
    }
    for (let inner = frames.pop(); inner && inner !== frame; inner = frames.pop()) giveUp(inner);
    const node = toInline(frame.tag, frame.children);
    if (!node) {
      addLiteral(frame.item, 'an element with an address');
      add(...frame.children, { type: 'text', value: item.token.raw });
      return;
    }
    reportAttributes(frame.tag, context, frame.item.position);
    if (node.type === 'markup' && frame.tag.attributes.size > 0 && node.children.every(isBlank)) {
      // Nothing is left of it, nor of what its attributes say.
      context.report('markup-known', {
        place: frame.item.position,
        actual: `empty \`<${name}>\``,
        expected: 'words in it',
        note: `Left out: ${frame.tag.raw}`,
      });
    }
    const start = frame.item.position?.start;
    const end = item.position?.end;
    add({ ...node, ...(start && end ? { position: { start, end } } : {}) });
  }

  function giveUp(frame: Frame): void {
    addLiteral(frame.item, 'its end tag behind it');
    add(...frame.children);
  }

  function addLiteral(item: InlineTag, expected: string): void {
    const value = item.token.raw.replace(/\s+/g, ' ');
    const place = optional('position', item.position);
    context.report('markup-known', { place: item.position, actual: `\`${value}\``, expected });
    add({ type: 'text', value, ...place });
  }
}
