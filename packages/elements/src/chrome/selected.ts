import type { Stage } from './stage.js';

/** The selection as the essay's own tree sees it. */
export function selectionOf({ document, host: { article } }: Stage): Selection | null {
  const tree = article.getRootNode();
  // Selections in shadow trees are seen from there only, where an engine tells them at all.
  const { getSelection }: { getSelection?: () => Selection | null } = Object(tree);
  return getSelection?.call(tree) ?? document.getSelection();
}

/** The range that is selected, if any of it lies in the essay. */
export function selectedIn(stage: Stage): Range | undefined {
  const selection = selectionOf(stage);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && !range.collapsed && range.intersectsNode(stage.host.article) ? range : undefined;
}
