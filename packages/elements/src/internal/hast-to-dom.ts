import type { Element as HastElement } from 'hast';

/**
 * Builds the DOM of a checked hast element, with the attributes that an HTML serialiser would write.
 *
 * Nothing is parsed: elements come from `createElement`, attributes from `setAttribute`.
 *
 * @example
 * document.body.append(hastToDom(document, { type: 'element', tagName: 'p', properties: {}, children: [] }));
 */
export function hastToDom(document: Document, root: HastElement): HTMLElement {
  const made = start(document, root);
  const open = [{ element: made, children: root.children, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.children[top.next++];
    if (child === undefined) {
      open.pop();
    } else if (child.type === 'text') {
      top.element.append(child.value);
    } else if (child.type === 'element') {
      const element = start(document, child);
      top.element.append(element);
      open.push({ element, children: child.children, next: 0 });
    }
  }
  return made;
}

function start(document: Document, node: HastElement): HTMLElement {
  const element = document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) {
    if (value === null || value === undefined || value === false) continue;
    const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    element.setAttribute(attributeName(name), text);
  }
  return element;
}

/** hast spells `className`, `ariaLabel`, `dataCsl`, `dateTime`; HTML `class`, `aria-label`, `data-csl`, `datetime`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'htmlFor') return 'for';
  const prefix = /^(?:aria|data)(?=[A-Z])/.exec(property)?.[0];
  if (prefix === undefined) return property.toLowerCase();
  const rest = property.slice(prefix.length);
  if (prefix === 'aria') return `aria-${rest.toLowerCase()}`;
  return `data${rest.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
