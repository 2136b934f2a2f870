import * as z from 'zod';
import { type FieldName, fieldNames } from '../front-matter/fields.js';
import { rules } from '../rules.js';
import { looseObject } from './object.js';

const text = z.string();
const scalar = z.union([z.string(), z.number()]);
const name = z.union([
  text.describe('A name as it is shown'),
  looseObject('EssayFrontMatterName', 'A name, whole or in parts.', {
    literal: text.optional().describe('The name as it is shown'),
    given: text.optional().describe('Given names'),
    family: text.optional().describe('Family name'),
  }),
]);
const names = z.union([name, z.array(name)]);

const image = z.union([
  text.describe('Address of the image'),
  looseObject('EssayFrontMatterImage', 'An image.', {
    url: text.optional().describe('Address of the image; `src` is the same'),
    src: text.optional().describe('Address of the image'),
    alt: text.optional().describe('What it shows'),
    caption: text.optional().describe('Words under it; a credit may stand in them, as in a title of a figure'),
    credit: z.unknown().optional().describe('Who made it, such as "Photo: A. Person / Agency"'),
  }),
]);

const author = z.union([
  text.describe("The author's name"),
  looseObject('EssayFrontMatterAuthor', 'Someone who wrote the essay.', {
    name: name.optional().describe('The name, whole or in parts'),
    bio: text.optional().describe('A few words about the author, as Markdown'),
    role: text.optional().describe('Such as "illustrator"'),
    url: text.optional().describe('Home page'),
    orcid: text.optional().describe('ORCID iD'),
    image: image.optional().describe('A portrait'),
    links: z.unknown().optional().describe('Where else the author is found: addresses, or records of url and label'),
    works: z.unknown().optional().describe('What else the author made: titles, or records of title, url and year'),
  }),
]);

const credit = z.union([
  text.describe('A credit line, such as "Photo: A. Person / Agency"'),
  looseObject('EssayFrontMatterCredit', 'A credit.', {
    role: text.optional().describe('Such as "photography"'),
    label: text.optional().describe('The label as shown'),
    text: text.optional().describe('What follows the label, as Markdown'),
    people: names.optional().describe('Who is credited'),
    holder: name.optional().describe('Agency or rights holder'),
    subject: text.optional().describe('What the credited work is or shows'),
    license: text.optional().describe('SPDX or Creative Commons id, or an address'),
  }),
]);

const source = z.union([
  text.describe('An address, or the entry as it is shown'),
  looseObject('EssayFrontMatterSource', 'A source: CSL variables, and what the essay knows of it.', {
    id: text.optional().describe('Key to cite it by: [@key]'),
    type: text.optional().describe('CSL item type, such as "book"'),
    title: text.optional().describe('Title of the work'),
    author: names.optional().describe('Who made it'),
    issued: z.unknown().optional().describe('When it came out, such as 2019 or 2019-04-01'),
    URL: text.optional().describe('Address'),
    DOI: text.optional().describe('Digital object identifier'),
    status: z.enum(['linked', 'unlinked', 'archived', 'dead']).optional().describe('Whether its address leads there'),
    archive: z.unknown().optional().describe('Archived copy: its address, or a record of url and date'),
    accessed: z.unknown().optional().describe('Date of the last visit'),
    text: text.optional().describe('The entry as it is shown, as Markdown'),
  }),
]);

const correction = looseObject('EssayFrontMatterCorrection', 'A dated correction.', {
  date: scalar.optional().describe('When it was made'),
  text: text.optional().describe('What was corrected, as Markdown'),
});

/** What each field may hold, and what it says. */
const fields: Record<FieldName, [schema: z.ZodType, description: string]> = {
  id: [scalar, 'Slug that every id in the HTML is built on'],
  title: [scalar, 'Title, as plain text'],
  subtitle: [scalar, 'The dek, as plain text'],
  summary: [scalar, 'A few sentences for cards and feeds'],
  authors: [z.union([author, z.array(author)]), 'Who wrote it'],
  published: [scalar, 'YYYY, YYYY-MM, YYYY-MM-DD, or a time with its offset'],
  updated: [scalar, 'YYYY, YYYY-MM, YYYY-MM-DD, or a time with its offset'],
  lang: [text, 'BCP 47 tag, such as en-GB'],
  dir: [z.enum(['ltr', 'rtl']), 'Direction of the text'],
  url: [text, "The essay's own address"],
  license: [text, 'SPDX or Creative Commons id, or an address'],
  publisher: [text, 'Who published it'],
  doi: [text, 'Digital object identifier of the essay'],
  image: [image, 'The main image'],
  imageAlt: [text, 'What the main image shows'],
  imageCredit: [credit, 'Who made the main image'],
  tags: [z.union([text, z.array(scalar)]), 'Subjects, as a list or with commas'],
  corrections: [z.union([z.array(correction), correction, z.record(text, text)]), 'What was corrected'],
  credits: [
    z.union([z.array(z.unknown()), z.record(text, z.unknown()), text]),
    'Roles with their people, or credit lines',
  ],
  sources: [z.union([z.array(source), z.record(text, source), source]), 'What the essay cites'],
  sourceLinks: [z.boolean(), 'Whether links to other hosts are sources'],
};

const severity = z.union([z.enum(['off', 'info', 'warning', 'error']), z.literal(false)]);
const ruleSettings = looseObject(
  'EssayFrontMatterRules',
  'How much each rule weighs in this essay.',
  Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, severity.optional().describe(rule.description)])),
);

/**
 * Front matter as an author may write it, under every name that we read; other keys are the site's own.
 *
 * For editors and checks before publishing. `parseEssay` never refuses an essay for it: what it cannot read is a message.
 */
export const frontMatterSchema = looseObject('EssayFrontMatter', 'Front matter of an essay.', {
  ...shapeOf(),
  rules: ruleSettings.optional().describe('Rules by their id: off, info, warning or error'),
});

function shapeOf(): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const field of Object.keys(fieldNames).filter(isField)) {
    const [schema, description] = fields[field];
    const [first, ...others] = fieldNames[field];
    shape[first] = schema.nullable().optional().describe(description);
    for (const key of others)
      shape[key] = schema.nullable().optional().describe(`${description}; the same as \`${first}\``);
  }
  return shape;
}

function isField(field: string): field is FieldName {
  return Object.hasOwn(fields, field);
}
