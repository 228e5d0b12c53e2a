/** How a number lies over places: each end, and the middle, is a number that a place has. */
export interface Spread {
  /** A quarter of the places have this or less. */
  readonly low: number;
  /** Half of the places have this or less. */
  readonly middle: number;
  /** A quarter of the places have this or more. */
  readonly high: number;
}

/**
 * The number that a part of some numbers does not exceed, by nearest rank: always one of them.
 *
 * @param part From 0 to 1.
 * @throws {Error} when there is no number.
 */
export function atRank(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.min(Math.max(Math.ceil(part * sorted.length) - 1, 0), sorted.length - 1)];
  if (found === undefined) throw new Error('A rank needs at least one number');
  return found;
}

/**
 * Where the middle half of some numbers lies.
 *
 * @throws {Error} when there is no number.
 */
export function spread(numbers: readonly number[]): Spread {
  // From above as from below, so that as many lie outside at either end.
  const high = -atRank(
    numbers.map((number) => -number),
    1 / 4,
  );
  return { low: atRank(numbers, 1 / 4), middle: atRank(numbers, 1 / 2), high };
}
