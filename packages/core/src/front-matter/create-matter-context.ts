import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { ParseContext } from '../parse-context.js';
import { fromEssayLine } from '../processor.js';
import { pushAll } from '../push-all.js';
import { readLine, readTree, toTree } from '../read-markdown.js';
import { hasChildren } from '../transforms/children.js';
import type { NotedValue } from '../transforms/value-notes.js';
import type { MatterContext } from './matter-context.js';
import type { MatterRecord } from './read-front-matter.js';

/** What the values of one front matter are read with. */
export interface MatterParts {
  context: ParseContext;
  /** Ids of the sources that a bare `@key` may cite; the readers add those that front matter declares. */
  declared: Set<string>;
  /** Takes the values that define notes. */
  noted: NotedValue[];
}

/**
 * Make what the readers of front-matter fields are given.
 *
 * Markdown inside a value stands where the value stands: folding and escapes leave no closer place. Its notes join those
 * of the essay.
 *
 * @example
 * readMatter(record, createMatterContext(matter, { context, declared: new Set(), noted: [] }));
 */
export function createMatterContext(
  { placeOf }: MatterRecord,
  { context, declared, noted }: MatterParts,
): MatterContext {
  return {
    placeOf,
    declared,
    report(path, { note, ...problem }) {
      context.report('front-matter-valid', {
        ...problem,
        place: placeOf(path),
        ...(note === undefined ? {} : { note }),
      });
    },
    readFlow(markdown, path) {
      const place = placeOf(path);
      const tree = toTree(markdown, { ...within(place), source: markdown });
      setPlace(tree, place);
      const { flow, notes } = readTree(tree, within(place), declared);
      if (notes.length > 0) noted.push({ flow, notes });
      return flow;
    },
    readPhrases(markdown, path) {
      const place = placeOf(path);
      const tree = fromEssayLine(markdown.replace(/\s+/g, ' ').trim());
      setPlace(tree, place);
      return readLine(tree, within(place), declared);
    },
  };

  /** Findings inside a value stand at the value. */
  function within(place: Position): ParseContext {
    return { ...context, report: (ruleId, finding) => context.report(ruleId, { ...finding, place }) };
  }
}

function setPlace(tree: Root, place: Position): void {
  const stack: Array<Root | Root['children'][number]> = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    node.position = place;
    if (hasChildren(node)) pushAll(stack, node.children);
  }
}
