import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { Misuse } from './misuse.js';

/** A file to read: its address, and its name as shown, relative to where the user stands. */
export interface FoundFile {
  /** Absolute. */
  path: string;
  /** Relative to the current folder, with `/`. */
  name: string;
}

/**
 * The files that patterns name, each once, sorted by name.
 *
 * A pattern is a file, a folder (all `.md` and `.markdown` files in it, at any depth) or a glob.
 *
 * @throws {Misuse} When there is no pattern, or one that names no file.
 * @example
 * await findFiles(['essays', 'drafts/2026-*.md'], process.cwd());
 */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<FoundFile[]> {
  if (patterns.length === 0) throw new Misuse('Unexpected end of arguments, expected files to read');
  const found = new Map<string, FoundFile>();
  for (const pattern of patterns) {
    const paths = await expand(pattern, cwd);
    if (paths.length === 0) throw new Misuse(`Unexpected pattern \`${pattern}\`, expected one that names a file`);
    for (const path of paths) {
      found.set(path, { path, name: relative(cwd, path).split(sep).join('/') || path });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, pattern);
  // A name that exists is taken as it is, also when it holds glob characters, as `[draft].md` does.
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isFile()) return [path];
  const settings = {
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  };
  const paths = entry?.isDirectory()
    ? await glob('**/*.{md,markdown}', { ...settings, cwd: path })
    : await glob(pattern.split(sep).join('/'), { ...settings, cwd });
  return paths.map((found) => resolve(found));
}
