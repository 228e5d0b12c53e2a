import { type GridRow, isBlank, widthOf } from '../source/grid.ts';
import { largest } from '../../extremes.ts';

/** Headers of so many rows are read; with fewer, their rows name groups or units. */
const ROWS = { least: 3, most: 8 };

/**
 * A header of several rows as one row: the lowest text of each column, with the group above it where two columns would be called the same.
 *
 * @param isHeading Whether a cell could be a heading.
 * @param isFigure Whether a cell is a number and no period.
 * @returns The row, and how many rows it stands for; `null` where the header is not so deep.
 */
export function deepHeader(
  rows: readonly GridRow[],
  isHeading: (cell: string) => boolean,
  isFigure: (cell: string) => boolean,
): { readonly row: GridRow; readonly rows: number } | null {
  const end = rows
    .slice(0, ROWS.most + 1)
    .findIndex(({ cells: [first, ...others] }) => !isBlank(first) && others.some(isFigure));
  const above = rows.slice(0, Math.max(end, 0));
  const [top] = above;
  if (!top || end < ROWS.least || !above.every(({ cells }) => cells.every(isHeading))) return null;
  if (above.slice(0, -1).some(({ cells: [first] }) => !isBlank(first))) return null;
  const width = largest(above.map(widthOf));
  const columns = Array.from({ length: width }, (_, index) => {
    const texts = above.map(({ cells }) => (cells[index] ?? '').trim().replace(/\s+/g, ' '));
    const at = texts.findLastIndex(Boolean);
    const group = above
      .slice(0, Math.max(at, 0))
      .findLast(({ cells }) => cells.slice(0, index + 1).some((cell) => !isBlank(cell)));
    return {
      own: texts[at] ?? '',
      group:
        group?.cells
          .slice(0, index + 1)
          .findLast((cell) => !isBlank(cell))
          ?.trim() ?? '',
    };
  });
  const cells = columns.map(({ own, group }) =>
    own && columns.filter((other) => other.own === own).length > 1 && group ? `${group} ${own}` : own,
  );
  return { row: { ...top, cells }, rows: end };
}
