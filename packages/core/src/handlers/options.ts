/** How an essay looks, where that is not left to the page; an element's own attributes say the same. */
export interface Look {
  /** `paper` brings our own faces and colours; default: those of the page. */
  theme?: 'inherit' | 'paper';
  /** Default: the page's. */
  colorScheme?: 'auto' | 'light' | 'dark';
  /** What parts paragraphs; default `space`. */
  paragraphs?: 'space' | 'indent';
  /** Whether the lead opens with a large letter; default `false`. */
  dropCap?: boolean;
  /** Where notes stand on a wide page; default `auto`. */
  notes?: 'auto' | 'end';
  /** Where pull quotes stand; default `auto`: in the margin where there is one, and text enough beside them. */
  pullQuotes?: 'auto' | 'inline' | 'outdent' | 'margin' | 'none';
  /** Whether the card of an author is a portrait, the name and one line; default `false`. */
  compact?: boolean;
}

/** Width and height of an image in CSS pixels: whole numbers from 1 to 99,999. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Options of `toHast`, `toHtml` and what builds on them. */
export interface HastOptions {
  /** What every HTML id begins with; default `idPrefix(essay)`. */
  idPrefix?: string;
  /** Level of the essay's title, 1 to 6; sections and end sections follow one deeper; default 2. */
  headingLevel?: number;
  /** Only this piece: the id of a node, or `sources`, `notes`, `credits`, `authors`; default: the whole essay. */
  part?: string;
  /** `none` leaves the list of sources out, because it stands elsewhere on the page; default `end`. */
  sources?: 'end' | 'none';
  /** `none` leaves the contents out; default `auto`: there from three sections on. */
  contents?: 'auto' | 'none';
  /** `false` leaves "Cite this essay" and the link to it out; default `true`. */
  cite?: boolean;
  /** Address that relative ones are taken from; default: they stay as written. */
  base?: string;
  /** Which images are there; the others give way to their words. Of one origin are relative ones and those of `base`; default `all`. */
  images?: 'all' | 'same-origin' | 'none';
  /** By address as the essay has it: the room is kept before the image has loaded, so nothing moves. */
  imageSizes?: ReadonlyMap<string, ImageSize>;
  look?: Look;
}
