import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import type { Construct, Extension } from 'micromark-util-types';

/**
 * Read `:::name[label]{attributes}` blocks, and no leaf or text directive: `::name` and `9:30` are prose.
 *
 * @see https://github.com/micromark/micromark-extension-directive
 */
export function containerSyntax(): Extension {
  const flow = directive().flow?.[58];
  const constructs: Construct[] = Array.isArray(flow) ? flow : flow ? [flow] : [];
  // The package lists the container before the leaf, and exports neither.
  return { flow: { 58: constructs.slice(0, 1) } };
}

/** Make `containerDirective` nodes. */
export function containerFromMarkdown(): FromMarkdownExtension {
  return directiveFromMarkdown();
}
