import type { Essay } from './nodes.js';
import { walk } from './walk.js';

/** Tells whether a comment in the text has turned a rule off at a place; without an offset, anywhere in the text. */
export type IsSwitchedOff = (ruleId: string, offset: number | undefined) => boolean;

/** A comment that turns rules off or on again. */
interface Switch {
  /** Where it begins to hold. */
  from: number;
  isOff: boolean;
  /** Rules it names; all if there are none. */
  names: ReadonlySet<string>;
}

const command = /^\s*essaykit-(?<action>disable|enable)(?<names>(?:[\s,]+[a-z][a-z-]*)*)\s*$/;

/**
 * Read the comments of an essay that turn rules off: `<!-- essaykit-disable image-alt -->`, until an
 * `<!-- essaykit-enable image-alt -->`; without a name they mean every rule.
 *
 * Comments before the first words hold for findings about the whole essay too.
 *
 * @example
 * readSwitches(essay)('image-alt', 120); // true behind such a comment
 */
export function readSwitches(essay: Essay): IsSwitchedOff {
  const switches: Switch[] = [];
  let isFirst = true;
  for (const { field, node } of walk(essay)) {
    if (node.type !== 'comment') {
      if (field === 'body' && node.type !== 'lead' && node.type !== 'section') isFirst = false;
      continue;
    }
    const { action, names = '' } = command.exec(node.value)?.groups ?? {};
    if (action === undefined) continue;
    const from = isFirst ? 0 : (node.position?.start.offset ?? 0);
    switches.push({ from, isOff: action === 'disable', names: new Set(names.split(/[\s,]+/).filter(Boolean)) });
  }
  if (switches.length === 0) return () => false;
  return (ruleId, offset = 0) => {
    const holding = switches.filter(({ from, names }) => (names.size === 0 || names.has(ruleId)) && from <= offset);
    return holding.reduce((last, each) => (each.from >= last.from ? each : last), { from: -1, isOff: false }).isOff;
  };
}
