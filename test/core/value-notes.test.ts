import { toMarkdown } from '@essaykit/core';
import { expect, test } from 'vitest';
import type { Note, Phrase } from '../../packages/core/src/nodes.js';
import { createContext } from '../../packages/core/src/parse-context.js';
import { reportAddresses } from '../../packages/core/src/transforms/image-descriptions.js';
import { valueNotesTransform } from '../../packages/core/src/transforms/value-notes.js';
import { essayWith, lead, paragraph } from './small-essay.js';

const reference = (): Phrase => ({ type: 'footnoteReference', identifier: '1' });
const note = (): Note => ({ type: 'footnoteDefinition', identifier: '1', id: '', refs: [], children: [] });

test('should relabel notes that have no label but their identifier', () => {
  const value = { flow: [paragraph(reference())], notes: [note()] };
  valueNotesTransform([note()], [value]);
  expect(value).toMatchObject({ flow: [{ children: [{ identifier: '1-1' }] }], notes: [{ identifier: '1-1' }] });
  expect(value.notes[0]).not.toHaveProperty('label');
});

test('should write one note of the body and of a bio in both', () => {
  const author = { id: 'ada', name: { literal: 'Ada' }, bio: [paragraph(reference())], links: [], works: [] };
  const markdown = toMarkdown(
    essayWith({
      children: [lead(paragraph(reference()))],
      authors: [author],
      notes: [{ ...note(), children: [paragraph('Shared.')] }],
    }),
  );
  expect(markdown.match(/\[\^1\]: Shared\./g)).toHaveLength(2);
});

test('should say nothing of the description of an image without a place', () => {
  const context = createContext('![a](b)', {});
  reportAddresses({ type: 'image', url: 'b', alt: 'a' }, context);
  expect(context.messages).toEqual([]);
});
