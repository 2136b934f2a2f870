import type { Element } from 'hast';
import type { Credit } from '../nodes.js';
import { contextOf } from './context.js';
import { creditText } from './credit.js';
import { element, lines } from './element.js';
import { endSection } from './end-section.js';
import type { State } from './state.js';

/**
 * Make the credits of the whole essay; nothing without any.
 *
 * @example
 * credits(state, essay.credits);
 */
export function credits(state: State, all: readonly Credit[]): Element | undefined {
  if (all.length === 0) return undefined;
  const context = contextOf(state);
  const rows = all.flatMap((credit) => [
    element('dt', {}, credit.label || credit.role),
    element('dd', {}, ...creditText(state, credit)),
  ]);
  const section = { name: 'credits', role: 'doc-credits', head: context.words.credits } as const;
  return endSection(context, section, element('dl', {}, ...lines(rows)));
}
