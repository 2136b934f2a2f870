import type { Credit, Name } from '../nodes.js';
import { phrases } from './phrase.js';
import { boolean, list, or, type Reader, record, text } from './readers.js';

const parts = {
  family: text,
  given: text,
  suffix: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
  'static-ordering': boolean,
};
const written = record({ literal: text }, parts);
const split = record({}, parts);

/** Keep a name; one in parts is put together. */
export const name: Reader<Name> = (value) => {
  const whole = written(value);
  const kept = whole ?? split(value);
  if (whole || !kept) return whole;
  const literal = [kept.given, kept['dropping-particle'], kept['non-dropping-particle'], kept.family, kept.suffix];
  const joined = literal.filter((part) => part).join(' ');
  return joined === '' ? undefined : { literal: joined, ...kept };
};

/** Keep a credit line. */
export const credit: Reader<Credit> = record(
  { role: or(text, ''), label: or(text, ''), text: phrases, people: list(name) },
  { holder: name, subject: text, license: text },
);
