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

/** A change in per cent by its sign: `+28%`, `−47%`. `change` is unrounded. */
export function signed(change: number): string {
  const size = Math.round(Math.abs(change));
  return `${size === 0 ? '' : change < 0 ? '−' : '+'}${size}%`;
}

/**
 * The fewest decimals of a billion for the ends of a change, two or three for each, with which a reader can compute it in
 * whole per cent.
 *
 * @param ends In £ million.
 */
export function decimalsOfEnds([from, to]: readonly [number, number]): readonly [number, number] {
  const shown = (value: number, decimals: number): number => Number((value / 1000).toFixed(decimals));
  const whole = (from: number, to: number): number => Math.round(((to - from) / from) * 100);
  const choices = [
    [2, 2],
    [2, 3],
    [3, 2],
  ] as const;
  return choices.find(([a, b]) => whole(from, to) === whole(shown(from, a), shown(to, b))) ?? [3, 3];
}
