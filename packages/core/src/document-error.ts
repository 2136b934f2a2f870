import { EssayError } from './errors.js';

/** The version of the document this package reads and writes. */
export const documentVersion = 1;

/** Something that says it is an essay document of our version. */
export interface EssayLike {
  type: 'essay';
  version: typeof documentVersion;
}

/**
 * Make sure that JSON says it is an essay document of the version we read.
 *
 * @throws {EssayError} `document-invalid` if it is no essay, `version-unknown` if it is of another version.
 * @example
 * assertVersion({ type: 'essay', version: 2 }); // throws: Unexpected `2` at `$.version`, expected `1`
 */
export function assertVersion(json: unknown): asserts json is EssayLike {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw documentError('document-invalid', '$', 'an essay document', describeValue(json));
  }
  const type = 'type' in json ? json.type : undefined;
  if (type !== 'essay') throw documentError('document-invalid', '$.type', '`essay`', describeValue(type));
  const version = 'version' in json ? json.version : undefined;
  if (version !== documentVersion) {
    throw documentError('version-unknown', '$.version', `\`${documentVersion}\``, describeValue(version));
  }
}

/**
 * Make the error for a document that cannot be read.
 *
 * @example
 * throw documentError('document-invalid', '$.id', 'a string', 'a number `1`');
 */
export function documentError(
  code: 'document-invalid' | 'limit-exceeded' | 'version-unknown',
  path: string,
  expected: string,
  received: string,
): EssayError {
  return new EssayError(code, `Unexpected ${received} at \`${path}\`, expected ${expected}`, {
    path,
    expected,
    received,
  });
}

/**
 * Name a JSON value in an error: its kind, and a short one itself.
 *
 * @example
 * describeValue('lund'); // '`"lund"`'
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return '`null`';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value.length > 60 ? 'a long text' : `\`${JSON.stringify(value)}\``;
  return typeof value === 'number' || typeof value === 'boolean' ? `\`${value}\`` : `a ${typeof value}`;
}
