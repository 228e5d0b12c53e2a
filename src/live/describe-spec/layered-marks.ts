import type { ChannelField } from './field.ts';
import { areYearLike } from './years.ts';
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
export function marksApart({ rows, units, fields, context }: Omit<DrawnSpec, 'marks'>): MarksApart {
  const counts = new Map<number, Map<string, number>>();
  const chart = ({ unit }: DrawnRow) => units[unit]?.chart ?? 0;
  const kind = (row: DrawnRow): string => {
    const mark = units[row.unit]?.mark ?? '';
    return (isContextRow(row, context) && contextNoun(mark, row, fields[row.unit] ?? [])) || (CALLED[mark] ?? mark);
  };
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

/** Whether only layers that show no data of their chart draw a row. */
export function isContextRow({ units }: DrawnRow, context: ReadonlySet<number>): boolean {
  return [...units].every((unit) => context.has(unit));
}

/** What a mark behind or beside the data is called; empty for one that has no other name there. */
function contextNoun(mark: string, { values }: DrawnRow, fields: readonly ChannelField[]): string {
  if (mark === 'rule') return 'reference line';
  if (mark === 'text') return 'note';
  if (mark !== 'rect') return '';
  const isPeriod = fields.some(({ key, time, position }) => position && (time || areYearLike([values.get(key)])));
  return isPeriod ? 'period' : 'band';
}
