import type { Element, ElementContent } from 'hast';
import type { Image, Text } from 'mdast';
import type { Markup, Passage } from '../nodes.js';
import { contextOf, htmlId } from './context.js';
import { element } from './element.js';
import { image } from './image.js';
import type { State } from './state.js';
import { stopsFirst } from './stops.js';

/** Each run of spaces is tried once, however long it is. */
const aroundLineEnding = /(?<![\t ])[\t ]+(?=[\r\n])|(?<=[\r\n])[\t ]+/g;

/**
 * Make the words that a pull quote repeats, where they stand.
 *
 * @example
 * passage(state, node); // <span class="essay-passage" id="coasts__passage_we-keep">…</span>
 */
export function passage(state: State, node: Passage): Element {
  const context = contextOf(state);
  const id = htmlId(context, node.id);
  const words = stopsFirst(context.essay.meta.lang, state.all(node));
  return element('span', { className: ['essay-passage'], id }, ...words);
}

/**
 * Make inline HTML of inline HTML.
 *
 * @example
 * markup(state, node); // <abbr title="National Geodetic Survey">NGS</abbr>
 */
export function markup(state: State, node: Markup): Element {
  const { datetime, dir, lang, name, title } = node;
  return element(name, { title, lang, dir, dateTime: datetime }, ...state.all(node));
}

/**
 * Make a text, without the space that a number above the line does not want before it.
 *
 * @example
 * text(state, node); // 'as she showed'
 */
export function text(state: State, node: Text): ElementContent {
  const value = contextOf(state).places.hugged.has(node) ? node.value.trimEnd() : node.value;
  return { type: 'text', value: value.replace(aroundLineEnding, '') };
}

/**
 * Make an image that stands in a line.
 *
 * @example
 * inlineImage(state, node); // <img src="dot.png" alt="a dot">
 */
export function inlineImage(state: State, node: Image): ElementContent | undefined {
  return image(contextOf(state), node);
}
