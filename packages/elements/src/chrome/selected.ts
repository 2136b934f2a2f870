import type { Stage } from './stage.js';

/** The range that is selected, if all of it lies in the words of the essay. */
export function selectedIn({ document, host: { article } }: Stage): Range | undefined {
  const tree = article.getRootNode();
  // Selections in shadow trees are seen from there only, where an engine tells them at all.
  const { getSelection }: { getSelection?: () => Selection | null } = Object(tree);
  const selection = getSelection?.call(tree) ?? document.getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && !range.collapsed && article.contains(range.commonAncestorContainer) ? range : undefined;
}
