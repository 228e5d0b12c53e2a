import type { Position } from './keyboard.ts';

/** The marks of a drawing by row; a row without a mark is left out. */
export type Marks = readonly (SVGElement | undefined)[];

/**
 * Makes the marks of a drawing images with their sentences as names, which the focus can be moved to, and hides the rest of
 * the drawing from screen readers.
 *
 * @param sentences A sentence for each row.
 */
export function labelMarks(svg: SVGSVGElement, sentences: readonly string[]): Marks {
  const marks: (SVGElement | undefined)[] = [];
  for (const text of svg.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
  for (const mark of svg.querySelectorAll<SVGElement>('[data-row]:not(text)')) {
    const row = Number(mark.dataset['row']);
    marks[row] = mark;
    mark.setAttribute('role', 'img');
    mark.setAttribute('tabindex', '-1');
    mark.setAttribute('aria-label', sentences[row] ?? '');
  }
  svg.querySelector('desc')?.remove();
  svg.setAttribute('role', 'presentation');
  svg.removeAttribute('aria-label');
  return marks;
}

/** The centre of a mark in the window, in pixels; the window's corner where there is no mark. */
export function centreOf(mark: Element | null | undefined): Position {
  const { left, right, top, bottom } = mark?.getBoundingClientRect() ?? new DOMRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/**
 * The row of the mark whose box is nearest to a point of the window, and among equals of the one whose centre is; −1 for none.
 *
 * @param within The largest distance allowed, in pixels. Default any.
 */
export function nearestRow(marks: Marks, x: number, y: number, within = Infinity): number {
  let best = { row: -1, box: within, centre: Infinity };
  for (const [row, mark] of marks.entries()) {
    if (!mark) continue;
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const box = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const centre = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
    if (box < best.box || (box === best.box && centre < best.centre)) best = { row, box, centre };
  }
  return best.row;
}
