import { expect, test } from 'vitest';
import { fine, makeFolder, runIn } from './command-line.js';

test.each([
  [[], 'Unexpected end of arguments, expected `build`, `check` or `outline`'],
  [['bake'], 'Unexpected command `bake`'],
  [['check'], 'Unexpected end of arguments, expected files to read'],
  [['check', 'none.md'], 'Unexpected pattern `none.md`, expected one that names a file'],
  [['check', 'a.md', '--out', 'x'], 'Unexpected `--out` for `check`, expected `--format` or `--strict`'],
  [['check', 'a.md', '--format', 'xml'], 'Unexpected format `xml`, expected `pretty` or `json`'],
  [['check', 'a.md', '--wrong'], '--wrong'],
  [['build', 'a.md'], 'expected `--out` with a folder'],
  [
    ['build', 'a.md', '--out', 'site', '--formats', 'pdf'],
    'Unexpected format `pdf`, expected `html`, `page` or `json`',
  ],
])('should refuse %j with exit code 2', async (argv, reason) => {
  const folder = await makeFolder({ 'a.md': fine });
  const { code, stderr, stdout } = await runIn(folder, ...argv);
  expect(code).toBe(2);
  expect(stderr).toContain(reason);
  expect(stdout).toBe('');
});

test.each([[['--help']], [['help']], [['build', '--help']], [['help', 'check']], [['outline', '-h']]])(
  'should help with %j on the standard output',
  async (argv) => {
    const { code, stderr, stdout } = await runIn(await makeFolder(), ...argv);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Usage$/m);
    expect(stdout).toMatch(/^Exit codes$/m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  },
);

test('should name its version', async () => {
  const { code, stdout } = await runIn(await makeFolder(), '--version');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('should show control characters of a wrong argument instead of obeying them', async () => {
  const { stderr } = await runIn(await makeFolder(), 'check', '\u001b[31mred\u202e.md');
  expect(stderr).toContain('\\u001b[31mred\\u202e.md');
  expect(stderr).not.toMatch(/[\u001b\u202e]/);
});
