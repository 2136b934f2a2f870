import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fine, makeFolder, runIn } from './command-line.js';

interface Report {
  errors: number;
  warnings: number;
  files: Array<{ path: string; messages: Array<{ ruleId: string; severity: string; place?: unknown }> }>;
}

function parse(text: string): Report {
  return JSON.parse(text);
}

test('should find nothing in a fine essay', async () => {
  const folder = await makeFolder({ 'fine.md': fine });
  const { code, stderr, stdout } = await runIn(folder, 'check', 'fine.md');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('fine.md: no issues found');
});

test('should end with 1 on an error, and name line, column and rule', async () => {
  const folder = await makeFolder({ 'wrong.md': `${fine}\nIt moves [@nobody].\n` });
  const { code, stdout } = await runIn(folder, 'check', 'wrong.md');
  expect(code).toBe(1);
  expect(stdout).toMatch(/13:10(-13:19)?\s+error\s+Unexpected source `nobody`/);
  expect(stdout).toContain('source-resolved');
});

test('should end with 0 on a warning, and with 1 if it is strict', async () => {
  const folder = await makeFolder({ 'untitled.md': fine.replace('title: Why we draw coasts\n', '') });
  expect((await runIn(folder, 'check', 'untitled.md')).code).toBe(0);
  expect((await runIn(folder, 'check', 'untitled.md', '--strict')).code).toBe(1);
});

test('should report as JSON, files in order, without control characters', async () => {
  const folder = await makeFolder({
    'b.md': '---\npublished: "\\e]0;title\\a"\n---\n\nWords.\n',
    'a.md': fine,
    'notes.txt': 'no essay',
  });
  const { code, stdout } = await runIn(folder, 'check', '.', '--format', 'json');
  expect(code).toBe(1);
  const report = parse(stdout);
  expect(report.files.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  expect(report.errors).toBe(1);
  expect(report.files[1]?.messages[0]).toMatchObject({
    ruleId: 'front-matter-valid',
    severity: 'error',
    place: { start: { line: 2, column: 12 } },
  });
  expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test.each([
  ['binary', new Uint8Array([0x89, 0x50, 0, 0, 1]), 'Unexpected binary data, expected text'],
  ['not UTF-8', new Uint8Array([0x41, 0xff, 0x42, 0x0a]), 'Unexpected bytes that are no text'],
  ['5 MB', 'word '.repeat(1_000_000), 'Unexpected text past the limit'],
])('should report a file that is %s', async (_, content, reason) => {
  const folder = await makeFolder({ 'odd.md': content });
  const { code, stdout } = await runIn(folder, 'check', 'odd.md');
  expect(code).toBe(1);
  expect(stdout).toContain(reason);
});

test('should go on with an empty file', async () => {
  const folder = await makeFolder({ 'empty.md': '' });
  const { code, stdout } = await runIn(folder, 'check', 'empty.md');
  expect(code).toBe(0);
  expect(stdout).toContain('title-present');
});

test('should follow no symbolic link out of a folder', async () => {
  const outside = await makeFolder({ 'secret.md': fine });
  const folder = await makeFolder({ 'a.md': fine });
  await symlink(outside, join(folder, 'out'));
  const { stdout } = await runIn(folder, 'check', '.', '--format', 'json');
  expect(parse(stdout).files.map(({ path }) => path)).toEqual(['a.md']);
});
