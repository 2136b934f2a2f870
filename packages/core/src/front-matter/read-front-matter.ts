import type { Position } from 'unist';
import type { Locate } from '../location.js';
import type { ParseContext } from '../parse-context.js';
import { json } from './json.js';
import { deepestMatter, findDeepMatter, longestMatter } from './nesting.js';
import type { FrontMatterBlock } from './split.js';

/** Front matter as data, and where its values stand in the whole text. */
export interface MatterRecord {
  record: object;
  placeOf(path: ReadonlyArray<string | number>): Position;
}

/**
 * Read front matter as a record; what is broken, no record, too deep, or of a language without reader is reported.
 *
 * @returns `undefined` if it has to stay visible in the text
 * @example
 * readFrontMatter(block, createLocator(text), context)?.record; // {title: 'Coasts'}
 */
export function readFrontMatter(
  { end, kind, raw, start }: FrontMatterBlock,
  locate: Locate,
  context: ParseContext,
): MatterRecord | undefined {
  const whole = { start: locate(start), end: locate(end) };
  const deep = raw.length > longestMatter ? longestMatter : findDeepMatter(raw);
  if (deep !== undefined) {
    context.report('limit-kept', {
      place: locate(start + deep),
      actual: 'front matter past the limit',
      expected: `at most ${longestMatter} characters and ${deepestMatter} levels`,
    });
    return undefined;
  }
  const { formats = {} } = context.options;
  const read = kind === 'json' ? json : formats[kind];
  if (!read) {
    context.report('front-matter-valid', {
      place: whole,
      actual: `${kind.toUpperCase()} front matter`,
      expected: `the option \`formats.${kind}\` to read it with`,
    });
    return undefined;
  }
  // Readers of YAML and TOML do not know a lone carriage return as the end of a line.
  const { placeOf, problems, value: found } = read(raw.replace(/\r(?!\n)/g, '\n'));
  for (const { offset, reason } of problems) {
    context.report('front-matter-valid', {
      place: locate(start + Math.min(offset, raw.length)),
      actual: `${kind.toUpperCase()} (${reason.replace(/\n.*$/s, '')})`,
      expected: 'front matter that can be read',
    });
  }
  if (problems.length > 0) return undefined;
  // A fence with nothing in it says nothing.
  const value = found ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    context.report('front-matter-valid', {
      place: whole,
      actual: Array.isArray(value) ? 'list as front matter' : 'text as front matter',
      expected: 'keys with values',
    });
    return undefined;
  }
  return {
    record: value,
    placeOf(path) {
      const range = placeOf(path) ?? placeOf(path.slice(0, 1));
      return range ? { start: locate(start + range.start), end: locate(start + range.end) } : whole;
    },
  };
}
