import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The style sheet of the core package that is installed, as text. */
export async function readStylesheet(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('@essaykit/core/essay.css'), 'utf8');
}
