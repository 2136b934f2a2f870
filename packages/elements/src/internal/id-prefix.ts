/**
 * A prefix that no other essay in the same tree has: `coasts__`, then `coasts-2__`, `coasts-3__`.
 *
 * @param wanted - The essay's own prefix.
 * @param host - The element that is to hold the essay; what it holds now will be gone.
 */
export function freePrefix(wanted: string, host: Element): string {
  const root = host.getRootNode();
  const taken = new Set<string>();
  if (isParent(root)) {
    for (const other of root.querySelectorAll('[data-essay][data-prefix]')) {
      if (!host.contains(other)) taken.add(other.getAttribute('data-prefix') ?? '');
    }
  }
  const stem = wanted.replace(/__$/, '');
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${stem}-${number}__`;
  return free;
}

/** Asked here and not in a module of guards, because a module shared with the first load would become a file of its own. */
function isParent(node: Node): node is Node & ParentNode {
  return 'querySelectorAll' in node;
}
