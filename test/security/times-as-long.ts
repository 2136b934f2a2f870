/** The least of so many is the one that nothing else in the process lengthened. */
const rounds = 3;

/** Processor time comes in steps of a few milliseconds. */
const step = 5;

/** What takes time in proportion may take this many times as long as a fair share: room for garbage and caches. */
export const fairTimes = 4;

/**
 * How many times as long one thing takes as another, in processor time, which other processes do not lengthen.
 *
 * Things take turns, so that a slow machine is slow for both.
 *
 * @example
 * // About 1 where time grows with the size, 16 where it grows with its square.
 * timesAsLong(() => read(16 * size), () => repeat(16, () => read(size)));
 */
export function timesAsLong(one: () => void, other: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  let leastOther = Number.POSITIVE_INFINITY;
  // The first runs compile what the others run.
  one();
  other();
  for (let round = 0; round < rounds; round++) {
    least = Math.min(least, cost(one));
    leastOther = Math.min(leastOther, cost(other));
  }
  return least / Math.max(step, leastOther);
}

/** How many times as long a thing takes at sixteen times the size as sixteen times at that size. */
export function growthOf(run: (size: number) => void, size: number): number {
  return timesAsLong(
    () => run(16 * size),
    () => {
      for (let turn = 0; turn < 16; turn++) run(size);
    },
  );
}

/** Milliseconds of processor time, which other processes do not lengthen. */
export function cost(run: () => void): number {
  const before = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - before) / 1000;
}
