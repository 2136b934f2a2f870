import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Event, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import { isWordBefore } from './word.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    passage: 'passage';
    passageEnd: 'passageEnd';
    passageMarker: 'passageMarker';
    passageStart: 'passageStart';
  }
}

/** A passage longer than this, in UTF-16 units, is no passage: its opening stays prose. */
const longest = 2000;

const opening = ':pull[';

/** How many label starts, from the bottom of the stack, hold a whole passage and so cannot be passages themselves. */
const spent = new WeakMap<TokenizeContext, number>();

function spentIn(context: TokenizeContext): number {
  return spent.get(context) ?? 0;
}

/** The opening of each closing bracket. */
const openings = new WeakMap<Token, Token>();

const passageStart: Construct = {
  name: 'passageStart',
  tokenize: tokenizeStart,
  resolveAll: resolveAllStarts,
};

const passageEnd: Construct = {
  name: 'passageEnd',
  tokenize: tokenizeEnd,
  resolveTo: resolveToEnd,
};

/**
 * Read `:pull[words]` in text.
 *
 * Openings stand on micromark's own stack of label starts, so brackets balance with those of links, nothing is
 * looked up ahead, and growth is linear.
 */
export function passageSyntax(): Extension {
  return { text: { 58: passageStart, 93: passageEnd } };
}

/** Make `passage` nodes; their ids come later. */
export function passageFromMarkdown(): FromMarkdownExtension {
  return {
    canContainEols: ['passage'],
    enter: {
      passage(this: CompileContext, token: Token) {
        this.enter({ type: 'passage', id: '', children: [] }, token);
      },
    },
    exit: {
      passage(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}

function tokenizeStart(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this;
  let index = 0;

  return start;

  function start(code: Code): State | undefined {
    if (isWordBefore(context) || isBareColonBefore(context)) return nok(code);
    effects.enter('passageStart');
    return letter(code);
  }

  function letter(code: Code): State | undefined {
    if (code !== opening.charCodeAt(index)) return nok(code);
    effects.consume(code);
    index += 1;
    return index === opening.length ? end : letter;
  }

  function end(code: Code): State | undefined {
    const token = effects.exit('passageStart');
    context._labelStarts ??= [];
    spent.set(context, Math.min(spentIn(context), context._labelStarts.length));
    context._labelStarts.push(token);
    return ok(code);
  }
}

/** An escaped colon is a character, a bare one belongs to `::` or `:::`. */
function isBareColonBefore(context: TokenizeContext): boolean {
  return context.previous === 58 && context.events.at(-1)?.[1].type !== 'characterEscape';
}

function tokenizeEnd(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this;

  return start;

  function start(code: Code): State | undefined {
    const starts = context._labelStarts ?? [];
    // The same tidying as at the end of a label: brackets that were balanced are none of ours.
    while (starts.at(-1)?._balanced) starts.pop();
    const opener = starts.at(-1);
    if (opener && opener.type !== 'passageStart') return nok(code);
    starts.pop();
    const length = opener ? context.now().offset - opener.end.offset : 0;
    const isPassage = length > 0 && length <= longest && starts.length >= spentIn(context);
    // A bracket that closes nothing is text at once: others would look for its opening through the whole text.
    const type = isPassage ? 'passageEnd' : 'data';
    effects.enter(type);
    effects.consume(code);
    const token = effects.exit(type);
    if (!opener || !isPassage) return ok;
    openings.set(token, opener);
    // As with links, the inner one holds.
    spent.set(context, starts.length);
    return ok;
  }
}

function resolveToEnd(events: Event[], context: TokenizeContext): Event[] {
  const close = events.length - 2;
  const end = events[close]?.[1];
  const start = end && openings.get(end);
  if (!end || !start) return events;
  let open = close;
  while (open > 0 && events[open]?.[1] !== start) open -= 1;
  open -= 1;

  const passage: Token = { type: 'passage', start: { ...start.start }, end: { ...end.end } };
  start.type = 'passageMarker';
  end.type = 'passageMarker';
  // Emphasis pairs within the passage, never across its edge.
  let inside = events.slice(open + 2, close);
  const { null: constructs = [] } = context.parser.constructs.insideSpan;
  const resolvers = constructs.map(({ resolveAll }) => resolveAll).filter((resolveAll) => resolveAll !== undefined);
  for (const resolveAll of new Set(resolvers)) inside = resolveAll(inside, context);
  const marker: Event[] = [
    ['enter', end, context],
    ['exit', end, context],
    ['exit', passage, context],
  ];
  events.length = open;
  events.push(['enter', passage, context], ['enter', start, context], ['exit', start, context]);
  for (const event of inside) events.push(event);
  for (const event of marker) events.push(event);
  return events;
}

function resolveAllStarts(events: Event[]): Event[] {
  for (const [, token] of events) if (token.type === 'passageStart') token.type = 'data';
  return events;
}
