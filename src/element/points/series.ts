import type { ChartRow, DrawnSeries } from '../../artifact.ts';

/** A series of a drawing. */
export interface Series {
  /** What the series is and its result, or else how many points it has; empty for an only series. */
  readonly words: string;
  /** Indices of its rows, in their order. */
  readonly rows: readonly number[];
}

/**
 * The series of a drawing, each with its rows and words.
 *
 * @param drawn How the drawing tells series apart; `undefined` where all rows are one series.
 */
export function seriesOf(drawn: DrawnSeries | undefined, rows: readonly ChartRow[]): readonly Series[] {
  if (!drawn) return [{ words: '', rows: [...rows.keys()] }];
  const series = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify(drawn.by.map((column) => row[column]));
    series.set(key, [...(series.get(key) ?? []), index]);
  }
  return [...series.values()].map((ofSeries, index) => ({
    words:
      drawn.words?.[index] ??
      (ofSeries.length === 1 ? 'One point in this line.' : `${ofSeries.length} points in this line.`),
    rows: ofSeries,
  }));
}
