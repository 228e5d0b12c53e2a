import type { ChartRow, DrawnSeries } from '../artifact.ts';
import { grouped } from '../data/find.ts';
import { typeset } from '../words/typeset.ts';
import type { SeriesBy } from './chart-definition.ts';

/** The series of a drawing, each with its sentence, in the order of their first rows; `undefined` where there is one. */
export function drawnSeries(
  series: SeriesBy<ChartRow> | null | undefined,
  rows: readonly ChartRow[],
): DrawnSeries | undefined {
  if (!series) return undefined;
  const { by, words } = series;
  const groups = grouped(rows, (row) => JSON.stringify(by.map((column) => row[column])));
  return { by, ...(words && { words: groups.map((group) => typeset(words(group, rows))) }) };
}
