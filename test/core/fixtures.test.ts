/**
 * A folder a reason: `input.md` has to become `essay.json`, `output.html` and `messages.txt`.
 *
 * `UPDATE=1 vitest run --config test/vitest.config.ts test/core/fixtures.test.ts` writes them anew; read the difference
 * before it is committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkEssay, parseEssay, readEssay, toHtml, toMarkdown } from '@essaykit/core';
import { describe, expect, test } from 'vitest';
import { withoutPositions } from './without-positions.js';

const folder = 'test/fixtures';
const isUpdate = process.env.UPDATE !== undefined;

function expected(path: string, made: string): string {
  if (isUpdate) writeFileSync(path, made);
  return existsSync(path) ? readFileSync(path, 'utf8') : 'nothing';
}

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const { essay, messages } = parseEssay(readFileSync(`${folder}/${name}/input.md`));
  const bare = withoutPositions(essay);

  test('should become its document', () => {
    const made = `${JSON.stringify(bare, undefined, 2)}\n`;
    expect(made).toBe(expected(`${folder}/${name}/essay.json`, made));
  });

  test('should become its HTML', () => {
    const made = `${toHtml(essay)}\n`;
    expect(made).toBe(expected(`${folder}/${name}/output.html`, made));
  });

  test('should give its messages', () => {
    const all = [...messages, ...checkEssay(essay)];
    const made = all.map((message) => `${message.name} ${message.ruleId} ${message.reason}\n`).join('');
    expect(made).toBe(expected(`${folder}/${name}/messages.txt`, made));
  });

  test('should come back from Markdown and JSON', () => {
    expect(withoutPositions(parseEssay(toMarkdown(essay)).essay)).toEqual(bare);
    expect(readEssay(JSON.parse(JSON.stringify(bare)))).toEqual(bare);
  });
});
