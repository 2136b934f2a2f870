import type { Essay } from '../nodes.js';
import { walk } from '../walk.js';

/**
 * Mark each link that asks to be a source, for `settle` to number: all but those with `{.not-a-source}`.
 *
 * @param isOn whether links are sources in this essay
 * @example
 * sourceLinksTransform(essay, true);
 */
export function sourceLinksTransform(essay: Essay, isOn: boolean): void {
  for (const { node } of walk(essay)) {
    if (node.type !== 'link') continue;
    if (isOn && !node.data?.notSource) node.data = { sourceId: '' };
    else delete node.data;
  }
}
