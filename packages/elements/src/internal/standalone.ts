/** Records without an essay around them: the least document that holds them, still to be admitted. */

/** A document whose sources are these CSL-JSON entries. */
export function essayOfSources(value: unknown): unknown {
  const entries = Array.isArray(value) ? value : [value];
  const sources = entries.filter(isRecord).map((entry, index) => ({
    id: `entry-${index + 1}`,
    type: 'webpage',
    origin: 'declared',
    status: typeof entry.URL === 'string' ? 'linked' : 'unlinked',
    uses: [],
    ...entry,
  }));
  return { ...nothing, id: 'sources', sources };
}

/** A document whose authors are these people; a name and a bio may be plain text. */
export function essayOfPeople(value: unknown): unknown {
  const people = Array.isArray(value) ? value : [value];
  const authors = people.filter(isRecord).map((person, index) => ({
    links: [],
    works: [],
    id: `author-${index + 1}`,
    ...person,
    name: typeof person.name === 'string' ? { literal: person.name } : person.name,
    bio: typeof person.bio === 'string' ? paragraphs(person.bio) : (person.bio ?? []),
  }));
  return { ...nothing, id: 'author', authors };
}

const nothing = {
  type: 'essay',
  version: 1,
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

function paragraphs(text: string): unknown[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ type: 'paragraph', children: [{ type: 'text', value: part }] }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
