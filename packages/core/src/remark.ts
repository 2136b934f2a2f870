import type { Root } from 'mdast';
import type {} from 'remark-parse';
import type {} from 'remark-stringify';
import type { Processor } from 'unified';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { type CheckOptions, checkEssay } from './check-essay.js';
import { EssayError } from './errors.js';
import { textLimits } from './limits.js';
import { markdownExtensions } from './markdown/extensions.js';
import type { Essay } from './nodes.js';
import type { ParseOptions } from './parse-context.js';
import { closeText, type OpenedText, openText } from './parse-essay.js';
import { pushAll } from './push-all.js';
import { toTree } from './read-markdown.js';
import { syntaxExtensions } from './syntax.js';
import { toml } from './toml.js';
import { yaml } from './yaml.js';

export { essayHandlers } from './handlers/essay-handlers.js';

declare module 'vfile' {
  interface DataMap {
    /** The essay that `remarkEssay` made of the file. */
    essay: Essay;
  }
}

/** Options of the plugin. */
export interface RemarkEssayOptions extends Omit<ParseOptions, 'path'> {
  /** The rules to run over the essay, whose findings join the file's messages; default: none. */
  check?: CheckOptions | boolean;
}

/**
 * Turn a Markdown pipeline into one of essays: the tree becomes the `Essay`, which is also `file.data.essay`, and what
 * is to be said about the text joins the file's messages.
 *
 * Behind `remark-parse` it reads the text itself, with our syntax, front matter and limits; plugins for mdast go between
 * the two. Give `essayHandlers` to `remark-rehype`.
 *
 * @see https://github.com/unifiedjs/unified
 * @example
 * const file = await unified()
 *   .use(remarkParse)
 *   .use(remarkEssay)
 *   .use(remarkRehype, { handlers: essayHandlers })
 *   .use(rehypeStringify)
 *   .process('# Coasts\n\nA coast has no length.');
 * console.log(file.data.essay.meta.title); // 'Coasts'
 */
export default function remarkEssay(
  this: Processor,
  { check = false, ...options }: RemarkEssayOptions = {},
): (tree: Root, file: VFile) => Essay {
  const settings = { ...options, formats: { yaml, toml, ...options.formats } };
  const data = this.data();
  const { fromMarkdown, micromark } = syntaxExtensions();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...micromark];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...fromMarkdown];
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), ...markdownExtensions()];
  const opened = new WeakMap<VFile, OpenedText>();
  const { parser } = this;
  if (parser) {
    this.parser = (_, file) => {
      const text = openText(file, settings);
      opened.set(file, text);
      const read = (value: string) => toRoot(parser(value, file));
      return toTree(text.body, text.context, { ...textLimits, ...options.limits }, read);
    };
  }
  return (tree, file) => {
    const { block, context } = opened.get(file) ?? openText(file, settings);
    const { essay, messages } = closeText(tree, block, context);
    file.data.essay = essay;
    pushAll(file.messages, messages);
    if (check !== false) pushAll(file.messages, checkEssay(essay, check === true ? {} : check));
    return essay;
  };
}

function toRoot(node: Node): Root {
  if (isRoot(node)) return node;
  throw new EssayError('argument-invalid', `Unexpected tree \`${node.type}\` from the parser, expected mdast`);
}

function isRoot(node: Node): node is Root {
  return node.type === 'root';
}
