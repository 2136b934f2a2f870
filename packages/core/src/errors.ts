/** What went wrong, as a stable word. */
export type EssayErrorCode =
  | 'argument-invalid'
  | 'document-invalid'
  | 'limit-exceeded'
  | 'part-unknown'
  | 'version-unknown';

/** Details of an {@link EssayError}. */
export interface EssayErrorDetails {
  /** JSON path of the value at fault, such as `$.children[0].id`. */
  path?: string;
  /** What should have stood there. */
  expected?: string;
  /** What stood there. */
  received?: string;
  cause?: unknown;
}

/**
 * A misuse of the library, or JSON that is no essay; problems of an essay's content are messages instead.
 *
 * @example
 * try {
 *   readEssay(JSON.parse(text));
 * } catch (error) {
 *   if (error instanceof EssayError) console.error(error.code, error.path);
 * }
 */
export class EssayError extends Error {
  override readonly name = 'EssayError';
  readonly code: EssayErrorCode;
  readonly path?: string;
  readonly expected?: string;
  readonly received?: string;

  constructor(code: EssayErrorCode, reason: string, details: EssayErrorDetails = {}) {
    super(reason, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    if (details.path !== undefined) this.path = details.path;
    if (details.expected !== undefined) this.expected = details.expected;
    if (details.received !== undefined) this.received = details.received;
  }
}
