import type { Element } from 'hast';
import type { Correction } from '../nodes.js';
import { blocks, contextOf } from './context.js';
import { element, lines } from './element.js';
import { endSection } from './end-section.js';
import { ownId } from './own-id.js';
import type { State } from './state.js';
import { unbroken } from './unbroken.js';

/**
 * Make what was corrected and when; nothing without any.
 *
 * @example
 * corrections(state, essay.corrections);
 */
export function corrections(state: State, all: readonly Correction[]): Element | undefined {
  if (all.length === 0) return undefined;
  const context = contextOf(state);
  const items = all.map((each) => correction(state, each));
  const section = {
    name: 'corrections',
    id: ownId(context, 'corrections'),
    role: 'doc-errata',
    head: context.words.corrections,
    isBare: true,
  } as const;
  return endSection(context, section, ...items);
}

function correction(state: State, { children, date }: Correction): Element {
  const opening = element('strong', {}, unbroken(contextOf(state).words.correction(date)));
  const [first, ...rest] = blocks(state, children);
  const isParagraph = first?.type === 'element' && first.tagName === 'p';
  const inner = isParagraph
    ? [element('p', first.properties, opening, ' ', ...first.children), ...rest]
    : [element('p', {}, opening), first, ...rest];
  return element('div', { className: ['essay-correction'] }, ...lines(inner));
}
