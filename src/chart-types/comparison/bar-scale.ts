/** Scale of horizontal bars, in whole pixels. */
export interface BarScale {
  /** Position of zero, in pixels. */
  readonly zero: number;
  /** Whether a bar goes to the left of zero. */
  readonly negative: boolean;
  /** Sum in pixels of the longest bars to the left and to the right. */
  readonly length: number;
  /** Left and right end of a bar, in pixels. A bar is at least a pixel long, so that it can be pointed at. */
  ends(value: number): [number, number];
}

/** A bar with its label. */
export interface MeasuredBar {
  /** `null` for a gap. */
  readonly value: number | null;
  /** Width in pixels of the label beyond its end. */
  readonly label: number;
}

/**
 * The longest scale on which every bar and the label beyond its end are between `from` and `to`, found by bisection. It
 * includes zero; labels of negative bars are to their left.
 *
 * @param whole The value that every bar is a part of; labels then stand beyond it.
 */
export function barScale(
  bars: readonly MeasuredBar[],
  { whole, from, to }: { readonly whole: number | undefined; readonly from: number; readonly to: number },
): BarScale {
  // As shares of the largest, because a difference of two large numbers can be infinite.
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
    // Where all are zero, the length that a bar could have.
    length: longest(left) + longest(right) || fits,
    ends(value) {
      const length = Math.max(1, pixels(value));
      return value < 0 ? [zero - length, zero] : [zero, zero + length];
    },
  };
}
