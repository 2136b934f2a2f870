import type { Info, Options, State } from 'mdast-util-to-markdown';
import type { Passage } from '../nodes.js';

/**
 * Write `passage` nodes as `:pull[…]`, and texts so that they open none.
 *
 * @example
 * toMarkdown(tree, { extensions: [passageToMarkdown()] }); // ':pull[We keep some of the shore.]'
 */
export function passageToMarkdown(): Options {
  const passage = (node: Passage, _: unknown, state: State, info: Info): string => {
    const tracker = state.createTracker(info);
    const exit = state.enter('label');
    let value = tracker.move(':pull[');
    value += tracker.move(state.containerPhrasing(node, { ...tracker.current(), before: value, after: ']' }));
    value += tracker.move(']');
    exit();
    return value;
  };
  passage.peek = (): string => ':';
  return {
    handlers: { passage },
    unsafe: [
      { after: 'pull\\[', character: ':', inConstruct: 'phrasing' },
      { afterNode: 'passage', character: ':', inConstruct: 'phrasing' },
    ],
  };
}
