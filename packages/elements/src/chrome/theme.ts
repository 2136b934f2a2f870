import { parentOf } from './nodes.js';

/** What the prose sheet has worked out for the essay. */
const tokens = [
  ...['--_paper', '--_ink', '--_solid', '--_raised', '--_ink-2', '--_ink-3', '--_rule', '--_edge', '--_accent'],
  ...['--_warn', '--_bad', '--_prose', '--_ui', '--essay-font-prose', '--essay-font-ui', '--essay-float'],
  ...['--essay-focus', '--essay-accent-hover', '--essay-on-accent', '--essay-radius', '--essay-raised'],
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
  // In the dark what floats is lighter than the page.
  const float = isDark(ground) ? `color-mix(in oklab,${ground},currentColor 6%)` : ground;
  return `.stage{${copied.join('')}--_ground:${float};color:${computed.color};color-scheme:${computed.colorScheme};font-family:${computed.fontFamily};font-size-adjust:${fontSizeAdjust}}`;
}

/** The nearest colour behind an element, out of shadow trees too. */
function groundOf(element: Element, window: Window & typeof globalThis): string {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    const { backgroundColor } = window.getComputedStyle(at);
    if (!/^transparent$|[,/]\s*0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

function isDark(color: string): boolean {
  const channels = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color)?.slice(1).map(Number);
  return channels !== undefined && channels.reduce((sum, channel) => sum + channel, 0) < 3 * 128;
}
