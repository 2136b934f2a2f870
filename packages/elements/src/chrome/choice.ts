import type { Stage } from './stage.js';

let groups = 0;

/** A row of radio buttons that look like buttons; arrows choose, as in any group. */
export function makeChoice<Value extends string>(
  { document, tools: { make } }: Stage,
  legend: string,
  options: ReadonlyArray<readonly [Value, string]>,
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const name = `choice-${++groups}`;
  const labels = options.map(([value, words]) => {
    const input = make(document, 'input', { name, type: 'radio', value });
    input.checked = value === chosen;
    input.addEventListener('change', () => choose(value));
    // The words twice, the second time bold and unseen, so that nothing moves when they become bold.
    const shown = make(document, 'span', { 'data-words': words }, words);
    return make(document, 'label', { class: 'choice', part: 'style-option' }, input, shown);
  });
  const head = make(document, 'legend', {}, legend);
  return make(document, 'fieldset', {}, head, make(document, 'div', { class: 'choices' }, ...labels));
}
