import type * as z from 'zod';
import { assertVersion, describeValue, documentError } from './document-error.js';
import type { EssayError } from './errors.js';
import { guardJson, jsonPath } from './json-limits.js';
import type { Essay } from './nodes.js';
import { normalise } from './normal-form.js';
import { essaySchema } from './schema/essay.js';
import { settle } from './settle.js';

/**
 * Read an essay document from JSON that need not be trusted: unknown keys are stripped, and fields that follow from
 * others are computed again.
 *
 * @throws {EssayError} `limit-exceeded`, `version-unknown` or `document-invalid`, with the JSON path of the value at
 *   fault, what should have stood there and what did.
 * @example
 * const essay = readEssay(JSON.parse(text));
 */
export function readEssay(json: unknown): Essay {
  const guard = guardJson(json);
  if (!guard.ok) throw documentError('limit-exceeded', guard.path, guard.expected, guard.received);
  assertVersion(json);
  const result = essaySchema.safeParse(json, { jitless: true });
  if (!result.success) throw errorOf(result.error, json);
  normalise(result.data);
  return settle(result.data);
}

/** The first issue as our error, read in the order of the document. */
function errorOf({ issues }: z.ZodError, json: unknown): EssayError {
  const [issue] = issues;
  /* v8 ignore next -- zod names one issue at least */
  if (!issue) return documentError('document-invalid', '$', 'an essay document', describeValue(json));
  const { path } = issue;
  return documentError('document-invalid', jsonPath(path), expectedBy(issue), describeValue(valueAt(json, path)));
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** What zod calls a kind, in words. */
const kinds: Partial<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  tuple: 'a list of one',
};

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const { [issue.expected]: kind = issue.expected } = kinds;
      return kind;
    }
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return oneOf(issue.options.map(String));
      return [...new Set(issue.errors.flatMap((branch) => branch.map(expectedBy)))].join(' or ');
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : 'a list of one';
    case 'too_big':
      return 'a list of one';
    default:
      return issue.message;
  }
}

function oneOf(values: readonly string[]): string {
  return values
    .map((value) => `\`${value}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}
