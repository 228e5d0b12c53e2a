/** Where bars of a chart begin and end, in whole pixels. */
export interface BarScale {
  /** Where zero is. */
  readonly zero: number;
  /** Whether some bars go to the left. */
  readonly negative: boolean;
  /** How long all that is drawn is together. */
  readonly length: number;
  /** Left and right end of a bar. Each is at least a pixel long, so that it can be met. */
  ends(value: number): [number, number];
}

/** A bar with the room that its label needs beyond its end, in pixels. */
export interface MeasuredBar {
  readonly value: number | null;
  readonly label: number;
}

/**
 * The longest scale on which every bar and the label beyond its end stand between two places: zero is inside of it, and
 * labels of negative bars stand to their left.
 *
 * @param whole What every bar is a part of: labels then stand beyond that.
 */
export function barScale(
  bars: readonly MeasuredBar[],
  { whole, from, to }: { readonly whole: number | undefined; readonly from: number; readonly to: number },
): BarScale {
  // Of the largest, so that no difference of two is too large for a number.
  const largest = Math.max(Math.abs(whole ?? 0), ...bars.map(({ value }) => Math.abs(value ?? 0))) || 1;
  const parts = bars.map(({ value, label }) => ({ part: (value ?? 0) / largest, label }));
  const right = parts
    .filter(({ part }) => part >= 0)
    .map((bar) => (whole === undefined ? bar : { ...bar, part: whole / largest }));
  const left = parts.filter(({ part }) => part < 0).map(({ part, label }) => ({ part: -part, label }));
  const reach = (side: typeof parts, unit: number): number =>
    Math.max(0, ...side.map(({ part, label }) => part * unit + label));
  const room = Math.max(1, to - from);
  let [fits, over] = [0, room];
  for (let step = 0; step < 30; step++) {
    const unit = (fits + over) / 2;
    if (reach(left, unit) + reach(right, unit) <= room) fits = unit;
    else over = unit;
  }
  const zero = Math.round(from + reach(left, fits));
  const pixels = (value: number): number => Math.floor((Math.abs(value) / largest) * fits);
  const longest = (side: typeof parts): number => Math.max(0, ...side.map(({ part }) => part * fits));
  return {
    zero,
    negative: left.length > 0,
    // Where all are nothing, what a bar could be.
    length: longest(left) + longest(right) || fits,
    ends(value) {
      const length = Math.max(1, pixels(value));
      return value < 0 ? [zero - length, zero] : [zero, zero + length];
    },
  };
}
