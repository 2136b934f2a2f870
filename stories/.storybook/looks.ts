import axe from 'axe-core';

/** What a reader may have: the page's look or our own paper, by day or at night. */
const looks = ['inherit', 'paper'].flatMap((theme) => ['light', 'dark'].map((scheme) => ({ scheme, theme })));

/** What the colours decide; the rest is the same in every look, and the accessibility addon tries all of it in one. */
const rules = ['color-contrast', 'link-in-text-block'];

const essays = 'essay-view, .essay';

/**
 * Runs axe over a story in every look, and leaves the story as it was.
 *
 * @param only - Which rules; by default those that a look can break.
 * @returns What is wrong, a line each.
 * @example
 * expect(await faultsInLooks(canvasElement)).toEqual([]);
 */
export async function faultsInLooks(canvas: HTMLElement, only: readonly string[] = rules): Promise<string[]> {
  const root = document.documentElement;
  const before = root.dataset.scheme;
  const themed = Array.from(canvas.querySelectorAll(essays), (element) => {
    const name = element.localName === 'essay-view' ? 'theme' : 'data-theme';
    return { element, name, value: element.getAttribute(name) };
  });
  const faults: string[] = [];
  for (const { scheme, theme } of looks) {
    root.dataset.scheme = scheme;
    for (const { element, name } of themed) element.setAttribute(name, theme);
    await painted();
    const { violations } = await axe.run(canvas, {
      elementRef: false,
      resultTypes: ['violations'],
      ...(only.length > 0 ? { runOnly: [...only] } : {}),
    });
    for (const { id, nodes } of violations) {
      faults.push(...nodes.map(({ target }) => `${theme}, ${scheme}: ${id} at ${String(target)}`));
    }
  }
  if (before === undefined) delete root.dataset.scheme;
  else root.dataset.scheme = before;
  for (const { element, name, value } of themed) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  await painted();
  return faults;
}

/** The chrome follows the colours of the page with the next frames. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
