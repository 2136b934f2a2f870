/** What stands on what in an essay, and the contrast it needs: runs in a page, by itself. */

/** @typedef {'prose' | 'text' | 'ui' | 'ornament'} Kind */
/** @typedef {{ kind: Kind, words: string, ground: string, ratio: number, need: number }} Pair */

/**
 * Measures every pair of tokens of an essay by what the browser makes of them: translucent ones are painted on what
 * lies behind.
 *
 * Everything it needs is inside, so that it can be sent to a page: `page.locator('article').evaluate(measurePairs)`.
 *
 * @param {Element} article - With the style sheet on it, and whatever ground lies behind.
 * @returns {Pair[]}
 */
export function measurePairs(article) {
  /** Ratios of WCAG 2: AAA for what is read, AA for labels and for what is no text. */
  const needs = { ornament: 0, prose: 7, text: 4.5, ui: 3 };
  /** @type {Record<string, string>} */
  const tokens = {
    accent: 'var(--_accent)',
    'accent-hover': 'var(--essay-accent-hover, light-dark(#0f3872, #b9dcfe))',
    bad: 'var(--_bad)',
    edge: 'var(--_edge)',
    // In the dark what floats is lighter than the page.
    float:
      'var(--essay-float, light-dark(var(--_paper, transparent), color-mix(in oklab, var(--_paper, transparent), currentColor 6%)))',
    focus: 'var(--essay-focus, var(--_accent))',
    ink: 'currentColor',
    'ink-2': 'var(--_ink-2)',
    'ink-3': 'var(--_ink-3)',
    mark: 'var(--_mark)',
    'on-accent': 'var(--essay-on-accent, light-dark(#fff, #131518))',
    paper: 'var(--_paper, transparent)',
    raised: 'var(--_raised)',
    rule: 'var(--_rule)',
    select: 'var(--essay-select, light-dark(#badcfa, #2a466a))',
    solid: 'var(--_solid)',
    warn: 'var(--_warn)',
  };
  /** @type {ReadonlyArray<readonly [Kind, string, readonly string[]]>} */
  const pairs = [
    ['prose', 'ink', ['paper', 'raised', 'float']],
    ['prose', 'solid', ['mark', 'select']],
    ['prose', 'accent-hover', ['paper']],
    ['prose', 'ink-2', ['paper']],
    ['text', 'ink-2', ['raised', 'float']],
    ['text', 'ink-3', ['paper', 'float']],
    ['text', 'accent', ['paper', 'raised', 'float']],
    ['text', 'on-accent', ['accent']],
    ['text', 'warn', ['paper', 'float']],
    ['text', 'bad', ['paper', 'float']],
    ['ui', 'edge', ['paper', 'raised', 'float']],
    ['ui', 'accent', ['paper']],
    ['ui', 'focus', ['paper', 'raised', 'float']],
    ['ornament', 'rule', ['paper']],
  ];

  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('Unexpected browser without a canvas, expected one');
  /** @type {string[]} */
  const behind = [];
  for (let at = article.parentElement; at !== null; at = at.parentElement) {
    behind.unshift(getComputedStyle(at).backgroundColor);
  }

  /** @param {string} name */
  const colorOf = (name) => {
    const probe = document.createElement('span');
    const around = document.createElement('span');
    // The third ink stands only inside the second.
    if (name === 'ink-3') around.style.color = tokens['ink-2'] ?? '';
    probe.style.color = tokens[name] ?? '';
    around.append(probe);
    article.append(around);
    const { color } = getComputedStyle(probe);
    around.remove();
    return color;
  };
  /** @param {readonly string[]} colors - The lowest first. */
  const luminanceOf = (colors) => {
    for (const color of ['#fff', ...behind, ...colors]) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, (channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  return pairs.flatMap(([kind, words, grounds]) =>
    grounds.map((ground) => {
      const below = [colorOf('paper'), colorOf(ground)];
      const [high, low] = [luminanceOf(below), luminanceOf([...below, colorOf(words)])].sort((a, b) => b - a);
      return { ground, kind, need: needs[kind], ratio: ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05), words };
    }),
  );
}
