import type { ChartRow, DrawnSeries } from '../../artifact.ts';

/** Points that belong together. */
export interface Series {
  /** What it is and what it comes to, or at least how many points it has. */
  readonly words: string;
  /** Indices of its rows. */
  readonly rows: readonly number[];
}

/** The rows of each series of a drawing, with its words. One series is all rows, and needs no words of its own. */
export function seriesOf(drawn: DrawnSeries | undefined, rows: readonly ChartRow[]): readonly Series[] {
  if (!drawn) return [{ words: '', rows: [...rows.keys()] }];
  const series = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify(drawn.by.map((column) => row[column]));
    series.set(key, [...(series.get(key) ?? []), index]);
  }
  return [...series.values()].map((own, index) => ({
    words:
      drawn.words?.[index] ?? (own.length === 1 ? 'One point in this line.' : `${own.length} points in this line.`),
    rows: own,
  }));
}
