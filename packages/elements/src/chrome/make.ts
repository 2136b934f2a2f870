/**
 * Makes an element of the chrome: attributes by name, children as nodes or text. Nothing is parsed.
 *
 * @example
 * make(document, 'button', { part: 'button', type: 'button' }, 'Copy link');
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
