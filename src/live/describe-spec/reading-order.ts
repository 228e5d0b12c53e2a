import type { ChannelField } from './field.ts';
import { isContextRow } from './layered-marks.ts';
import { PATHS } from './encoding-fields.ts';
import { numberOf } from './scenegraph-items.ts';
import type { UnitSpec } from './unit-specs.ts';
import type { DrawnRow, DrawnSpec } from './drawn-spec.ts';

/** Groups of rows, and the fields that separate them. */
export interface Groups {
  /** Keys of the fields, or `chart` and `mark`. Empty when all rows are one group. */
  readonly by: readonly string[];
  of(row: DrawnRow): string;
}

/** The key for which of several charts a row is in. */
export const CHART = 'chart';

/** The key for which of several kinds of mark a row has. */
export const MARK = 'mark';

/** Groups rows by chart, mark, facet and colour if that makes groups; otherwise by the rows of a grid. */
export function groupsOf({ rows, fields, units, marks }: DrawnSpec): Groups {
  const placed = new Set(
    fields
      .flat()
      .filter(({ position, role }) => position && role === 'name')
      .map(({ key }) => key),
  );
  const grouping = [
    ...new Map(
      fields
        .flat()
        .filter(({ groups, key }) => groups && !placed.has(key))
        .map((one) => [one.key, one]),
    ).values(),
  ];
  const chart = new Set(rows.map(({ unit }) => units[unit]?.chart)).size > 1 ? [CHART] : [];
  const mark = rows.some((row) => marks.of(row)) ? [MARK] : [];
  const panels = grouping.filter(({ panel }) => panel).map(({ key }) => key);
  const colours = grouping.filter(({ panel }) => !panel).map(({ key }) => key);
  const grid = fields.every((own) =>
    ['x', 'y'].every((axis) => own.some(({ position, role }) => position === axis && role === 'name')),
  )
    ? fields
        .flat()
        .filter(({ position }) => position === 'y')
        .slice(0, 1)
        .map(({ key }) => key)
    : [];
  const candidates = [
    [...chart, ...mark, ...panels, ...colours],
    [...chart, ...mark, ...panels, ...grid],
    [...chart, ...mark, ...panels],
    [...chart, ...mark],
    chart,
  ];
  for (const by of candidates) {
    const value = (row: DrawnRow, key: string): unknown => {
      if (key === CHART) return units[row.unit]?.chart;
      return key === MARK ? marks.of(row) : plain(row.values.get(key));
    };
    const of = (row: DrawnRow) => JSON.stringify(by.map((key) => value(row, key)));
    const count = new Set(rows.map(of)).size;
    if (by.length && count > 1 && count < rows.length) return { by, of };
  }
  return { by: [], of: () => '' };
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : (value ?? null));

/** Rows in reading order: those with data first, group by group, from left to right or top to bottom along the axis that names them. Points of a line keep their order. */
export function inReadingOrder({ rows, fields, units, context }: DrawnSpec, groups: Groups): DrawnRow[] {
  const nth = new Map<string, number>();
  const sortable = rows.map((row) => {
    const key = groups.of(row);
    const group = nth.get(key) ?? nth.set(key, nth.size).size - 1;
    const place = positionOf(row, fields[row.unit] ?? [], units[row.unit]);
    return {
      row,
      at: [units[row.unit]?.chart ?? 0, isContextRow(row, context) ? 1 : 0, group, row.unit, ...place],
    };
  });
  return sortable.toSorted((a, b) => compare(a.at, b.at)).map(({ row }) => row);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

/** Where a row is in its group: its position on the naming axis, otherwise in the order of the data. */
function positionOf(
  { item }: DrawnRow,
  fields: readonly ChannelField[],
  unit: UnitSpec | undefined,
): readonly [number, number] {
  if (!unit || PATHS.includes(unit.mark)) return [0, 0];
  if (unit.mark === 'arc') return [numberOf(item, 'startAngle'), 0];
  const [x, y] = [numberOf(item, 'x'), numberOf(item, 'y')];
  const named = (axis: 'x' | 'y') => fields.some(({ position, role }) => position === axis && role === 'name');
  const measured = fields.filter(({ position }) => position).length;
  if (named('y')) return named('x') ? [y, x] : [y, 0];
  if (named('x')) return [x, 0];
  return measured > 0 && unit.mark !== 'geoshape' ? [x, y] : [0, 0];
}
