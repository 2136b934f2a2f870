import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Info, Options, State } from 'mdast-util-to-markdown';

/**
 * Write footnotes with labels that keep both the label as read and the identifier it was matched by.
 *
 * @example
 * toMarkdown(tree, { extensions: [footnoteToMarkdown()] }); // '[^1]: A finer ruler.'
 */
export function footnoteToMarkdown(): Options {
  const footnoteReference = (node: FootnoteReference): string => `[^${writeLabel(node)}]`;
  footnoteReference.peek = (): string => '[';
  const footnoteDefinition = (node: FootnoteDefinition, _: unknown, state: State, info: Info): string => {
    const tracker = state.createTracker(info);
    const exit = state.enter('footnoteDefinition');
    let value = tracker.move(`[^${writeLabel(node)}]:`);
    if (node.children.length > 0) {
      tracker.shift(4);
      const content = state.containerFlow(node, tracker.current());
      value += tracker.move(` ${state.indentLines(content, indent)}`);
    }
    exit();
    return value;
  };
  return { handlers: { footnoteDefinition, footnoteReference } };
}

/** The reader takes no indent off a line of nothing but space. */
function indent(line: string, index: number): string {
  return index === 0 || /^[\t ]*$/.test(line) ? line : `    ${line}`;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/y;

/** The identifier is the label's source in lower case, so where the two differ an escape or reference stood. */
function writeLabel({ identifier, label }: Pick<FootnoteReference, 'identifier' | 'label'>): string {
  const words = label || identifier;
  let written = '';
  let at = 0;
  let read = 0;
  for (const character of words) {
    const source = readSource(identifier, at, character, words.slice(read, read + 40));
    read += character.length;
    written += source ?? character;
    at += source?.length ?? character.toLowerCase().length;
  }
  return /^(?:[^\s\\[\]]|\\\S)+$/.test(written) ? written : words.replace(/[\s\\[\]]+/g, '-');
}

/** The escape or reference at an offset that stands for a character, if there is one. */
function readSource(identifier: string, at: number, character: string, words: string): string | undefined {
  if (identifier[at] === '\\' && identifier.startsWith(character, at + 1)) return `\\${character}`;
  reference.lastIndex = at;
  const [found] = reference.exec(identifier) ?? [];
  // One that no table knows is what it says.
  return found !== undefined && !words.toLowerCase().startsWith(found) ? found : undefined;
}
