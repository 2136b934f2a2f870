import type { VFile } from 'vfile';
import type { ParseOptions } from './parse-context.js';
import { type Parsed, parseEssay as parse } from './parse-essay.js';
import { toml } from './toml.js';
import { yaml } from './yaml.js';

/**
 * Read an essay from Markdown, with YAML, TOML or JSON front matter; never throws on content.
 *
 * @example
 * const { essay, messages } = parseEssay('# Coasts\n\nA coast has no length.');
 */
export function parseEssay(value: string | Uint8Array | VFile, options: ParseOptions = {}): Parsed {
  return parse(value, { ...options, formats: { yaml, toml, ...options.formats } });
}
