/**
 * The nodes of an essay document; `records.ts` has what stands beside them.
 *
 * An `Essay` is a unist tree that extends mdast, so every `unist-util-*` works on its body. Words that stand
 * outside the body (titles, captions, attributions, notes, bios, credits) live in named fields; `walk` visits
 * those too.
 *
 * @see https://github.com/syntax-tree/mdast
 */
import type { BlockContent, Code, FootnoteDefinition, Image, Link, PhrasingContent, Table } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Author, Correction, Credit, Source } from './records.js';

export type * from './records.js';

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
  /** Plain words under it. */
  caption?: string;
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
