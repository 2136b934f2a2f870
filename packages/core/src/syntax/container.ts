import { directiveFromMarkdown } from 'mdast-util-directive';
import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import type { Construct, Extension, Token } from 'micromark-util-types';

/**
 * Read `:::name[label]{attributes}` blocks, and no leaf or text directive: `::name` and `9:30` are prose.
 *
 * @see https://github.com/micromark/micromark-extension-directive
 */
export function containerSyntax(): Extension {
  const constructs: Array<Construct | undefined> = [directive().flow?.[58]].flat();
  // The package lists the container before the leaf, and exports neither.
  return { flow: { 58: constructs.slice(0, 1).filter((construct) => construct !== undefined) } };
}

/** Make `containerDirective` nodes. */
export function containerFromMarkdown(): FromMarkdownExtension {
  const extension = directiveFromMarkdown();
  const exitAttributes = extension.exit?.directiveContainerAttributes;
  return {
    ...extension,
    exit: {
      ...extension.exit,
      directiveContainerAttributes(this: CompileContext, token: Token) {
        const { directiveAttributes: given = [] } = this.data;
        exitAttributes?.call(this, token);
        const node = this.stack.at(-1);
        /* v8 ignore else -- what was entered at the colons, which the compiler cannot know */
        if (node?.type === 'containerDirective') node.attributes = toRecord(given);
      },
    },
  };
}

/** Every attribute, also one that is given twice, or named like what all objects inherit: none is lost unsaid. */
function toRecord(given: ReadonlyArray<readonly [string, string]>): Record<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of given) {
    const known = attributes.get(name);
    if (known === undefined) attributes.set(name, value);
    else if (name === 'class') attributes.set(name, `${known} ${value}`);
    else attributes.set(`${name} again`, value);
  }
  return Object.fromEntries(attributes);
}
