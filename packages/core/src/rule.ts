import type { Point } from 'unist';
import type { Report } from './messages.js';
import type { Essay } from './nodes.js';

/** Reads an essay and reports what is not as it should be. */
export type Rule = (essay: Essay, report: Report, options: Readonly<Record<string, unknown>>) => void;

/**
 * Find the place of a finding about the whole essay: where it starts, if that is known.
 *
 * @example
 * startOf(essay); // {line: 1, column: 1, offset: 0}
 */
export function startOf(essay: Essay): Point | undefined {
  return essay.position?.start ?? essay.children[0]?.position?.start;
}
