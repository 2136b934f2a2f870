import type { ListItem, Parents, Root, RootContent } from 'mdast';
import type { Essay, Flow, Phrase } from './nodes.js';
import { normaliseLine } from './normal-line.js';
import { setChildren } from './transforms/children.js';
import { isPhrase } from './transforms/flow.js';

/** What can be brought in normal form: a Markdown tree, an essay, or blocks. */
export type Normalisable = Root | Essay;

/**
 * Bring a tree in normal form, in place, so that equal essays are deeply equal; twice is the same as once.
 *
 * A field without a value is absent; adjacent texts are one; nothing is empty that holds words; a line neither
 * starts nor ends with a space or break; code and markup are one line; a link holds no link, citation or note
 * reference, they follow it; `spread` says what Markdown can show.
 *
 * @example
 * normalise(root);
 */
export function normalise(tree: Normalisable): void {
  if (tree.type === 'root') {
    normaliseBlocks(tree);
    return;
  }
  tree.title = normaliseTitle(tree.title);
  tree.subtitle = normaliseTitle(tree.subtitle);
  const { image } = tree.meta;
  if (image?.credit) image.credit.text = normaliseTitle(image.credit.text);
  normaliseBlocks(tree);
  for (const note of tree.notes) normaliseBlocks(note);
  for (const credit of tree.credits) credit.text = normaliseTitle(credit.text);
  for (const author of tree.authors) author.bio = normaliseFlow(author.bio);
  for (const correction of tree.corrections) normaliseBlocks(correction);
  for (const source of tree.sources) {
    const text = source.text ? normaliseTitle(source.text) : [];
    if (text.length > 0) source.text = text;
    else delete source.text;
  }
}

/**
 * Bring blocks in normal form.
 *
 * @example
 * normaliseFlow(author.bio);
 */
export function normaliseFlow(flow: readonly Flow[]): Flow[] {
  const root: { type: 'lead'; children: Flow[] } = { type: 'lead', children: [...flow] };
  normaliseBlocks(root);
  return root.children;
}

/** A title is one line, and so are the words of a credit and of a source. */
function normaliseTitle(title: readonly Phrase[]): Phrase[] {
  return normaliseLine(title, { isOneLine: true });
}

function normaliseBlocks(parent: { children: Array<Parents['children'][number]> }): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (isPhrase(child)) {
      // A line that stands among blocks is a paragraph of its own.
      const last = children.at(-1);
      if (last?.type === 'paragraph' && isLoose.has(last)) last.children.push(child);
      else {
        const paragraph: Extract<RootContent, { type: 'paragraph' }> = { type: 'paragraph', children: [child] };
        isLoose.add(paragraph);
        children.push(paragraph);
      }
    } else children.push(child);
  }
  setChildren(
    parent,
    children.filter((child) => normaliseBlock(child)),
  );
}

const isLoose = new WeakSet<object>();

/** Bring one block in normal form; false when nothing is left of it. */
function normaliseBlock(node: RootContent): boolean {
  if ('data' in node && node.data === undefined) delete node.data;
  switch (node.type) {
    case 'paragraph':
      node.children = normaliseLine(node.children);
      return node.children.length > 0;
    case 'heading':
      node.children = normaliseLine(node.children, { isOneLine: true });
      return true;
    case 'section':
      node.title = normaliseTitle(node.title);
      normaliseBlocks(node);
      return true;
    case 'lead':
    case 'blockquote':
      normaliseBlocks(node);
      return node.children.length > 0;
    case 'pullQuote':
    case 'quotation':
      normaliseBlocks(node);
      if (node.attribution) {
        node.attribution.children = normaliseLine(node.attribution.children, { isOneLine: true });
        if (node.attribution.children.length === 0) delete node.attribution;
      }
      return node.children.length > 0;
    case 'details':
      node.summary = normaliseLine(node.summary, { isOneLine: true });
      normaliseBlocks(node);
      return node.summary.length + node.children.length > 0;
    case 'figure':
      node.caption = normaliseLine(node.caption);
      if (node.credit) node.credit.text = normaliseTitle(node.credit.text);
      return normaliseMedium(node.children[0]);
    case 'list':
      return normaliseList(node);
    case 'footnoteDefinition':
    case 'containerDirective':
      normaliseBlocks(node);
      if ('label' in node && !node.label) delete node.label;
      return true;
    case 'table':
      for (const row of node.children) {
        for (const cell of row.children) cell.children = normaliseLine(cell.children, { isOneLine: true });
      }
      return node.children.length > 0;
    case 'code':
      if (!node.lang) delete node.lang;
      if (!node.meta) delete node.meta;
      return true;
    default:
      return true;
  }
}

function normaliseMedium(medium: RootContent): boolean {
  if (medium.type !== 'image' && medium.type !== 'link') return normaliseBlock(medium);
  const [only] = normaliseLine([medium]);
  return only !== undefined;
}

function normaliseList(node: Extract<RootContent, { type: 'list' }>): boolean {
  node.children = node.children.filter((item) => {
    normaliseItem(item);
    return item.children.length > 0;
  });
  node.ordered = node.ordered === true;
  if (node.start === null || node.start === undefined || !node.ordered) delete node.start;
  node.spread = node.children.length > 1 && node.spread === true;
  return node.children.length > 0;
}

function normaliseItem(item: ListItem): void {
  normaliseBlocks(item);
  delete item.checked;
  const [first, second, third] = item.children;
  const isTight = first?.type === 'paragraph' && third === undefined && (!second || isTightList(second));
  item.spread = isTight ? second !== undefined && item.spread === true : true;
}

function isTightList(node: RootContent): boolean {
  return node.type === 'list' && node.spread === false && node.children.every((item) => item.spread === false);
}
