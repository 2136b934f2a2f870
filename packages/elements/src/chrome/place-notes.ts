/** A note that seeks its place in the margin: where it would stand beside its mark, and how high it is. */
export interface Wanted {
  readonly top: number;
  readonly height: number;
}

/** What stands in the margin already. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface Margin {
  /** Between two things in the margin. */
  readonly gap: number;
  /** How far up a note may go to clear a band. */
  readonly up: number;
  /** How far a note may stand from its mark. */
  readonly furthest: number;
  /** Where the margin ends. */
  readonly end: number;
}

/**
 * Places notes in the margin so that none meets another or a band, in the order of their marks.
 *
 * @returns The top of each, by the order given; nothing for one that would stand too far from its mark.
 * @example
 * placeNotes([{ top: 100, height: 60 }, { top: 120, height: 40 }], [], { gap: 16, up: 120, furthest: 384, end: 900 });
 * // [100, 176]
 */
export function placeNotes(
  notes: readonly Wanted[],
  bands: readonly Band[],
  { end, furthest, gap, up }: Margin,
): Array<number | undefined> {
  const sorted = [...bands].sort((one, other) => one.from - other.from);
  const order = notes.map((note, index) => ({ ...note, index })).sort((one, other) => one.top - other.top);
  const tops: Array<number | undefined> = notes.map(() => undefined);
  let free = Number.NEGATIVE_INFINITY;
  for (const { height, index, top } of order) {
    const place = settle(top, height);
    if (place === undefined) continue;
    tops[index] = place;
    free = place + height + gap;
  }
  return tops;

  function settle(top: number, height: number): number | undefined {
    let place = Math.max(top, free);
    for (const { from, to } of sorted) {
      if (place >= to + gap || place + height + gap <= from) continue;
      const above = from - gap - height;
      if (above >= free && top - above <= up && !sorted.some((band) => meets(above, height, band))) {
        place = above;
        break;
      }
      place = to + gap;
    }
    if (place + height > end) {
      const last = end - height;
      if (last < free || top - last > up || sorted.some((band) => meets(last, height, band))) return undefined;
      place = last;
    }
    return Math.abs(place - top) > furthest ? undefined : place;
  }

  function meets(top: number, height: number, { from, to }: Band): boolean {
    return top < to + gap && top + height + gap > from;
  }
}
