/**
 * The nodes and records of an essay document.
 *
 * An `Essay` is a unist tree that extends mdast, so every `unist-util-*` works on its body. Words that stand
 * outside the body (titles, captions, attributions, notes, bios, credits) live in named fields; `walk` visits
 * those too.
 *
 * @see https://github.com/syntax-tree/mdast
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
import type { BlockContent, Code, FootnoteDefinition, Image, Link, PhrasingContent, Table } from 'mdast';
import type { Node, Parent, Position } from 'unist';

/** Block content of the body: mdast's own plus ours. */
export type Flow = BlockContent;

/** Inline content: mdast's own plus `citation`, `passage` and `markup`. */
export type Phrase = PhrasingContent;

/** A whole essay, version 1 of the document. */
export interface Essay extends Parent {
  type: 'essay';
  /** Grows when a reader of the old version would show something wrong. */
  version: 1;
  /** Slug that every HTML id is built on: front matter `id` or `slug`, else the file's stem without its date, else the title's slug, else `essay`. */
  id: string;
  /** May hold emphasis; empty when there is none. */
  title: Phrase[];
  /** The dek. */
  subtitle: Phrase[];
  meta: Meta;
  /** A lead first, if any, then the sections; an essay without headings is one lead. */
  children: Array<Lead | Section>;
  /** By first reference; unreferenced ones last. */
  notes: Note[];
  /** By first use, unused ones last; the number shown is index + 1 and is never stored. */
  sources: Source[];
  /** Credits of the whole essay; a figure's own credit is on the figure. */
  credits: Credit[];
  authors: Author[];
  /** Newest last. */
  corrections: Correction[];
}

/** What is known about the essay as a publication. */
export interface Meta {
  /** Plain text of `Essay.title`; derived. */
  title?: string;
  /** Plain text of `Essay.subtitle`; derived. */
  subtitle?: string;
  /** As written: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or full ISO 8601 with offset; never passed through `Date`. */
  published?: string;
  /** As `published`. */
  updated?: string;
  /** BCP 47 tag; absent when unknown, so that the page's language holds. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  summary?: string;
  /** The essay's own address. */
  url?: string;
  /** SPDX or Creative Commons id, or an address. */
  license?: string;
  publisher?: string;
  doi?: string;
  tags?: string[];
  image?: MetaImage;
  /** Front-matter keys we do not know, as data, so that no word and no site setting is lost. */
  extra?: Record<string, unknown>;
}

/** The essay's main image. */
export interface MetaImage {
  url: string;
  alt?: string;
  credit?: Credit;
}

/** All flow before the first section. */
export interface Lead extends Parent {
  type: 'lead';
  children: Flow[];
}

/** A heading and what stands under it. */
export interface Section extends Parent {
  type: 'section';
  /** Letters, marks, digits, `-` and `_`; unique in the essay. */
  id: string;
  /** As written; greater than the parent section's. */
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  title: Phrase[];
  /** Own flow first, then subsections. */
  children: Array<Flow | Section>;
}

/** How a pull quote's words stand in the body. */
export interface Match {
  status: 'verbatim' | 'edited' | 'missing';
  /** Id of the passage, or of the paragraph that holds the words. */
  target?: string;
}

/** A display quote that repeats words of the body. */
export interface PullQuote extends Parent {
  type: 'pullQuote';
  id: string;
  children: Flow[];
  attribution?: Attribution;
  sourceId?: string;
  /** Made from a passage: its children are a copy without links, marks and comments. */
  lifted?: true;
  match: Match;
}

/** Someone else's words, set apart. */
export interface Quotation extends Parent {
  type: 'quotation';
  id: string;
  children: Flow[];
  attribution?: Attribution;
  sourceId?: string;
  lang?: string;
}

/** Who said it, as written; `name` stands before the first comma, `work` after it. */
export interface Attribution extends Parent {
  type: 'attribution';
  children: Phrase[];
  name: string;
  work?: string;
}

/** An image, table or code block with its caption and credit. */
export interface Figure extends Parent {
  type: 'figure';
  id: string;
  /** Exactly one; a link holds one image. */
  children: [Image | Link | Table | Code];
  caption: Phrase[];
  credit?: Credit;
  license?: string;
  size?: 'wide' | 'full';
}

/** A folded part. */
export interface Details extends Parent {
  type: 'details';
  summary: Phrase[];
  children: Flow[];
}

/** An HTML comment: kept, never shown. */
export interface Comment extends Node {
  type: 'comment';
  value: string;
}

/** The words that `:pull[…]` marks, where they stand. */
export interface Passage extends Parent {
  type: 'passage';
  id: string;
  children: Phrase[];
}

/** The inline HTML elements an essay may hold. */
export type MarkupName =
  | 'abbr'
  | 'bdi'
  | 'bdo'
  | 'cite'
  | 'dfn'
  | 'ins'
  | 'kbd'
  | 'mark'
  | 'q'
  | 'samp'
  | 'small'
  | 'span'
  | 'sub'
  | 'sup'
  | 'time'
  | 'var';

/** Allowed inline HTML. */
export interface Markup extends Parent {
  type: 'markup';
  name: MarkupName;
  title?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  datetime?: string;
  children: Phrase[];
}

/** One cited source of a citation. */
export interface CitationItem {
  sourceId: string;
  /** Id of the mark; absent while the source is unresolved. */
  id?: string;
  prefix?: string;
  /** CSL locator term, such as `page`. */
  label?: string;
  locator?: string;
  /** Keeps its leading comma. */
  suffix?: string;
}

/** A citation in the text; a narrative one has one item without prefix, locator or suffix. */
export interface Citation extends Node {
  type: 'citation';
  narrative: boolean;
  items: CitationItem[];
}

/** A footnote's definition, with the ids that point to and from it. */
export interface Note extends FootnoteDefinition {
  id: string;
  /** Ids of its references; derived. */
  refs: string[];
}

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

/** Our nodes, by their type. */
export interface EssayNodes {
  lead: Lead;
  section: Section;
  pullQuote: PullQuote;
  quotation: Quotation;
  attribution: Attribution;
  figure: Figure;
  details: Details;
  comment: Comment;
  citation: Citation;
  passage: Passage;
  markup: Markup;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
    passage: Passage;
    markup: Markup;
  }
  interface BlockContentMap {
    pullQuote: PullQuote;
    quotation: Quotation;
    figure: Figure;
    details: Details;
    comment: Comment;
  }
  // Without these, mdast's own types stop compiling: every content type has to be a root content type.
  interface RootContentMap extends EssayNodes {}
  interface LinkData {
    /** The source this link is. */
    sourceId?: string;
    /** Id of the link's mark. */
    id?: string;
  }
  interface FootnoteReferenceData {
    id?: string;
  }
  interface ParagraphData {
    /** Only where something points at the paragraph. */
    id?: string;
  }
}
