/** Widths that posters are drawn for, in CSS pixels. Each is a quarter wider than the one before, so no poster is scaled up by more than that. */
export const POSTER_WIDTHS = [244, 305, 380, 475, 594, 742] as const;

/** A further width, for charts that are drawn in the browser. Labels of 13 px are 7.6 pt on A4 in a drawing of this width, and would be less in a wider one. */
const WIDEST = 880;

/** Widths of drawings of an author's figures, and of views that the build does not draw. */
export const LIVE_WIDTHS = [...POSTER_WIDTHS, WIDEST] as const;

/** The width that a chart is drawn for in a plot of a width, both in CSS pixels: the widest that fits, else the narrowest. */
export function drawnWidth(width: number): number {
  return LIVE_WIDTHS.findLast((drawn) => drawn <= width + 0.5) ?? POSTER_WIDTHS[0];
}
