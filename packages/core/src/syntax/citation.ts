import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import type { Citation } from '../nodes.js';
import { innerMarks, readCitation, toSourceId, writeCitation } from './citation-text.js';
import { isWord, isWordBefore } from './word.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationData: 'citationData';
    citationKey: 'citationKey';
  }
}

/** The text that each citation was read from. */
const written = new WeakMap<Citation, string>();

const bracketed: Construct = { name: 'citation', tokenize: tokenizeBracketed };

const narrative: Construct = { name: 'citationKey', tokenize: tokenizeKey };

/** Read `[see @key, p. 12; @other]` and `@key` in text. */
export function citationSyntax(): Extension {
  return { text: { 64: narrative, 91: bracketed } };
}

/** Make `citation` nodes, which `citationText` can turn back into text. */
export function citationFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      citation(this: CompileContext, token: Token) {
        this.enter({ type: 'citation', narrative: false, items: [] }, token);
      },
    },
    exit: {
      citation(this: CompileContext, token: Token) {
        const node = this.stack.at(-1);
        const text = this.sliceSerialize(token).replace(/\s+/g, ' ');
        /* v8 ignore else -- what was entered at the bracket, which the compiler cannot know */
        if (node?.type === 'citation') {
          node.items = readCitation(text.slice(1, -1));
          written.set(node, text);
          showInImage(this, node, text);
        }
        this.exit(token);
      },
      citationKey(this: CompileContext, token: Token) {
        const text = this.sliceSerialize(token);
        const node: Citation = { type: 'citation', narrative: true, items: [{ sourceId: toSourceId(text.slice(1)) }] };
        written.set(node, text);
        showInImage(this, node, text);
        this.enter(node, token);
        this.exit(token);
      },
    },
  };
}

/** What describes an image is made of its nodes' values, so that a citation there needs one. */
function showInImage({ stack }: CompileContext, node: Citation, value: string): void {
  if (stack.some(({ type }) => type === 'image')) Object.assign(node, { value });
}

/**
 * Show a citation as the author wrote it, on one line.
 *
 * @example
 * citationText({ type: 'citation', narrative: true, items: [{ sourceId: 'lund' }] }); // '@lund'
 */
export function citationText(node: Citation): string {
  return written.get(node) ?? writeCitation(node);
}

function tokenizeBracketed(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this;
  let hasKey = false;
  // Whether a key may start here: at the front, behind space, `;`, or one hyphen behind those.
  let atBreak = true;
  let atHyphen = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('citation');
    effects.enter('citationData');
    effects.consume(code);
    return first;
  }

  function first(code: Code): State | undefined {
    // A footnote reference or nothing.
    return code === 94 || code === 93 ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === 60 || code === 91 || code === 92 || code === 96) return nok(code);
    if (code === 93) {
      if (!hasKey) return nok(code);
      effects.consume(code);
      effects.exit('citationData');
      const token = effects.exit('citation');
      const isDefined = () => defines(context, context.sliceSerialize(token).slice(1, -1));
      // What follows the bracket makes it a link, or a definition of that name does.
      return (next) => {
        if (next === 91) return effects.check(followingLabel(isDefined), nok, ok)(next);
        return next === 40 || isDefined() ? nok(next) : ok(next);
      };
    }
    if (markdownLineEnding(code)) {
      effects.exit('citationData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      effects.enter('citationData');
      atBreak = true;
      atHyphen = false;
      return inside;
    }
    effects.consume(code);
    const isKey = code === 64 && (atBreak || atHyphen);
    atHyphen = code === 45 && atBreak;
    atBreak = code === 59 || markdownSpace(code);
    return isKey ? afterSign : inside;
  }

  function afterSign(code: Code): State | undefined {
    if (isKeyStart(code)) hasKey = true;
    return inside(code);
  }
}

function defines({ parser: { defined } }: TokenizeContext, label: string): boolean {
  return defined.includes(normalizeIdentifier(label));
}

/** A label that makes the brackets before it a link: it is defined itself, or empty, and then they are. */
function followingLabel(isDefined: () => boolean): Construct {
  return { partial: true, tokenize: tokenizeLabel };

  function tokenizeLabel(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const context = this;
    return start;

    function start(code: Code): State | undefined {
      effects.enter('citationData');
      effects.consume(code);
      return inside;
    }

    function inside(code: Code): State | undefined {
      if (code === null || code === 91) return nok(code);
      effects.consume(code);
      if (code === 93) return end;
      return code === 92 ? escaped : inside;
    }

    function escaped(code: Code): State | undefined {
      if (code !== 91 && code !== 92 && code !== 93) return inside(code);
      effects.consume(code);
      return inside;
    }

    function end(code: Code): State | undefined {
      const label = context.sliceSerialize(effects.exit('citationData')).slice(1, -1);
      return (label === '' ? isDefined() : defines(context, label)) ? ok(code) : nok(code);
    }
  }
}

function tokenizeKey(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this;
  return start;

  function start(code: Code): State | undefined {
    const { previous } = context;
    if (isWordBefore(context) || isEmphasisMark(previous) || previous === 47) return nok(code);
    effects.enter('citationKey');
    effects.consume(code);
    return first;
  }

  function first(code: Code): State | undefined {
    return isKeyStart(code) ? inside(code) : nok(code);
  }

  function inside(code: Code): State | undefined {
    if (isKeyStart(code)) {
      effects.consume(code);
      return inside;
    }
    return isInnerMark(code) ? effects.attempt(innerMark, inside, end)(code) : end(code);
  }

  function end(code: Code): State | undefined {
    if (isEmphasisMark(code) || context.previous === 95) return nok(code);
    effects.exit('citationKey');
    return ok(code);
  }
}

const innerMark: Construct = { partial: true, tokenize: tokenizeInnerMark };

/** Marks stand within a key only between its letters. */
function tokenizeInnerMark(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.consume(code);
    return code === 45 ? hyphens : last;
  }

  function hyphens(code: Code): State | undefined {
    if (code !== 45) return last(code);
    effects.consume(code);
    return hyphens;
  }

  function last(code: Code): State | undefined {
    return isKeyStart(code) ? ok(code) : nok(code);
  }
}

function isKeyStart(code: Code): boolean {
  return code === 95 || isWord(code);
}

function isInnerMark(code: Code): boolean {
  return code !== null && code < 128 && innerMarks.includes(String.fromCharCode(code));
}

function isEmphasisMark(code: Code): boolean {
  return code === 42 || code === 95 || code === 126;
}
