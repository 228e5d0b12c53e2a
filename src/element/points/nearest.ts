/**
 * The mark whose box is nearest to a place in the window, and of those that tie the one whose centre is.
 *
 * @param within How far it may be, in pixels.
 * @returns Its index; −1 where there is no mark.
 */
export function nearest(marks: readonly (Element | undefined)[], x: number, y: number, within = Infinity): number {
  let best = { index: -1, box: within, centre: Infinity };
  for (const [index, mark] of marks.entries()) {
    if (!mark) continue;
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const box = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const centre = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
    if (box < best.box || (box === best.box && centre < best.centre)) best = { index, box, centre };
  }
  return best.index;
}
