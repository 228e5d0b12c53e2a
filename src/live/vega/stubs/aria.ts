/** Replaces what Vega tells assistive technology of a drawing: the figure itself tells it. */
export function ariaItemAttributes(): void {}

/** See `ariaItemAttributes()`. */
export function ariaMarkAttributes(): null {
  return null;
}
