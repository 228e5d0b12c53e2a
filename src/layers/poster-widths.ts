/** Widths that posters are drawn for, in CSS pixels. Each is a quarter wider than the one before, so no poster is scaled up by more than that. */
export const POSTER_WIDTHS = [244, 305, 380, 475, 594, 742] as const;

/** Further widths, for charts that are drawn in the browser. */
const WIDER = [928, 1160] as const;

/** The width that a chart is drawn for in a plot of a width, both in CSS pixels: the widest that fits, else the narrowest. */
export function drawnWidth(width: number): number {
  return [...POSTER_WIDTHS, ...WIDER].findLast((drawn) => drawn <= width + 0.5) ?? POSTER_WIDTHS[0];
}
