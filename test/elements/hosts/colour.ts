/** Colours as a screen shows them. */
import { styleOf } from './measure.js';

const canvas = document.createElement('canvas');
canvas.width = 1;
canvas.height = 1;
const pencil = canvas.getContext('2d', { willReadFrequently: true });

/** Lays colours over one another, the lowest first. */
function mix(colours: readonly string[]): [number, number, number] {
  if (pencil === null) throw new Error('Unexpected browser without a canvas');
  for (const colour of colours) {
    pencil.fillStyle = colour;
    pencil.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pencil.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(colour: readonly [number, number, number]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is painted behind an element, from the window's own ground upwards. */
function groundsOf(element: Element): string[] {
  const grounds: string[] = [];
  let last: Element = element;
  for (let current: Element | null = element; current !== null; current = above(current)) {
    grounds.unshift(styleOf(current).backgroundColor);
    last = current;
  }
  const ground = styleOf(last).colorScheme.includes('dark') ? '#121212' : '#fff';
  return [ground, ...grounds];
}

/** The element that another one is painted in. */
function above(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = element.parentNode;
  return parent !== null && isShadow(parent) ? parent.host : element.parentElement;
}

/** Known by its fields, because each frame has classes of its own. */
function isShadow(node: Node): node is ShadowRoot {
  return 'host' in node && 'mode' in node;
}

/** The contrast of an element's words with what they stand on, 1 to 21. */
export function contrastOf(element: Element): number {
  const grounds = groundsOf(element);
  const ground = luminance(mix(grounds));
  const ink = luminance(mix([...grounds, styleOf(element).color]));
  return (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
}
