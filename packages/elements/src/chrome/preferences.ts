import type { Stage } from './stage.js';

/** How a reader wants to read; what is not there is as the page has it. */
export interface Preferences {
  readonly size?: number;
  readonly width?: number;
  readonly spacing?: number;
  readonly colors?: 'light' | 'dark';
}

const key = 'essaykit-reading';

const type = 'var(--essay-size,max(var(--_scale,1em),clamp(var(--_small,17px),13.6px + 1.1cqi,var(--_large,20px))))';
/** The prose sheet's own paper, for a page whose colours know no other scheme. */
const paper =
  '--_paper:light-dark(#fff,#131518);--_ink:light-dark(#181b1e,#dcdee1);--_solid:var(--_ink);--_raised:light-dark(#f4f5f7,#1f2226);--_ink-2:light-dark(#4a4d53,#b4b8bc);--_ink-3:light-dark(#65696f,#9b9fa4);--_rule:light-dark(#d9dbdd,#383b3f);--_edge:light-dark(#85898f,#74787d);--_accent:light-dark(#1b4f90,#95c6f6)';

/** What holds on this page; a reader sets it once for all essays there. */
let current: Preferences | undefined;
const stages = new Set<Stage>();

/** Gives an essay the preferences of its reader, now and whenever they change. */
export function startPreferences(stage: Stage): void {
  current ??= kept(stage.window) ?? {};
  stages.add(stage);
  stage.host.signal.addEventListener('abort', () => stages.delete(stage));
  apply(stage, current);
}

/** What holds now, and whether it is kept on this device. */
export function preferences(window: Window): { preferences: Preferences; isKept: boolean } {
  return { isKept: kept(window) !== undefined, preferences: current ?? {} };
}

/**
 * Sets the preferences of all essays on the page.
 *
 * @param keep - Whether the reader wants them kept on this device; nothing is stored otherwise.
 */
export function setPreferences(window: Window, wanted: Preferences, keep: boolean): void {
  current = wanted;
  for (const stage of stages) apply(stage, wanted);
  try {
    if (keep) window.localStorage.setItem(key, JSON.stringify(wanted));
    else window.localStorage.removeItem(key);
  } catch {
    // A page without storage forgets.
  }
}

function kept(window: Window): Preferences | undefined {
  try {
    const { colors, size, spacing, width }: Record<string, unknown> = JSON.parse(
      window.localStorage.getItem(key) ?? '',
    );
    return {
      ...(isFactor(size) ? { size } : {}),
      ...(isFactor(width) ? { width } : {}),
      ...(isFactor(spacing) ? { spacing } : {}),
      ...(colors === 'light' || colors === 'dark' ? { colors } : {}),
    };
  } catch {
    return undefined;
  }
}

function apply(stage: Stage, { colors, size, spacing, width }: Preferences): void {
  const { rules } = stage;
  const { scope } = rules;
  // Its sections belong to it wherever they stand.
  const lent = `:is(source-list,author-card)[for="${CSS.escape(stage.host.view.id)}"]`;
  const text = [
    size && `font-size:calc(${size}*${type});`,
    width && `--essay-measure:calc(${width}*var(--_measure,54ch));`,
    spacing && `--essay-leading:calc(${spacing}*var(--_leading,1.6));`,
  ].filter((rule) => rule);
  const column = text.length === 0 ? '' : `${scope}>.essay>*,${lent}>div>*{${text.join('')}}`;
  const all = colors ? `${column}${scope}>.essay,${lent}{color-scheme:${colors};${paper}}` : column;
  // Paper is the same for all: they are wishes for a screen.
  rules.setOutside('preferences', all && `@media not print{${all}}`);
  stage.paint();
}

function isFactor(value: unknown): value is number {
  return typeof value === 'number' && value > 0.5 && value < 2;
}
