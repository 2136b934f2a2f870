/**
 * Give the number at an index of which the caller knows that it is within the list.
 *
 * @example
 * numberAt([0, 12], 1); // 12
 */
export function numberAt(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? /* v8 ignore next -- within the list, which the compiler cannot know */ 0;
}
