import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Construct, Effects, Extension, State, Token } from 'micromark-util-types';

type Kind = 'link' | 'note';

const label = /\[(\^?)([^[\]]+)\]:/g;

/**
 * Guess which names a text defines, for links and for notes, without reading it as Markdown.
 *
 * @example
 * guessNames('[a]: https://example.org'); // Set {'link A'}
 */
export function guessNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(label), ([, mark, name = '']) => nameOf(mark ? 'note' : 'link', name)));
}

function nameOf(kind: Kind, written: string): string {
  return `${kind} ${normalizeIdentifier(written)}`;
}

/**
 * The names that a piece of a text may refer to, wherever in the text they are defined.
 *
 * A bracket is a link or the mark of a note only if its name is defined, perhaps much later. So the tokenizer is told
 * what is expected, and what it was told is kept: where it turns out to be untrue, the piece has to be read again.
 */
export class Names {
  /** The names that the piece defines itself. */
  readonly defined = new Set<string>();
  readonly #expected: ReadonlySet<string>;
  readonly #told = new Map<string, boolean>();

  constructor(expected: ReadonlySet<string>) {
    this.#expected = expected;
  }

  /** Whether all that the tokenizer was told is true of a text that defines these names. */
  areTrueOf(defined: ReadonlySet<string>): boolean {
    for (const [name, told] of this.#told) if (told !== defined.has(name)) return false;
    return true;
  }

  /** Take the place of micromark's own lists of names. */
  syntax(): Extension {
    const links = new NameList('link', this.#expected, this.#told);
    const notes = new NameList('note', this.#expected, this.#told);
    const construct: Construct = {
      tokenize(_: Effects, __: State, nok: State): State {
        this.parser.defined = links;
        this.parser.gfmFootnotes = notes;
        return nok;
      },
    };
    // Before any other construct of a line: what opens with a bracket may define a note at once.
    return { document: { 91: construct, null: construct } };
  }

  /** Take note of what is defined. */
  fromMarkdown(): FromMarkdownExtension {
    const { defined } = this;
    return {
      enter: {
        definitionLabel(this: CompileContext, token: Token) {
          defined.add(nameOf('link', this.sliceSerialize(token).slice(1, -1)));
        },
        gfmFootnoteDefinitionLabel(this: CompileContext, token: Token) {
          defined.add(nameOf('note', this.sliceSerialize(token).slice(2, -1)));
        },
      },
    };
  }
}

/** An array as far as micromark and its extensions use one, which finds a name at once. */
class NameList extends Array<string> {
  readonly #kind: Kind;
  readonly #expected: ReadonlySet<string>;
  readonly #told: Map<string, boolean>;

  constructor(kind: Kind, expected: ReadonlySet<string>, told: Map<string, boolean>) {
    super();
    this.#kind = kind;
    this.#expected = expected;
    this.#told = told;
  }

  override includes(name: string): boolean {
    const key = `${this.#kind} ${name}`;
    const told = this.#told.get(key) ?? this.#expected.has(key);
    this.#told.set(key, told);
    return told;
  }

  override push(name: string): number {
    this.#told.set(`${this.#kind} ${name}`, true);
    return super.push(name);
  }
}
