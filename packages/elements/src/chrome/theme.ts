import { parentOf } from './nodes.js';

/** What the prose sheet has worked out for the essay, as far as the chrome uses it. */
const tokens = [
  ...['--_ink', '--_raised', '--_ink-2', '--_edge', '--_accent', '--_warn', '--_bad', '--_prose', '--_ui'],
  ...['--essay-font-prose', '--essay-font-ui', '--essay-float', '--essay-focus', '--essay-on-accent', '--essay-radius'],
];

/**
 * The rule that gives the chrome the colours and faces of an essay.
 *
 * Names are copied, since the essay may have its look from an attribute of its own, which no rule of a shadow root
 * sees; the ground is that of the page, since the essay's own is most often transparent.
 */
export function themeRule(article: HTMLElement, window: Window & typeof globalThis): string {
  const computed = window.getComputedStyle(article);
  // Only the column knows whether its script is adjusted.
  const { fontSizeAdjust } = window.getComputedStyle(article.firstElementChild ?? article);
  const copied = tokens
    .map((name) => [name, computed.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value};`);
  const ground = groundOf(article, window);
  // A dark page need not say that it is one: what browsers draw themselves goes by the ground.
  const scheme = schemeOf(ground) ?? computed.colorScheme;
  // In the dark what floats is lighter than the page.
  const float = scheme === 'dark' ? `color-mix(in oklab,${ground},currentColor 6%)` : ground;
  return `.stage{${copied.join('')}--_ground:${float};--_page:${computed.fontFamily};color:${computed.color};color-scheme:${scheme};font-family:var(--_page);--_adjust:${fontSizeAdjust}}`;
}

/** Of a colour that one sees through. */
const translucent = /^transparent$|^rgba\(.*, 0(?:\.\d+)?\)$|\/ 0(?:\.\d+)?\)$/;

/** The nearest solid colour behind an element, out of shadow trees too. */
function groundOf(element: Element, window: Window & typeof globalThis): string {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    const { backgroundColor } = window.getComputedStyle(at);
    if (!translucent.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** The scheme that a computed colour belongs to, in whatever space a page has set it; unknown of a name. */
function schemeOf(color: string): 'dark' | 'light' | undefined {
  const [, space, values = ''] = /^(\w+)\((.*)\)$/.exec(color) ?? [];
  if (space === undefined) return undefined;
  const numbers = values.split(/[\s,]+/).map(Number);
  const [first = 0, second = 0, third = 0] = numbers.filter((value) => !Number.isNaN(value));
  const most = /^l/.test(space) ? 100 : /^r/.test(space) ? 255 : 1;
  return (/^(?:ok)?l/.test(space) ? first : (first + second + third) / 3) > most / 2 ? 'light' : 'dark';
}
