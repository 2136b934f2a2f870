import type { Heading, Link } from 'mdast';
import { defaultHandlers, type Options, type State } from 'mdast-util-to-markdown';

/** Addresses that stand between angles as they are: nothing in there is escaped or decoded. */
const address = /^[a-z][a-z\d+.-]{1,31}:[^\s\p{Cc}<>[\]|\\]*$/iu;
const mail = /^[\w.+-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;

/**
 * Write `{#id}` behind a heading with `data.fixedId` and `{.not-a-source}` behind a link with `data.notSource`, and
 * texts so that they hold neither.
 *
 * @example
 * toMarkdown(tree, { extensions: [attributesToMarkdown()] }); // '## The ruler {#ruler}'
 */
export function attributesToMarkdown(): Options {
  const heading: typeof defaultHandlers.heading = (node: Heading, parent, state, info) => {
    const value = defaultHandlers.heading(node, parent, state, info);
    return node.data?.fixedId === undefined ? value : `${value} {#${node.data.fixedId}}`;
  };
  const link = (
    node: Link,
    parent: Parameters<typeof defaultHandlers.link>[1],
    state: State,
    info: Parameters<typeof defaultHandlers.link>[3],
  ): string => {
    const value = isBare(node) ? `<${wordsOf(node)}>` : defaultHandlers.link(node, parent, state, info);
    return node.data?.notSource ? `${value}{.not-a-source}` : value;
  };
  link.peek = (node: Link): string => (isBare(node) ? '<' : '[');
  return {
    handlers: { heading, link },
    resourceLink: true,
    unsafe: [
      { after: '[#.]', character: '{', inConstruct: 'phrasing' },
      // An address that begins so would be read as one between angles.
      { before: '\\(', character: '<', inConstruct: 'destinationRaw' },
    ],
  };
}

/** Whether a link shows nothing but its address. */
function isBare(node: Link): boolean {
  if (node.title) return false;
  const words = wordsOf(node);
  return (words === node.url && address.test(words)) || (`mailto:${words}` === node.url && mail.test(words));
}

function wordsOf({ children }: Link): string {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' ? only.value : '';
}
