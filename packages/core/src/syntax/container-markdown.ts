import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Info, Options, State } from 'mdast-util-to-markdown';

/**
 * Write `containerDirective` nodes, and texts so that they open or close none.
 *
 * The package's own writer leaves marks in a label as they are, and escapes for directives that are prose here: `9:30`.
 *
 * @example
 * toMarkdown(tree, { extensions: [containerToMarkdown()] }); // ':::details[How]\nWith a ruler.\n:::'
 */
export function containerToMarkdown(): Options {
  return {
    handlers: { containerDirective: writeContainer },
    unsafe: [
      { character: '\r', inConstruct: 'containerDirectiveLabel' },
      { character: '\n', inConstruct: 'containerDirectiveLabel' },
      { after: '::', atBreak: true, character: ':' },
    ],
  };
}

function writeContainer(node: ContainerDirective, _: unknown, state: State, info: Info): string {
  const [first, ...rest] = node.children;
  const label = first?.type === 'paragraph' && isLabel(first) ? first : undefined;
  const tracker = state.createTracker(info);
  const exit = state.enter('containerDirective');
  const children = label ? rest : node.children;
  const content = state.containerFlow({ ...node, children }, tracker.current());
  const fence = ':'.repeat(Math.max(3, longestFence(content) + 1));
  const opening = `${fence}${node.name}${label ? writeLabel(label, state, tracker.current()) : ''}${writeAttributes(node)}`;
  exit();
  return [opening, ...(content === '' ? [] : [content]), fence].join('\n');
}

function writeLabel(label: Paragraph, state: State, info: Omit<Info, 'before' | 'after'>): string {
  const exits = (['label', 'containerDirectiveLabel', 'phrasing'] as const).map((name) => state.enter(name));
  const words = state.containerPhrasing(label, { ...info, after: ']', before: '[' });
  for (const exit of exits.reverse()) exit();
  return `[${words}]`;
}

function writeAttributes({ attributes }: ContainerDirective): string {
  const pairs = Object.entries(attributes ?? {}).map(([key, value]) => `${key}="${encode(String(value))}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(' ')}}`;
}

function encode(value: string): string {
  return value.replace(
    /["\r\n]|&(?=[#a-z])/gi,
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}

/** Colons in the longest line of nothing else, which would close a shorter fence. */
function longestFence(content: string): number {
  let longest = 0;
  for (const line of content.split(/[\r\n]/)) {
    const words = line.trim();
    if (words.length > longest && words === ':'.repeat(words.length)) longest = words.length;
  }
  return longest;
}

function isLabel({ data }: Paragraph): boolean {
  return data !== undefined && 'directiveLabel' in data && data.directiveLabel === true;
}
