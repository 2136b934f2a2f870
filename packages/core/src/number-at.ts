/**
 * Give the number at an index of which the caller knows that it is within the list.
 *
 * @example
 * numberAt([0, 12], 1); // 12
 */
export function numberAt(numbers: ArrayLike<number>, index: number): number {
  // The compiler cannot know that it is there.
  const { [index]: found = 0 } = numbers;
  return found;
}
