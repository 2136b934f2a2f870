import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Token } from 'micromark-util-types';

/** Tell a list's blank lines between items from one behind it, which counts too where a quote holds both. */
export function listsFromMarkdown(): FromMarkdownExtension {
  return { exit: { listOrdered: exitList, listUnordered: exitList } };
}

function exitList(this: CompileContext, token: Token): void {
  const list = this.stack.at(-1);
  if (list?.type === 'list' && list.spread) {
    list.spread = list.children.some((item, index) => {
      const previous = list.children[index - 1]?.position?.end.line;
      const start = item.position?.start.line;
      return previous !== undefined && start !== undefined && start - previous > 1;
    });
  }
  this.exit(token);
}
