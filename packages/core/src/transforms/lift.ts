import type { Flow, Lead, Passage, Phrase, PullQuote, Section } from '../nodes.js';
import { pushAll } from '../push-all.js';
import type { Nodes } from '../walk.js';
import { isFlow } from './flow.js';
import { trim } from './lines.js';

/** Blocks that a lifted quote must not touch. */
const shy = new Set(['blockquote', 'figure', 'heading', 'pullQuote', 'quotation', 'section']);

/**
 * Set each passage of a lead or section apart as a pull quote, anew.
 *
 * It stands before the block in front of the passage's own; if it would touch a heading, figure or quote there, then
 * behind the first paragraph after its own block; if there is none, before its own block.
 *
 * @returns the quotes made, each with the passage it repeats
 * @example
 * liftTransform(essay.children);
 */
export function liftTransform(parts: ReadonlyArray<Lead | Section>): Map<PullQuote, Passage> {
  const made = new Map<PullQuote, Passage>();
  const stack: Array<Lead | Section> = [...parts];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    liftIn(part, made);
    for (const child of part.children) if (child.type === 'section') stack.push(child);
  }
  return made;
}

function liftIn(part: Lead | Section, made: Map<PullQuote, Passage>): void {
  const children: ReadonlyArray<Flow | Section> = part.children;
  const flow = children.filter(isFlow);
  // Quotes between blocks: those in front of each block, in reading order.
  const lifted = new Map<number, PullQuote[]>();
  const paragraphs = nextParagraphs(flow);
  for (const [index, block] of flow.entries()) {
    for (const passage of passagesIn(block)) {
      const children = copyPhrases(passage.children);
      if (children.length === 0) continue;
      const quote: PullQuote = {
        type: 'pullQuote',
        id: '',
        children: [{ type: 'paragraph', children }],
        lifted: true,
        match: { status: 'verbatim' },
      };
      const place = placeOf(flow, index, lifted, paragraphs);
      const others = lifted.get(place);
      if (others) others.push(quote);
      else lifted.set(place, [quote]);
      made.set(quote, passage);
    }
  }
  if (lifted.size === 0) return;
  const placed: Array<Flow | Section> = flow.flatMap((block, index) => [...(lifted.get(index) ?? []), block]);
  pushAll(placed, lifted.get(flow.length) ?? []);
  const sections = children.filter((child) => child.type === 'section');
  if (part.type === 'section') part.children = [...placed, ...sections];
  else part.children = placed.filter(isFlow);
}

/** The block before which a quote lifted from the block at `own` goes. */
function placeOf(
  flow: readonly Flow[],
  own: number,
  lifted: ReadonlyMap<number, unknown>,
  paragraphs: ReadonlyArray<number | undefined>,
): number {
  const isFree = (place: number) => place > 0 && !lifted.has(place) && !isShy(flow[place - 1]) && !isShy(flow[place]);
  if (own > 0 && isFree(own - 1)) return own - 1;
  const next = paragraphs[own];
  return next === undefined ? own : next + 1;
}

/** For each block the first paragraph behind it. */
function nextParagraphs(flow: readonly Flow[]): Array<number | undefined> {
  let next: number | undefined;
  return flow
    .map(({ type }, index) => ({ type, index }))
    .reverse()
    .map(({ type, index }) => {
      const behind = next;
      if (type === 'paragraph') next = index;
      return behind;
    })
    .reverse();
}

function isShy(block: Flow | undefined): boolean {
  return block !== undefined && shy.has(block.type);
}

function passagesIn(block: Flow): Passage[] {
  const found: Passage[] = [];
  const stack: Nodes[] = [block];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    // The outer passage holds the inner one's words.
    if (node.type === 'passage') found.push(node);
    else if ('children' in node) pushAll(stack, [...node.children].reverse());
  }
  return found;
}

/** A copy without links, marks, passages and comments. */
function copyPhrases(phrases: readonly Phrase[]): Phrase[] {
  return trim(copyAll(phrases));
}

function copyAll(phrases: readonly Phrase[]): Phrase[] {
  const copies: Phrase[] = [];
  for (const copy of phrases.flatMap(copyPhrase)) {
    const last = copies.at(-1);
    if (copy.type !== 'text' || last?.type !== 'text') copies.push(copy);
    // Around a mark that is left out stand two spaces.
    else last.value += last.value.endsWith(' ') ? copy.value.trimStart() : copy.value;
  }
  return copies;
}

function copyPhrase(phrase: Phrase): Phrase[] {
  switch (phrase.type) {
    case 'citation':
    case 'footnoteReference':
      return [];
    case 'link':
    case 'passage':
      return copyAll(phrase.children);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'markup': {
      const { position: _, ...bare } = phrase;
      const children = copyAll(phrase.children);
      return children.length === 0 ? [] : [{ ...bare, children }];
    }
    default: {
      const { position: _, ...bare } = phrase;
      return [bare];
    }
  }
}
