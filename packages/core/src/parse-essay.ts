import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { assembleEssay } from './assemble-essay.js';
import { decode } from './bytes.js';
import { readFrontMatter } from './front-matter/read-front-matter.js';
import { type FrontMatterBlock, splitFrontMatter } from './front-matter/split.js';
import { textLimits } from './limits.js';
import { createLocator } from './location.js';
import { byPlace } from './messages.js';
import type { Essay } from './nodes.js';
import { createContext, type ParseContext, type ParseOptions } from './parse-context.js';
import { toTree } from './read-markdown.js';
import { readSwitches } from './rule-switches.js';

/** An essay, and what is to be said about its text. */
export interface Parsed {
  essay: Essay;
  /** In the order of the text. */
  messages: VFileMessage[];
}

/**
 * Read an essay from Markdown; never throws on content.
 *
 * Front matter needs readers here: `options.formats`. The door `@essaykit/core` has them built in.
 *
 * @param value text, bytes of a file, or a vfile, whose path then names the messages and the essay
 * @example
 * const { essay, messages } = parseEssay('# Coasts\n\nA coast has no length.');
 */
export function parseEssay(value: string | Uint8Array | VFile, options: ParseOptions = {}): Parsed {
  const { context, block, body } = openText(value, options);
  const tree = toTree(body, context, { ...textLimits, ...options.limits });
  return closeText(tree, block, context);
}

/** A text whose front matter is found and whose body is still Markdown. */
export interface OpenedText {
  context: ParseContext;
  block: FrontMatterBlock | undefined;
  /** As long as the whole text, the front matter blanked out. */
  body: string;
}

/**
 * Decode a text and find its front matter.
 *
 * @example
 * const { body, block, context } = openText(file, {});
 */
export function openText(value: string | Uint8Array | VFile, options: ParseOptions): OpenedText {
  const isFile = typeof value === 'object' && !(value instanceof Uint8Array);
  const content = isFile ? value.value : value;
  const path = options.path ?? (isFile ? value.path : undefined);
  const decoded: ReturnType<typeof decode> =
    typeof content === 'string' ? { text: content } : decode(content ?? new Uint8Array());
  // A byte order mark is no character of the text; editors do not count it.
  const mark = decoded.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const text = decoded.text.slice(mark);
  const context = createContext(text, path === undefined ? options : { ...options, path });
  if (decoded.replaced !== undefined) {
    context.report('limit-kept', {
      place: createLocator(text)(Math.max(0, decoded.replaced - mark)),
      actual: 'bytes that are no text',
      expected: 'UTF-8, or UTF-16 with its byte order mark',
    });
  }
  const block = splitFrontMatter(text);
  return { context, block, body: block?.body ?? text };
}

/**
 * Make the essay of a text whose body is read.
 *
 * @example
 * closeText(fromEssayMarkdown(body), block, context).essay;
 */
export function closeText(tree: Root, block: FrontMatterBlock | undefined, context: ParseContext): Parsed {
  const locate = createLocator(context.source);
  const matter = block && readFrontMatter(block, locate, context);
  const visible = block && !matter ? block : undefined;
  const essay = assembleEssay(tree, { context, matter, visible, locate });
  const isSwitchedOff = readSwitches(essay);
  const messages = context.messages.filter(({ place, ruleId = '' }) => {
    const start = place && 'start' in place ? place.start : place;
    return !isSwitchedOff(ruleId, start?.offset);
  });
  return { essay, messages: messages.sort(byPlace) };
}
