import type { Point, Position } from 'unist';
import { EssayError } from './errors.js';
import { byPlace, createMessage, type EssayMessage, quote } from './messages.js';
import type { Essay } from './nodes.js';
import type { Rule } from './rule.js';
import { readSwitches } from './rule-switches.js';
import { authorPresent } from './rules/author-present.js';
import { bidiSafe } from './rules/bidi-safe.js';
import { creditComplete } from './rules/credit-complete.js';
import { datePresent } from './rules/date-present.js';
import { headingOrder } from './rules/heading-order.js';
import { imageAlt } from './rules/image-alt.js';
import { imageCredit } from './rules/image-credit.js';
import { linkSecure } from './rules/link-secure.js';
import { linkTextMeaningful } from './rules/link-text-meaningful.js';
import { nameConsistent } from './rules/name-consistent.js';
import { pullQuoteVerbatim } from './rules/pull-quote-verbatim.js';
import { quotationAttributed } from './rules/quotation-attributed.js';
import { quoteMarksPaired } from './rules/quote-marks-paired.js';
import { relativeDateAnchored } from './rules/relative-date-anchored.js';
import { sourceResolved } from './rules/source-resolved.js';
import { sourceUnique } from './rules/source-unique.js';
import { sourceUsed } from './rules/source-used.js';
import { titlePresent } from './rules/title-present.js';
import { type RuleId, rules, type Severity } from './rules.js';

/** What a rule is set to: off, a severity of its own, or a severity and options for the rule. */
export type RuleSetting = 'off' | Severity | readonly [Severity, Readonly<Record<string, unknown>>];

/** Options of `checkEssay`. */
export interface CheckOptions {
  /** Settings by rule; a rule that is not named runs at its own severity. */
  rules?: Partial<Record<RuleId, RuleSetting>>;
}

/** The rules that read an essay, by their id; the others are reported while a text is parsed. */
const checks = new Map<RuleId, Rule>([
  ['title-present', titlePresent],
  ['author-present', authorPresent],
  ['heading-order', headingOrder],
  ['source-resolved', sourceResolved],
  ['pull-quote-verbatim', pullQuoteVerbatim],
  ['date-present', datePresent],
  ['source-used', sourceUsed],
  ['source-unique', sourceUnique],
  ['quotation-attributed', quotationAttributed],
  ['credit-complete', creditComplete],
  ['image-alt', imageAlt],
  ['image-credit', imageCredit],
  ['name-consistent', nameConsistent],
  ['quote-marks-paired', quoteMarksPaired],
  ['relative-date-anchored', relativeDateAnchored],
  ['link-text-meaningful', linkTextMeaningful],
  ['link-secure', linkSecure],
  ['bidi-safe', bidiSafe],
]);

/**
 * Run the rules over an essay; findings come in the order of the text, those without a place first.
 *
 * An author may set rules too: under `rules` in the front matter, which wins over the options, and by comments such as
 * `<!-- essaykit-disable image-alt -->`, which win over both.
 *
 * @throws {EssayError} `argument-invalid` for a setting that is no setting, or of a rule there is not.
 * @example
 * checkEssay(essay, { rules: { 'author-present': 'off', 'image-alt': 'error' } });
 */
export function checkEssay(essay: Essay, options: CheckOptions = {}): EssayMessage[] {
  const settings = readSettings(options);
  const isSwitchedOff = readSwitches(essay);
  for (const [ruleId, setting] of readAuthorSettings(essay)) settings.set(ruleId, setting);
  const messages: EssayMessage[] = [];
  for (const [ruleId, check] of checks) {
    const { severity, options: ruleOptions } = settings.get(ruleId) ?? {
      severity: rules[ruleId].severity,
      options: {},
    };
    if (severity === 'off') continue;
    check(
      essay,
      ({ ancestors: around = [essay], node, ...finding }) => {
        const place = finding.place ?? node?.position;
        if (isSwitchedOff(ruleId, offsetOf(place))) return;
        const ancestors = node && [...around, node];
        messages.push(createMessage({ ...finding, ruleId, severity, place, ...(ancestors ? { ancestors } : {}) }));
      },
      ruleOptions,
    );
  }
  return messages.sort(byPlace);
}

interface Setting {
  severity: 'off' | Severity;
  options: Readonly<Record<string, unknown>>;
}

/** What the front matter sets, where it means something; anything else there is the site's own. */
function readAuthorSettings({ meta }: Essay): Map<string, Setting> {
  const given = meta.extra && Object.hasOwn(meta.extra, 'rules') ? meta.extra.rules : undefined;
  const settings = new Map<string, Setting>();
  if (typeof given !== 'object' || given === null) return settings;
  for (const [ruleId, severity] of Object.entries(given)) {
    // YAML 1.1 writers, and many people, write `off` without quotes and get `false`.
    const set = severity === false ? 'off' : severity;
    if (Object.hasOwn(rules, ruleId) && isSeverity(set)) settings.set(ruleId, { severity: set, options: {} });
  }
  return settings;
}

function readSettings({ rules: given = {} }: CheckOptions): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const [ruleId, setting] of Object.entries(given)) {
    if (!Object.hasOwn(rules, ruleId)) {
      throw new EssayError('argument-invalid', `Unexpected rule ${quote(ruleId)}, expected one of the table of rules`, {
        path: `rules.${ruleId}`,
      });
    }
    const [severity, options] = Array.isArray(setting) ? setting : [setting, {}];
    if (!isSeverity(severity) || typeof options !== 'object' || options === null) {
      const path = `rules.${ruleId}`;
      const expected = '`off`, `error`, `warning`, `info` or one of them in a list with options';
      throw new EssayError('argument-invalid', `Unexpected setting of \`${path}\`, expected ${expected}`, {
        path,
        expected,
      });
    }
    settings.set(ruleId, { severity, options });
  }
  return settings;
}

function isSeverity(value: unknown): value is 'off' | Severity {
  return value === 'off' || value === 'error' || value === 'warning' || value === 'info';
}

function offsetOf(place: Point | Position | undefined): number | undefined {
  return place && 'start' in place ? place.start.offset : place?.offset;
}
