import { expect, test } from 'vitest';
import type { Essay, Phrase } from '../../packages/core/src/nodes.js';
import { plainText } from '../../packages/core/src/plain-text.js';
import { walk } from '../../packages/core/src/walk.js';
import { handMadeEssay } from './hand-made-essay.js';

function emptyEssay(): Essay {
  return {
    type: 'essay',
    version: 1,
    id: 'a',
    title: [],
    subtitle: [],
    meta: {},
    children: [],
    notes: [],
    sources: [],
    credits: [],
    authors: [],
    corrections: [],
  };
}

test('should give every text in reading order, with its field and section', () => {
  const texts = [...walk(handMadeEssay)].flatMap(({ node, field, sectionId = '' }) =>
    node.type === 'text' ? [`${field} ${sectionId} ${node.value}`] : [],
  );
  expect(texts).toMatchInlineSnapshot(`
    [
      "title  Why we draw ",
      "title  coasts",
      "subtitle  A line that is never finished",
      "credit  Surf (Orr Prints)",
      "body  A coast has no length until ",
      "body  someone picks a ruler",
      "body  .",
      "summary  How a shore is measured",
      "body  With a ruler.",
      "title the-ruler The ruler",
      "body the-ruler We keep some of the shore.",
      "body the-ruler We keep some of the shore.",
      "body the-ruler  As ",
      "body the-ruler  shows ",
      "body the-ruler , it ",
      "body the-ruler moves",
      "body the-ruler stands",
      "body the-ruler NGS",
      "body the-ruler then",
      "body the-ruler Claim",
      "body the-ruler A shoreline is an argument.",
      "body the-ruler Still.",
      "attribution the-ruler Mia Lund, ",
      "attribution the-ruler Reading the Shore",
      "caption the-ruler Surf at noon",
      "credit the-ruler Ida Orr / Shore Agency",
      "title counting Counting",
      "body counting bays",
      "body counting Bay",
      "body counting km",
      "note  A finer ruler gives a longer coast.",
      "correction  A bay was renamed.",
      "source  Lund, Reading the Shore.",
      "credit  Noa Vik",
      "bio  Writes about maps.",
    ]
  `);
});

test('should give each node once, behind its ancestors', () => {
  const seen = new Set<unknown>([handMadeEssay]);
  for (const { node, ancestors } of walk(handMadeEssay)) {
    expect(seen.has(node)).toBe(false);
    for (const ancestor of ancestors) expect(seen.has(ancestor)).toBe(true);
    expect(ancestors[0]).toBe(handMadeEssay);
    seen.add(node);
  }
  expect(seen.size).toBeGreaterThan(80);
});

test('should give what a caller put in the place of children', () => {
  const essay = structuredClone(handMadeEssay);
  const words: string[] = [];
  for (const { node } of walk(essay)) {
    if (node.type === 'paragraph') node.children = [{ type: 'text', value: 'new' }];
    if (node.type === 'text') words.push(node.value);
  }
  expect(words).toContain('new');
  expect(words).not.toContain('bays');
});

test('should go to any depth', () => {
  const essay = emptyEssay();
  let inner: Phrase = { type: 'text', value: 'deep' };
  for (let level = 0; level < 3000; level++) inner = { type: 'emphasis', children: [inner] };
  essay.title = [inner];
  expect([...walk(essay)]).toHaveLength(3001);
  let deeper: Phrase = inner;
  for (let level = 0; level < 100_000; level++) deeper = { type: 'emphasis', children: [deeper] };
  expect(plainText(deeper)).toBe('deep');
});

test('should read the words of nodes', () => {
  expect(plainText(handMadeEssay.title)).toBe('Why we draw coasts');
  expect(plainText(handMadeEssay.children)).toMatchInlineSnapshot(`
    "A coast has no length until someone picks a ruler.
    With a ruler.
    We keep some of the shore.
    We keep some of the shore. As  shows , it movesstands dxNGSthen
    Claim
    A shoreline is an argument.
    Still.
    bays
    print("not prose")
    Bay
    km"
  `);
  expect(plainText([])).toBe('');
});
