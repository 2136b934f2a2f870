import { type ExitCode, verdict } from '../exit-codes.js';
import { findFiles } from '../find-files.js';
import { type Io, isColoured } from '../io.js';
import { loadEssay } from '../load-essay.js';
import { jsonReport, prettyReport, tally } from '../report.js';

/** What `essaykit check` was asked for. */
export interface CheckRequest {
  patterns: readonly string[];
  format: 'pretty' | 'json';
  strict: boolean;
}

/** Reports what is wrong with essays; the report is the document, so it goes to the standard output. */
export async function check(request: CheckRequest, io: Io): Promise<ExitCode> {
  const files = [];
  for (const file of await findFiles(request.patterns, io.cwd)) files.push(await loadEssay(file));
  const report = request.format === 'json' ? jsonReport(files) : prettyReport(files, isColoured(io, io.stdout));
  io.stdout.write(`${report}\n`);
  return verdict(tally(files), request.strict);
}
