/** The most values whose neighbours are told apart; of more than that, some are alike at any precision. */
const FEW = 30;

/**
 * The fewest digits with which neighbouring values read differently: each value and the next, and the smallest and the largest.
 *
 * @param least,most The digits to choose from. Values that are alike with the most need no more than others.
 * @param write A value with so many digits.
 */
export function digitsThatTell(
  values: readonly number[],
  least: number,
  most: number,
  write: (value: number, digits: number) => string,
): number {
  const ends = [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
  const lists = values.length > 0 && values.length <= FEW ? [ends, values, values.toSorted((a, b) => a - b)] : [ends];
  const pairs = lists
    .flatMap((list) => list.slice(1).map((value, index) => [list[index] ?? value, value] as const))
    .filter(([one, other]) => one !== other && write(one, most) !== write(other, most));
  for (let digits = least; digits < most; digits++)
    if (pairs.every(([one, other]) => write(one, digits) !== write(other, digits))) return digits;
  return Math.max(least, most);
}
