/** Whether the HTML parser is past a node, so that no more children come into it. */
export function isParsed(node: Node): boolean {
  if (node.ownerDocument?.readyState !== 'loading') return true;
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at.nextSibling !== null) return true;
  }
  return false;
}
