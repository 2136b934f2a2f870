import type {} from 'mdast-util-directive';
import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import { decodeString } from 'micromark-util-decode-string';
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

/** Make `containerDirective` nodes, as `mdast-util-directive` does beside its leaves and texts. */
export function containerFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      directiveContainer(this: CompileContext, token: Token) {
        this.enter({ type: 'containerDirective', name: '', attributes: {}, children: [] }, token);
      },
      directiveContainerAttributes(this: CompileContext) {
        this.data.directiveAttributes = undefined;
        // Line endings between attributes are no text.
        this.buffer();
      },
      directiveContainerLabel(this: CompileContext, token: Token) {
        this.enter({ type: 'paragraph', data: { directiveLabel: true }, children: [] }, token);
      },
    },
    exit: {
      directiveContainer: leave,
      directiveContainerAttributeClassValue(this: CompileContext, token: Token) {
        attributesOf(this).push(['class', decoded(this, token)]);
      },
      directiveContainerAttributeIdValue(this: CompileContext, token: Token) {
        attributesOf(this).push(['id', decoded(this, token)]);
      },
      directiveContainerAttributeName(this: CompileContext, token: Token) {
        attributesOf(this).push([this.sliceSerialize(token), '']);
      },
      directiveContainerAttributeValue(this: CompileContext, token: Token) {
        for (const attribute of attributesOf(this).slice(-1)) attribute[1] = decoded(this, token);
      },
      directiveContainerAttributes(this: CompileContext) {
        this.resume();
        const node = this.stack.at(-1);
        /* v8 ignore else -- what was entered at the colons, which the compiler cannot know */
        if (node?.type === 'containerDirective') node.attributes = toRecord(attributesOf(this));
      },
      directiveContainerLabel: leave,
      directiveContainerName(this: CompileContext, token: Token) {
        const node = this.stack.at(-1);
        /* v8 ignore else -- what was entered at the colons, which the compiler cannot know */
        if (node?.type === 'containerDirective') node.name = this.sliceSerialize(token);
      },
    },
  };
}

function leave(this: CompileContext, token: Token): void {
  this.exit(token);
}

function attributesOf({ data }: CompileContext): Array<[name: string, value: string]> {
  data.directiveAttributes ??= [];
  return data.directiveAttributes;
}

/** The value with its character references decoded; a backslash is one. */
function decoded(context: CompileContext, token: Token): string {
  return context.sliceSerialize(token).replace(/&[#a-z\d]{1,31};/gi, decodeString);
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
