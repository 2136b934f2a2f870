import type { Essay, Flow, Lead, Phrase, Section, Source } from '@essaykit/core';
import type { HastOptions } from '../../packages/core/src/to-hast.js';
import { toHtml } from '../../packages/core/src/to-html.js';

/** An essay of nothing but what a test is about. */
export function essayWith(fields: Partial<Essay>): Essay {
  return {
    type: 'essay',
    version: 1,
    id: 'coasts',
    title: [],
    subtitle: [],
    meta: {},
    children: [],
    notes: [],
    sources: [],
    credits: [],
    authors: [],
    corrections: [],
    ...fields,
  };
}

/** A text. */
export function text(value: string): Phrase {
  return { type: 'text', value };
}

/** A paragraph of texts and other phrases. */
export function paragraph(...phrases: ReadonlyArray<Phrase | string>): Flow {
  return { type: 'paragraph', children: phrases.map((each) => (typeof each === 'string' ? text(each) : each)) };
}

/** All before the first section. */
export function lead(...children: Flow[]): Lead {
  return { type: 'lead', children };
}

/** A section whose title is its id. */
export function section(id: string, ...children: Array<Flow | Section>): Section {
  return { type: 'section', id, depth: 2, title: [text(id)], children };
}

/** A source with as little as can be. */
export function source(id: string, fields: Partial<Source> = {}): Source {
  return { id, type: 'book', origin: 'declared', status: 'unlinked', uses: [], title: `Title of ${id}`, ...fields };
}

/** The HTML of blocks, without what stands around them. */
export function htmlOf(blocks: readonly Flow[], fields: Partial<Essay> = {}, options: HastOptions = {}): string {
  const html = toHtml(essayWith({ children: [lead(...blocks)], ...fields }), options);
  return /<div class="essay-lead">\n?(.*?)\n?<\/div>\n<\/div>/s.exec(html)?.[1] ?? '';
}
