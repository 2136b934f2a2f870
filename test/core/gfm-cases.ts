import { readFileSync } from 'node:fs';

/** A rule of an extension of GitHub Flavored Markdown, and what it comes to in an essay. */
export interface GfmCase {
  rule: string;
  markdown: string;
  /** Body and messages as `readOutline` writes them. */
  expected: string;
}

/**
 * At least one case for each rule of tables, task lists, strikethrough, addresses, raw HTML and footnotes.
 *
 * @see https://github.github.com/gfm/
 */
export const gfmCases: readonly GfmCase[] = readFileSync('test/core/gfm.txt', 'utf8')
  .split(/^={8} /m)
  .slice(1)
  .map((text) => {
    const [, rule = '', markdown = '', expected = ''] = /^([^\n]*)\n(.*)\n-{8}\n(.*?)\n*$/s.exec(text) ?? [];
    return { rule, markdown, expected };
  });
