/// <reference path="../essay-css.d.ts" />
import essayCss from '@essaykit/core/essay.css?screen';
import { isRoot } from './guards.js';
import { idle } from './idle.js';

/** A constructed sheet works only in the document that made it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The one constructed sheet of a text in a document; none in a document without a window, which shows nothing either. */
function sheetsOf(document: Document, text: string): CSSStyleSheet[] {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(text);
  if (sheet === undefined && document.defaultView !== null) {
    sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet === undefined ? [] : [sheet];
}

/** What a tree inside the document cannot declare for itself: lengths that its rules are reckoned with. */
const properties = (essayCss.match(/@property[^}]*\}/g) ?? []).join('');

/**
 * Gives the tree that an element stands in the prose style sheet, unless it has it: from another element of ours, or
 * because the page links `essay.css`, which marks our elements with `--_essay-sheet`.
 */
export function adoptProse(element: Element): void {
  const { ownerDocument } = element;
  const root = element.getRootNode();
  if (!isRoot(root)) return;
  const style = getComputedStyle(element);
  if (style.getPropertyValue('--_essay-sheet') === '') {
    const isNew = sheets.get(ownerDocument)?.has(essayCss) !== true;
    const prose = sheetsOf(ownerDocument, essayCss);
    adopt(root, prose);
    if (isNew) for (const sheet of prose) void addPaper(sheet);
  }
  if (root !== ownerDocument && style.getPropertyValue('--_essay-unit') === '') {
    adopt(ownerDocument, sheetsOf(ownerDocument, properties));
  }
}

/** Nobody prints before anything can be read; where the file does not come, paper has the look of the screen. */
async function addPaper(sheet: CSSStyleSheet): Promise<void> {
  await idle();
  const paper = await import('./paper.js').catch(() => undefined);
  if (paper !== undefined) sheet.insertRule(paper.paperCss, sheet.cssRules.length);
}

function adopt(root: Document | ShadowRoot, sheets: readonly CSSStyleSheet[]): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

/** Gives a shadow root its styles, as sheets of the document it stands in; those of the lazy chrome stay. */
export function dress(root: ShadowRoot, texts: readonly string[]): void {
  const known = new Set(sheets.get(root.ownerDocument)?.values());
  const others = root.adoptedStyleSheets.filter((sheet) => !known.has(sheet));
  root.adoptedStyleSheets = [...texts.flatMap((text) => sheetsOf(root.ownerDocument, text)), ...others];
}
