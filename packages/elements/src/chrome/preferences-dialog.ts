import { makeChoice } from './choice.js';
import { openDialog } from './dialog.js';
import type { Preferences } from './preferences.js';
import type { Stage } from './stage.js';

type Factors = 'size' | 'width' | 'spacing';

/** Opens the dialog in which a reader sets type, lines and colours; every choice holds at once. */
export function openPreferences(stage: Stage, opener: HTMLElement): void {
  const { document, strings, window } = stage;
  const { make, preferences, setPreferences } = stage.tools;
  let { isKept, preferences: wanted } = preferences(window);
  const save = (next: Preferences): void => {
    wanted = next;
    setPreferences(window, wanted, isKept);
  };
  const without = (name: keyof Preferences): Preferences =>
    Object.fromEntries(Object.entries(wanted).filter(([key]) => key !== name));
  const factor = (name: Factors, legend: string, options: ReadonlyArray<readonly [string, string]>): HTMLElement =>
    makeChoice(stage, legend, options, String(wanted[name] ?? 1), (value) =>
      save(value === '1' ? without(name) : { ...wanted, [name]: Number(value) }),
    );
  const { dark, large, largest, light, long, narrow, open, page, small, standard } = strings;
  const choices = (): HTMLElement[] => [
    factor('size', strings.size, [
      ['0.9', small],
      ['1', standard],
      ['1.15', large],
      ['1.3', largest],
    ]),
    factor('width', strings.width, [
      ['0.85', narrow],
      ['1', standard],
      ['1.15', long],
    ]),
    factor('spacing', strings.spacing, [
      ['1', standard],
      ['1.15', open],
    ]),
    makeChoice(
      stage,
      strings.colors,
      [
        ['page', page],
        ['light', light],
        ['dark', dark],
      ],
      wanted.colors ?? 'page',
      (value) => save(value === 'page' ? without('colors') : { ...wanted, colors: value }),
    ),
  ];
  const groups = make(document, 'div', {}, ...choices());
  const keep = make(document, 'input', { type: 'checkbox' });
  keep.checked = isKept;
  keep.addEventListener('change', () => {
    isKept = keep.checked;
    save(wanted);
  });
  const reset = make(document, 'button', { class: 'button', part: 'button', type: 'button' }, strings.reset);
  reset.addEventListener('click', () => {
    save({});
    groups.replaceChildren(...choices());
    stage.say(standard);
  });
  const status = make(document, 'span', { class: 'hidden', role: 'status' });
  const label = make(document, 'label', { class: 'keep' }, keep, make(document, 'span', {}, strings.keep));
  openDialog(stage, opener, strings.settings, [
    groups,
    make(document, 'div', { class: 'actions' }, label, reset, status),
  ]);
}
