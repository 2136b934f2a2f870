import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'packages/elements/src/events';
const readme = readFileSync('packages/elements/README.md', 'utf8');
const manifest: { modules: Array<{ path: string; declarations?: Array<{ events?: Array<{ name?: string }> }> }> } =
  JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8'));

/** The names of the events that an element is said to fire. */
function firedBy(tag: string): string[] {
  const module = manifest.modules.find(({ path }) => path === `src/${tag}/${tag}.ts`);
  return (module?.declarations ?? []).flatMap(({ events = [] }) => events.map(({ name = '' }) => name)).sort();
}

const events = readdirSync(folder).map((file) => {
  const source = readFileSync(`${folder}/${file}`, 'utf8');
  return {
    fields: Array.from(source.matchAll(/^ {2}readonly (\w+):/gm), ([, field = '']) => field),
    isBubbling: source.includes('bubbles: true'),
    name: /static readonly type = '([^']+)'/.exec(source)?.[1] ?? '',
    source,
  };
});

test.each(events)('should say in the documentation all that $name carries', ({ fields, name, isBubbling, source }) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
  const [, , when = '', carried = ''] = row.split('|');
  expect(when.trim()).not.toBe('');
  for (const field of fields) expect(carried).toContain(`\`${field}\``);
  if (fields.length === 0) expect(carried.trim()).toBe('');
  expect(source).toContain('@example');
  expect(isBubbling).toBe(name !== 'essay-unload');
});

test('should list for each element what it fires', () => {
  expect(firedBy('essay-view')).toEqual(events.map(({ name }) => name).sort());
  expect(firedBy('source-list')).toEqual(['essay-error', 'essay-load']);
  expect(firedBy('author-card')).toEqual(['essay-error', 'essay-load']);
});
