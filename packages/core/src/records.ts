/**
 * The records of an essay document: sources and people in CSL's form, credits, corrections.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
import type { Position } from 'unist';
import type { Flow, Phrase } from './nodes.js';

/** A person's or organisation's name in CSL's form; parts only if given, never guessed. */
export interface Name {
  /** Always there, as shown. */
  literal: string;
  family?: string;
  given?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
  /** True when the family name comes first and stays there. */
  'static-ordering'?: boolean;
}

/** A date in CSL's form. */
export interface CslDate {
  'date-parts'?: number[][];
  literal?: string;
  circa?: boolean;
  season?: number;
}

/** The CSL-JSON variables of an entry, flat, in CSL's spelling. */
export interface Csl {
  title?: string;
  author?: Name[];
  editor?: Name[];
  issued?: CslDate;
  URL?: string;
  DOI?: string;
  [variable: string]: unknown;
}

/** Where an essay points at a source. */
export interface Use {
  /** Id of the mark; for a mention, of the paragraph. */
  id: string;
  kind: 'link' | 'citation' | 'pullQuote' | 'quotation' | 'mention';
  sectionId?: string;
  /** The link's words, else up to 80 characters before the mark. */
  text: string;
}

/** A record that front matter may have declared. */
export interface Placed {
  /** Where it stands in the text; left out of published JSON. */
  position?: Position | undefined;
}

/** A named source of the essay: CSL-JSON fields plus what the essay knows about them. */
export interface Source extends Csl, Placed {
  id: string;
  /** CSL item type. */
  type: string;
  origin: 'declared' | 'link' | 'mention';
  /** `archived`: the live page is gone and the archive stands in. */
  status: 'linked' | 'unlinked' | 'archived' | 'dead';
  archive?: { url: string; date?: string };
  /** ISO date of the last visit. */
  accessed?: string;
  /** Of a mention: the body's words that name it. */
  named?: string;
  /** The list it was found in, such as `Further reading`. */
  group?: string;
  /** The entry as the author wrote it; shown instead of a formatted one. */
  text?: Phrase[];
  /** Derived. */
  uses: Use[];
}

/** Someone who wrote the essay. */
export interface Author extends Placed {
  /** Slug of the name, unless given. */
  id: string;
  name: Name;
  bio: Flow[];
  role?: string;
  url?: string;
  orcid?: string;
  image?: { url: string; alt?: string };
  links: Array<{ url: string; label?: string }>;
  works: Array<{ title: string; url?: string; year?: string }>;
}

/** A credit line; unknown is said, not guessed. */
export interface Credit extends Placed {
  /** Key of the role, such as `photography`. */
  role: string;
  /** The label as shown. */
  label: string;
  /** What follows the label, as written and shown; people and subject are read from it. */
  text: Phrase[];
  people: Name[];
  /** Agency or rights holder. */
  holder?: Name;
  subject?: string;
  license?: string;
}

/** A dated correction. */
export interface Correction extends Placed {
  date: string;
  children: Flow[];
}
