import { type ExitCode, verdict } from '../exit-codes.js';
import { findFiles } from '../find-files.js';
import type { Io } from '../io.js';
import { loadEssay } from '../load-essay.js';
import { outlineText } from '../outline-text.js';
import { tally } from '../report.js';

/** What `essaykit outline` was asked for. */
export interface OutlineRequest {
  patterns: readonly string[];
  strict: boolean;
}

/** Shows what each essay is made of. */
export async function outline(request: OutlineRequest, io: Io): Promise<ExitCode> {
  const files = [];
  for (const found of await findFiles(request.patterns, io.cwd)) {
    const file = await loadEssay(found);
    if (files.length > 0) io.stdout.write('\n');
    io.stdout.write(outlineText(file));
    files.push(file);
  }
  return verdict(tally(files), request.strict);
}
