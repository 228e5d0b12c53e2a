import type { DrawnRow, DrawnSpec, MarksApart } from './drawn-spec.ts';

const CALLED: Readonly<Record<string, string>> = {
  circle: 'point',
  square: 'point',
  trail: 'line',
  arc: 'slice',
  rect: 'cell',
  geoshape: 'shape',
  boxplot: 'box',
  errorbar: 'error bar',
  errorband: 'error band',
};

/** The kinds of mark in each chart. */
export function marksApart({ rows, units }: Pick<DrawnSpec, 'rows' | 'units'>): MarksApart {
  const counts = new Map<number, Map<string, number>>();
  const chart = ({ unit }: DrawnRow) => units[unit]?.chart ?? 0;
  const kind = ({ unit }: DrawnRow) => CALLED[units[unit]?.mark ?? ''] ?? units[unit]?.mark ?? '';
  for (const row of rows) {
    const own = counts.get(chart(row)) ?? new Map<string, number>();
    counts.set(chart(row), own.set(kind(row), (own.get(kind(row)) ?? 0) + 1));
  }
  const usual = new Map([...counts].map(([of, own]) => [of, [...own].toSorted((a, b) => b[1] - a[1])[0]?.[0]]));
  return {
    of: (row) => ((counts.get(chart(row))?.size ?? 0) > 1 ? kind(row) : ''),
    isUsual: (row) => usual.get(chart(row)) === kind(row),
  };
}
