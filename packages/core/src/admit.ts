import { depth, flow, flows } from './admit/flow.js';
import { phrases } from './admit/phrase.js';
import { among, byType, data, id, list, node, or, type Reader, record, text } from './admit/readers.js';
import { credit, name } from './admit/records.js';
import { source } from './admit/source.js';
import { assertVersion, documentError } from './document-error.js';
import { guardJson } from './json-limits.js';
import type { Author, Correction, Essay, Lead, Meta, Note, Section } from './nodes.js';

const picture = record({ url: text }, { alt: text });
const meta: Reader<Meta> = record(
  {},
  {
    title: text,
    subtitle: text,
    published: text,
    updated: text,
    lang: text,
    dir: among('ltr', 'rtl'),
    summary: text,
    url: text,
    license: text,
    publisher: text,
    doi: text,
    tags: list(text),
    image: record({ url: text }, { alt: text, caption: text, credit }),
    extra: data,
  },
);
const lead: Reader<Lead> = node('lead', { children: flows });
const section: Reader<Section> = node('section', {
  id: or(id, 'section'),
  depth,
  title: phrases,
  children: list<Section['children'][number]>((value) => section(value) ?? flow(value)),
});
const note: Reader<Note> = node(
  'footnoteDefinition',
  { id: or(id, 'note_'), refs: list(id), identifier: or(text, ''), children: flows },
  { label: text },
);
const author: Reader<Author> = record(
  {
    id: or(id, 'author'),
    name,
    bio: flows,
    links: list(record({ url: text }, { label: text })),
    works: list(record({ title: text }, { url: text, year: text })),
  },
  { role: text, url: text, orcid: text, image: picture },
);
const correction: Reader<Correction> = record({ date: or(text, ''), children: flows });
const essay: Reader<Essay> = node('essay', {
  version: among(1),
  id: (value) => text(value) || 'essay',
  title: phrases,
  subtitle: phrases,
  meta: or(meta, {}),
  children: list(byType<Lead | Section>({ lead, section })),
  notes: list(note),
  sources: list(source),
  credits: list(credit),
  authors: list(author),
  corrections: list(correction),
});

/**
 * Let an essay document from elsewhere in, without a schema library: what an essay does not know is left out, so that
 * `toHast` never throws on it. Nothing is computed again; for that there is `readEssay`.
 *
 * @throws {EssayError} `limit-exceeded`, `version-unknown`, or `document-invalid` if the value is no essay at all.
 * @example
 * const html = toHast(admit(await response.json()));
 */
export function admit(json: unknown): Essay {
  const guard = guardJson(json);
  if (!guard.ok) throw documentError('limit-exceeded', guard.path, guard.expected, guard.received);
  assertVersion(json);
  const admitted = essay(json);
  /* v8 ignore next -- `assertVersion` has found what an essay cannot be without */
  if (admitted === undefined) throw documentError('document-invalid', '$', 'an essay document', 'an object');
  return admitted;
}
