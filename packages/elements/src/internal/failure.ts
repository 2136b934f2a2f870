import type { EssayFailure } from '../events/essay-error.js';

/** A failed load or reading; the first load knows it by its fields only, so that this class stays in a lazy chunk. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly failure: EssayFailure;
  readonly status: number | undefined;

  constructor(failure: EssayFailure, reason: string, details: { status?: number; cause?: unknown } = {}) {
    super(reason, { cause: details.cause });
    this.failure = failure;
    this.status = details.status;
  }
}
