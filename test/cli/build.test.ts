import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readEssay } from '@essaykit/core';
import { expect, test } from 'vitest';
import { filesIn, fine, makeFolder, runIn } from './command-line.js';

test('should write page, fragment, JSON and style sheet', async () => {
  const folder = await makeFolder({ 'essays/coasts.md': fine });
  const { code, stderr, stdout } = await runIn(folder, 'build', 'essays', '--out', 'site');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toBe('1 essay, 4 files in site\n');
  expect(await filesIn(join(folder, 'site'))).toEqual([
    'coasts.essay.json',
    'coasts.fragment.html',
    'coasts.html',
    'essay.css',
  ]);
  const page = await readFile(join(folder, 'site/coasts.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page).toContain('href="essay.css"');
  expect(page).toContain('href="coasts.essay.json"');
  const json: unknown = JSON.parse(await readFile(join(folder, 'site/coasts.essay.json'), 'utf8'));
  expect(readEssay(json)).toEqual(json);
  expect(JSON.stringify(json)).not.toContain('"position"');
  const fragment = await readFile(join(folder, 'site/coasts.fragment.html'), 'utf8');
  expect(page).toContain('Every map is a promise.');
  expect(fragment).toContain('<article class="essay h-entry"');
});

test('should write the same bytes again', async () => {
  const folder = await makeFolder({ 'coasts.md': fine });
  await runIn(folder, 'build', 'coasts.md', '--out', 'one');
  await runIn(folder, 'build', 'coasts.md', '--out', 'two');
  for (const name of await filesIn(join(folder, 'one'))) {
    expect(await readFile(join(folder, 'two', name), 'utf8')).toBe(await readFile(join(folder, 'one', name), 'utf8'));
  }
});

test('should write only the formats asked for', async () => {
  const folder = await makeFolder({ 'coasts.md': fine });
  await runIn(folder, 'build', 'coasts.md', '--out', 'site', '--formats', 'page');
  expect(await filesIn(join(folder, 'site'))).toEqual(['coasts.html', 'essay.css']);
  expect(await readFile(join(folder, 'site/coasts.html'), 'utf8')).not.toContain('essay.json');
});

test('should write neither of two essays that share an id, and name both', async () => {
  const folder = await makeFolder({
    'a.md': `---\nid: coasts\n---\n\nOne.\n`,
    'b.md': `---\nid: Coasts\n---\n\nTwo.\n`,
    'c.md': fine,
  });
  const { code, stderr } = await runIn(folder, 'build', '.', '--out', 'site');
  expect(code).toBe(1);
  expect(stderr).toContain('of `b.md` too, expected an id of its own');
  expect(await filesIn(join(folder, 'site'))).toEqual(['c.essay.json', 'c.fragment.html', 'c.html', 'essay.css']);
});

test.each(['../escape', '/etc/escape', 'a/b', '..', 'C:\\escape', 'con\u0000x'])(
  'should stay in its folder with the id %j',
  async (id) => {
    const folder = await makeFolder({ 'in/a.md': `---\nid: ${JSON.stringify(id)}\n---\n\nWords.\n` });
    await runIn(join(folder, 'in'), 'build', 'a.md', '--out', 'site');
    for (const name of await filesIn(folder)) expect(name).toMatch(/^in\/(?:a\.md|site\/[^/]+)$/);
  },
);

test('should replace a link that stands at the path, not what it leads to', async () => {
  const outside = await makeFolder({ 'kept.html': 'kept' });
  const folder = await makeFolder({ 'coasts.md': fine, 'site/other.txt': '' });
  await symlink(join(outside, 'kept.html'), join(folder, 'site/coasts.html'));
  await runIn(folder, 'build', 'coasts.md', '--out', 'site');
  expect(await readFile(join(outside, 'kept.html'), 'utf8')).toBe('kept');
  expect(await readFile(join(folder, 'site/coasts.html'), 'utf8')).toContain('Every map');
});

test('should leave no temporary file behind, and say why it cannot write', async () => {
  const folder = await makeFolder({ 'coasts.md': fine, 'site/coasts.html/x.txt': '' });
  const { code, stderr } = await runIn(folder, 'build', 'coasts.md', '--out', 'site');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^essaykit: /);
  expect((await filesIn(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
