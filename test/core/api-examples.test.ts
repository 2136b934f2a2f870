/** Every function of the public doors has an example, it runs, and it gives what the comment behind it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as core from '@essaykit/core';
import * as hast from '@essaykit/core/hast';
import remarkEssay, { essayHandlers } from '@essaykit/core/remark';
import { toml } from '@essaykit/core/toml';
import { yaml } from '@essaykit/core/yaml';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { exampleIn, findDocblock, readLiteral, runExample } from './api-examples.js';

const folder = 'packages/core';

/** The doors that are code, by their names, with their sources. */
const doors = Object.entries<{ '@essaykit/source'?: string }>(
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).exports,
)
  .map(([name, entry]) => [name, entry['@essaykit/source']] as const)
  .flatMap(([name, path]) => (path?.endsWith('.ts') ? [{ name, path: join(folder, path) }] : []));

const markdown = `---
id: coasts
author: Ada Moss
published: 2026-03-01
sources:
  - {id: lund, type: book, title: Reading the Shore, author: {given: Mia, family: Lund}, issued: 2019, publisher: Shore Press}
---

# Why we draw coasts

A coast has no length until [@lund] someone picks [a ruler](https://example.org/coast).

## The ruler

![Surf](surf.jpg "Surf at noon. Photo: Ida Orr")

> A shoreline is an argument.
> — Mia Lund, *Reading the Shore*
`;

/** What the examples find prepared, besides what the doors export. */
async function prepare(): Promise<Record<string, unknown>> {
  const { essay } = core.parseEssay(markdown);
  const text = JSON.stringify(essay);
  const [source] = essay.sources;
  const { default: rehypeStringify } = await import('../../packages/core/node_modules/rehype-stringify/index.js');
  const { default: remarkRehype } = await import('../../packages/core/node_modules/remark-rehype/index.js');
  const response = new Response(text);
  return { essay, markdown, rehypeStringify, remarkParse, remarkRehype, response, source, text, unified };
}

describe.each(doors)('$name', async ({ path }) => {
  const door: Record<string, unknown> = await import(pathToFileURL(path).href);
  const { default: _, ...names } = door;
  const scope = { ...core, ...hast, essayHandlers, remarkEssay, toml, yaml, ...names };
  const found = Object.entries(door).map(([name, value]) => {
    const docblock = findDocblock(path, name);
    return { name, isFunction: typeof value === 'function', code: docblock && exampleIn(docblock) };
  });

  test('should show how each function is used', () => {
    expect(found.filter(({ code, isFunction }) => isFunction && code === undefined)).toEqual([]);
  });

  test.each(found.flatMap(({ code, name }) => (code === undefined ? [] : [{ name, code }])))(
    'should give what the example of $name says',
    async ({ code }) => {
      for (const { comment, value } of await runExample(code, { ...scope, ...(await prepare()) })) {
        const said = readLiteral(comment);
        if (said === undefined) continue;
        if ('is' in said) expect(value).toEqual(said.is);
        else if ('holds' in said) expect(value).toMatchObject(said.holds);
        else expect(String(value).slice(0, said.begins.length)).toBe(said.begins);
      }
    },
  );
});
