/** A change that no whole percentage shows, in words that need no number. */
function still(change: number): string | null {
  if (Math.round(Math.abs(change)) > 0) return null;
  return change === 0 ? 'stayed the same' : 'hardly changed';
}

/**
 * What a number did: `rose by 10%`, `fell by almost half`, `stayed the same`.
 *
 * @param change In per cent, unrounded.
 * @param by Its size in words.
 */
export function moved(change: number, by: string): string {
  return still(change) ?? `${change < 0 ? 'fell' : 'rose'} ${by}`;
}

/**
 * Where a number went: `up 10%`, `down 46%`, `unchanged`.
 *
 * @param change In per cent, unrounded.
 * @param by Its size in words.
 */
export function upOrDown(change: number, by: string): string {
  if (change === 0) return 'unchanged';
  return still(change) ?? `${change < 0 ? 'down' : 'up'} ${by}`;
}

/**
 * Fewest decimals of a billion, at least two, with which a reader can work out a change in per cent from its ends.
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
