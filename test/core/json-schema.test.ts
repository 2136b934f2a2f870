import { readdirSync, readFileSync } from 'node:fs';
import { essayJsonSchema, frontMatterJsonSchema, frontMatterSchema } from '@essaykit/core/schema';
import { yaml } from '@essaykit/core/yaml';
import { expect, test } from 'vitest';
import { fieldNames } from '../../packages/core/src/front-matter/fields.js';
import { splitFrontMatter } from '../../packages/core/src/front-matter/split.js';

test('should say of every field of a document what it is', () => {
  const schema = essayJsonSchema();
  expect(schema.$schema).toContain('2020-12');
  expect(Object.keys(schema.$defs ?? {})).toEqual(
    expect.arrayContaining(['EssaySource', 'EssayCredit', 'EssayPerson']),
  );
  expect(JSON.stringify(schema)).not.toContain('"$ref":"#/$defs/undefined"');
});

test('should list every name of a front-matter field, each with a description', () => {
  const { properties = {} } = frontMatterJsonSchema().$defs?.EssayFrontMatter ?? {};
  for (const name of Object.values(fieldNames).flat()) {
    expect(properties[name], name).toMatchObject({ description: expect.any(String) });
  }
});

test.each(readdirSync('examples/essays').filter((name) => name.endsWith('.md')))(
  'should accept the front matter of %s',
  (name) => {
    const block = splitFrontMatter(readFileSync(`examples/essays/${name}`, 'utf8'));
    expect(frontMatterSchema.safeParse(block === undefined ? {} : yaml(block.raw).value).error).toBeUndefined();
  },
);

test.each([
  { authors: [{ name: { given: 'Ada', family: 'Moss' } }], layout: 'post', tags: 'a, b' },
  { author: 'Ada Moss', pubDate: '2026-03-01', heroImage: { src: 'a.jpg', alt: 'A' } },
  { rules: { 'image-alt': 'off', 'no-such-rule': 1 }, sources: { lund: { title: 'Shore' } }, title: 1984 },
])('should accept %j', (matter) => {
  expect(frontMatterSchema.safeParse(matter).error).toBeUndefined();
});

test.each([{ dir: 'up' }, { sourceLinks: 'maybe' }, { rules: { 'image-alt': 'loud' } }, { authors: 7 }])(
  'should not accept %j',
  (matter) => {
    expect(frontMatterSchema.safeParse(matter).success).toBe(false);
  },
);
