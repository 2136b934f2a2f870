import { readPeople } from '../credits/read-credit.js';
import { slug } from '../ids.js';
import type { Author, Credit, Name } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { isSame } from './is-same.js';
import type { MarkdownWriter } from './writer.js';

/**
 * Give a name as front matter writes it: a text, or its parts where it has some.
 *
 * @example
 * nameRecord({ literal: 'Mia Lund' }); // 'Mia Lund'
 */
export function nameRecord(name: Name): unknown {
  const { literal, ...parts } = name;
  return Object.keys(parts).length === 0 ? literal : { literal, ...parts };
}

/**
 * Give an author as front matter writes one; who is only a name stays a text.
 *
 * @example
 * authorRecord({ id: 'ada-moss', name: { literal: 'Ada Moss' }, bio: [], links: [], works: [] }, writer); // 'Ada Moss'
 */
export function authorRecord(author: Author, writer: MarkdownWriter): unknown {
  const name = nameRecord(author.name);
  const record = {
    ...(author.id === (slug(author.name.literal) || 'author') ? {} : { id: author.id }),
    name,
    bio: author.bio.length === 0 ? undefined : writer.flow(author.bio),
    role: author.role,
    url: author.url,
    orcid: author.orcid,
    image: author.image && imageRecord(author.image),
    links: notEmpty(author.links.map(({ url, label }) => ({ url, label }))),
    works: notEmpty(author.works.map(({ title, url, year }) => ({ title, url, year }))),
  };
  const isBare = Object.entries(record).every(([key, value]) => key === 'name' || value === undefined);
  return isBare && typeof name === 'string' ? name : record;
}

/**
 * Give a credit as front matter writes one: its words as Markdown, and what they do not say.
 *
 * @example
 * creditRecord(credit, writer); // {role: 'image', label: 'Main image', text: 'Surf (Orr Prints)'}
 */
export function creditRecord(credit: Credit, writer: MarkdownWriter): object {
  const { role, label, text } = credit;
  const words = { role, label, text: writer.line(text) };
  // What a reader finds in the words by itself would only have to be kept in step with them.
  if (isSame({ role, label, text, ...readPeople(role, plainText(text)) }, credit)) return words;
  return {
    ...words,
    people: credit.people.map(nameRecord),
    holder: credit.holder && nameRecord(credit.holder),
    subject: credit.subject,
    license: credit.license,
  };
}

/**
 * Give an image as front matter writes one; without words about it its address is enough.
 *
 * @example
 * imageRecord({ url: 'surf.jpg' }); // 'surf.jpg'
 */
export function imageRecord({
  url,
  alt,
  caption,
  credit,
}: {
  url: string;
  alt?: string;
  caption?: string;
  credit?: object;
}): unknown {
  return [alt, caption, credit].every((each) => each === undefined) ? url : { url, alt, caption, credit };
}

function notEmpty<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
