import type { Node, Point, Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import { type RuleId, rules, type Severity } from './rules.js';

/** What every message says besides its words. */
interface MessageDetails {
  ruleId: RuleId;
  /** Default: the rule's own. */
  severity?: Severity;
  place?: Point | Position | undefined;
  /** From the root down to the node at fault. */
  ancestors?: readonly Node[];
  /** Values that would be right, most likely first; an empty one means the place is better removed. */
  expectedValues?: readonly string[];
  /** Whether the first expected value may replace the place unasked. */
  fixable?: boolean;
  /** More to read, as Markdown. */
  note?: string;
  /** What made this a problem, such as the first of two equal ids. */
  cause?: unknown;
}

/** A message's words, whole or in halves, and its details. */
export type MessageFields = MessageDetails & ({ reason: string } | { actual: string; expected: string });

/** A finding about an essay, as every vfile reporter reads it. */
export type EssayMessage = VFileMessage & {
  /** True when `expected[0]` may replace `place` unasked. */
  fixable?: true;
};

/** What a rule says about an essay. */
export interface Finding extends Omit<MessageDetails, 'ruleId' | 'severity'> {
  /** The node at fault; gives the place when there is none. */
  node?: Node;
  /** What stood there, as in `Unexpected <actual>, expected <expected>`. */
  actual: string;
  /** What should have stood there. */
  expected: string;
}

/** Takes the findings of a rule. */
export type Report = (finding: Finding) => void;

/**
 * Make a message: an error is `fatal: true`, a warning `false`, an information `undefined`.
 *
 * Control and direction characters of the author's text are written out as `U+202E`, so that no terminal obeys them.
 *
 * @example
 * createMessage({ ruleId: 'title-present', actual: 'missing title', expected: 'a heading `# …`' });
 */
export function createMessage(fields: MessageFields): EssayMessage {
  const { ruleId, severity = rules[ruleId].severity, place, ancestors, cause, expectedValues, fixable, note } = fields;
  const reason = 'reason' in fields ? fields.reason : `Unexpected ${fields.actual}, expected ${fields.expected}`;
  const message: EssayMessage = new VFileMessage(visible(reason), {
    source: 'essaykit',
    ruleId,
    ...(place ? { place } : {}),
    ...(ancestors ? { ancestors: [...ancestors] } : {}),
    ...(cause instanceof Error ? { cause } : {}),
  });
  message.fatal = severity === 'info' ? undefined : severity === 'error';
  message.url = rules[ruleId].url;
  if (expectedValues) message.expected = [...expectedValues];
  if (note !== undefined) message.note = visible(note);
  if (fixable) message.fixable = true;
  return message;
}

/**
 * Show a text of the author in a message: in backticks, on one line, at most 60 characters.
 *
 * @example
 * quote('lund'); // '`lund`'
 */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line.slice(0, 122)];
  const shown = characters.length > 60 ? `${characters.slice(0, 59).join('').trimEnd()}…` : line;
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

/**
 * Order messages by where they stand in the text.
 *
 * @example
 * messages.sort(byPlace);
 */
export function byPlace(left: VFileMessage, right: VFileMessage): number {
  const { line = 0, column = 0 } = left;
  const { line: otherLine = 0, column: otherColumn = 0 } = right;
  return line - otherLine || column - otherColumn;
}

// Controls but line feed and tab, marks and overrides of direction, and lone surrogates.
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

function visible(text: string): string {
  return text.replace(unseen, (character) =>
    character === '\n' || character === '\t'
      ? character
      : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
