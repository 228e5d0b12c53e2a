/** The sentence beside a point: placed above its mark, and kept inside the figure. */
export function placeTooltip(
  tooltip: HTMLElement,
  plot: HTMLElement,
  point: { readonly text: string; readonly mark: SVGElement } | null,
): void {
  tooltip.hidden = !point;
  if (!point) return;
  tooltip.textContent = point.text;
  const box = plot.getBoundingClientRect();
  const mark = point.mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tooltip;
  const left = Math.min(Math.max((mark.left + mark.right - offsetWidth) / 2 - box.left, 0), box.width - offsetWidth);
  const above = mark.top - box.top - offsetHeight - 8;
  tooltip.style.left = `${left}px`;
  tooltip.style.top = `${above > -offsetHeight ? above : mark.top - box.top + 8}px`;
}
