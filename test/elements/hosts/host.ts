/** Pages of other people that an essay is put into. */

/** The essays as the page's own HTML has them. */
export interface Essays {
  /** Core's HTML inside the element. */
  prerendered: string;
  /** The same essay as JSON, which the element builds in the browser. */
  built: string;
  /** What links the page's style sheets, for trees that the document's do not reach. */
  styles: string;
}

/** A page that was not made for essays. */
export interface Host {
  name: string;
  /** Addresses of style sheets. */
  links?: readonly string[];
  /** The page's own rules, after those that it links. */
  css?: string;
  /** Attributes of the root element. */
  root?: string;
  /** The page's HTML around the essays; by default a plain block. */
  around?: (essays: Essays) => string;
  /** Whether it is served with the strictest policy. */
  strict?: boolean;
  /** Width of the window. Default: 900. */
  width?: number;
}

/** A page under test. */
export interface HostPage {
  frame: HTMLIFrameElement;
  document: Document;
  window: Window & typeof globalThis;
  /** Every essay on it, also those in shadow roots. */
  articles: HTMLElement[];
}
