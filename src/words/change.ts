/** Words for a change of less than half a per cent. */
function still(change: number): string | null {
  if (Math.round(Math.abs(change)) > 0) return null;
  return change === 0 ? 'stayed the same' : 'hardly changed';
}

/**
 * How a number changed, with a verb: `rose by 10%`, `fell by almost half`, `stayed the same`.
 *
 * @param change In per cent, unrounded.
 * @param by Its size in words.
 */
export function moved(change: number, by: string): string {
  return still(change) ?? `${change < 0 ? 'fell' : 'rose'} ${by}`;
}

/**
 * How a number changed, without a verb: `up 10%`, `down 46%`, `unchanged`.
 *
 * @param change In per cent, unrounded.
 * @param by Its size in words.
 */
export function upOrDown(change: number, by: string): string {
  if (change === 0) return 'unchanged';
  return still(change) ?? `${change < 0 ? 'down' : 'up'} ${by}`;
}

/**
 * The least number of decimals of a billion, at least two, with which a reader can compute the change in whole per cent.
 *
 * @param ends In £ million.
 */
export function decimalsFor(ends: readonly (readonly [number, number])[]): number {
  const shown = (value: number, decimals: number): number => Number((value / 1000).toFixed(decimals));
  const whole = (from: number, to: number): number => Math.round(((to - from) / from) * 100);
  const enough = (decimals: number): boolean =>
    ends.every(([from, to]) => whole(from, to) === whole(shown(from, decimals), shown(to, decimals)));
  return enough(2) ? 2 : 3;
}
