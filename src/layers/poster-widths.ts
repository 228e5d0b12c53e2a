/** Widths that pictures are drawn for, in CSS pixels: each a quarter wider than the one before, so that none is ever scaled up by more. */
export const POSTER_WIDTHS = [244, 305, 380, 475, 594, 742] as const;

/** Wider ones, for what is drawn in the browser. */
const WIDER = [928, 1160] as const;

/** The width that a picture is drawn for in a plot of some width: the widest that fits, else the narrowest. */
export function drawnWidth(width: number): number {
  return [...POSTER_WIDTHS, ...WIDER].findLast((drawn) => drawn <= width + 0.5) ?? POSTER_WIDTHS[0];
}
