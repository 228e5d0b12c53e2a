import { endYear } from '../data/area-years.ts';
import { rowsOfArea } from '../data/rows-of-area.ts';
import type { AreaFigure } from './area-measure.ts';

/** What every table by area has. */
interface ByArea {
  readonly area: string;
  readonly year: string | number;
  readonly source: string;
}

/** The figures of an area in a table: its rows, each as `figure` reads it, with year and source. */
export function areaFigures<Row extends ByArea>(
  rows: readonly Row[],
  code: string,
  figure: (row: Row) => Omit<AreaFigure, 'year' | 'source'>,
): AreaFigure[] {
  return rowsOfArea(rows, code).map((row) => ({ ...figure(row), year: endYear(row.year), source: row.source }));
}

/** A published share, with what it was worked out from. A share of none is none, whatever is published. */
export function shareOf(
  value: number | null,
  marker: AreaFigure['marker'],
  { count, of }: Pick<AreaFigure, 'count' | 'of'>,
): Pick<AreaFigure, 'value' | 'marker' | 'count' | 'of'> {
  const none = of === 0 && value !== null;
  return { value: none ? null : value, marker: none ? 'of none' : marker, count, of };
}
