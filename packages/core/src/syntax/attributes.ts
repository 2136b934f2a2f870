import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import { isWord } from './word.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    fixedId: 'fixedId';
    notSource: 'notSource';
  }
}

declare module 'mdast' {
  interface HeadingData {
    /** The id that `{#id}` gives the section. */
    fixedId?: string;
  }
  interface LinkData {
    /** Marked `{.not-a-source}`; gone once the sources are known. */
    notSource?: true;
  }
  interface LinkReferenceData {
    notSource?: true;
  }
}

const notSource = '{.not-a-source}';

const fixedIdConstruct: Construct = { name: 'fixedId', tokenize: tokenizeFixedId };

const notSourceConstruct: Construct = { name: 'notSource', tokenize: tokenizeNotSource };

/** Read `{#id}` at the end of a text and `{.not-a-source}` behind a bracket; all other braces are prose. */
export function attributesSyntax(): Extension {
  return { text: { 123: [fixedIdConstruct, notSourceConstruct] } };
}

/** Put `data.fixedId` on a heading that ends in `{#id}`, and `data.notSource` on a link in front of its mark. */
export function attributesFromMarkdown(): FromMarkdownExtension {
  return {
    exit: {
      fixedId(this: CompileContext, token: Token) {
        const written = this.sliceSerialize(token);
        const parent = this.stack.at(-1);
        if (parent?.type === 'heading') parent.data = { ...parent.data, fixedId: written.trim().slice(2, -1) };
        else addText(this, token, written);
      },
      notSource(this: CompileContext, token: Token) {
        const parent = this.stack.at(-1);
        const link = parent && 'children' in parent && parent.children.at(-1);
        const isLink = link && (link.type === 'link' || link.type === 'linkReference');
        if (isLink && link.position?.end.offset === token.start.offset) link.data = { ...link.data, notSource: true };
        else addText(this, token, notSource);
      },
    },
  };
}

function addText(context: CompileContext, token: Token, value: string): void {
  context.enter({ type: 'text', value }, token);
  context.exit(token);
}

function tokenizeFixedId(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('fixedId');
    effects.consume(code);
    return hash;
  }

  function hash(code: Code): State | undefined {
    if (code !== 35) return nok(code);
    effects.consume(code);
    return first;
  }

  function first(code: Code): State | undefined {
    return isIdCharacter(code) ? id(code) : nok(code);
  }

  function id(code: Code): State | undefined {
    if (isIdCharacter(code)) {
      effects.consume(code);
      return id;
    }
    if (code !== 125) return nok(code);
    effects.consume(code);
    return after;
  }

  function after(code: Code): State | undefined {
    if (code === null) {
      effects.exit('fixedId');
      return ok(code);
    }
    if (code !== 32 && code !== -2 && code !== -1) return nok(code);
    effects.consume(code);
    return after;
  }
}

function tokenizeNotSource(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let index = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('notSource');
    return letter(code);
  }

  function letter(code: Code): State | undefined {
    if (code !== notSource.charCodeAt(index)) return nok(code);
    effects.consume(code);
    index += 1;
    return index === notSource.length ? end : letter;
  }

  function end(code: Code): State | undefined {
    effects.exit('notSource');
    return ok(code);
  }
}

function isIdCharacter(code: Code): boolean {
  return code === 45 || code === 95 || (code !== null && code >= 0xd800 && code <= 0xdfff) || isWord(code);
}
