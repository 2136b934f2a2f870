import type { Tally } from './report.js';

/** What `run` returns: nothing to say, findings in the essays, or a wrong use of the command. */
export const exitCodes = { fine: 0, findings: 1, misuse: 2 } as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Errors are findings; warnings only for those who ask. */
export function verdict({ errors, warnings }: Tally, strict: boolean): ExitCode {
  return errors > 0 || (strict && warnings > 0) ? exitCodes.findings : exitCodes.fine;
}
