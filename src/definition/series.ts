import type { ChartRow, DrawnSeries } from '../artifact.ts';
import { grouped } from '../data/find.ts';
import { typeset } from '../words/typeset.ts';
import type { SeriesBy } from './chart-definition.ts';

/** The series of a drawing, each with its words; `undefined` where it is one. */
export function drawnSeries(
  series: SeriesBy<ChartRow> | null | undefined,
  rows: readonly ChartRow[],
): DrawnSeries | undefined {
  if (!series) return undefined;
  const { by, words } = series;
  const each = grouped(rows, (row) => JSON.stringify(by.map((column) => row[column])));
  return { by, ...(words && { words: each.map((own) => typeset(words(own, rows))) }) };
}
