import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** One class of the manifest, as far as these tests ask. */
interface Declaration {
  name: string;
  attributes?: { name: string }[];
  cssProperties?: { name: string }[];
}

const manifest: { modules: { declarations?: Declaration[] }[] } = JSON.parse(
  readFileSync('packages/elements/custom-elements.json', 'utf8'),
);
const sheet = readFileSync('packages/core/src/essay.css', 'utf8');
const view = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ name }) => name === 'EssayView');

function found(pattern: RegExp): string[] {
  return [...new Set(Array.from(sheet.matchAll(pattern), ([, name]) => name ?? ''))].sort();
}

test('should name every custom property that the style sheet asks for', () => {
  const asked = found(/var\((--essay-[\w-]+)/g);
  expect(asked.length).toBeGreaterThan(20);
  expect(view?.cssProperties?.map(({ name }) => name)).toEqual(expect.arrayContaining(asked));
});

test('should name every attribute of the element that the style sheet hears', () => {
  const heard = found(/essay-view\[([\w-]+)/g);
  expect(heard.length).toBeGreaterThan(4);
  expect(view?.attributes?.map(({ name }) => name)).toEqual(expect.arrayContaining(heard));
});
