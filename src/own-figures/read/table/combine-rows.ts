import { grouped } from '../../../data/find.ts';
import { FiguresError } from '../../dataset.ts';
import { kindOfMark } from '../cell/kinds.ts';
import { gapFrom } from '../cell/gaps.ts';
import { type Decimal, type NumberRead, readNumber, scaledNumber } from '../cell/numbers.ts';
import { columnsListed, quoted, shorten } from '../messages.ts';
import { oneLine } from '../observations/categories.ts';
import { COUNTRY, isTotal, isWhole } from '../observations/totals.ts';
import type { GridRow } from '../source/grid.ts';
import { columnsNamed, listable, type Overrides } from './column-options.ts';
import { type SourceColumn, usesOf } from './columns.ts';
import type { ColumnUses } from '../../table-reading.ts';

/** Rows of a table that were added or averaged. */
export interface RowsCombined {
  readonly rows: readonly GridRow[];
  /** The columns without those that were combined. */
  readonly columns: readonly SourceColumn[];
  /** The columns that were combined. */
  readonly uses: ColumnUses;
  readonly remarks: readonly string[];
}

/** Columns whose cells tell rows apart. */
const KEYS: ReadonlySet<SourceColumn['is']> = new Set(['period', 'text', 'code', 'kind', 'unit']);
/** Words of headings whose figures cannot be added. */
const RATES =
  /^(?:%|pct|percent(?:age)?s?|proportions?|shares?|rates?|ratios?|index|scores?|averages?|avg|mean|median|per)$/;
/** Scale words by their powers of ten, as cells write them. */
const SCALES: Readonly<Record<number, string>> = { 3: 'k', 6: 'm', 9: 'bn', 12: 'tn' };

/**
 * Adds or averages the figures of rows that differ in some columns only: `sum="Ward"` makes one row of the wards of each district and year.
 *
 * Totals among the members are left out, so that nothing counts twice. Where one of the figures is a gap, so is the result.
 *
 * @throws {FiguresError} when percentages or rates would be added, or there are no such rows.
 */
export function combineRows(
  rows: readonly GridRow[],
  columns: readonly SourceColumn[],
  { sum, mean, y }: Overrides,
  decimal: Decimal,
): RowsCombined {
  const role = sum?.trim() ? 'sum' : 'mean';
  const over = columnsNamed((role === 'sum' ? sum : mean) ?? '', columns, role);
  const cellOf = ({ cells }: GridRow, { index }: SourceColumn): string => oneLine(cells[index] ?? '');
  const keyOf = (row: GridRow, by: readonly SourceColumn[]): string =>
    by.map((column) => cellOf(row, column)).join('\0');
  const totals = over.map((column) => totalsOf([...new Set(rows.map((row) => cellOf(row, column)))]));
  const apart = rows.filter((row) => !over.some((column, index) => totals[index]?.has(cellOf(row, column))));
  const count = (...by: SourceColumn[]): number => new Set(apart.map((row) => keyOf(row, by))).size;
  // The code of a member says the same as its name.
  const isSame = (column: SourceColumn): boolean =>
    column.is === 'code' &&
    over.some((other) => count(column) === count(other) && count(column, other) === count(other));
  const keys = columns.filter((column) => KEYS.has(column.is) && !over.includes(column) && !isSame(column));
  const groups = grouped(apart, (row) => keyOf(row, keys));
  if (groups.length === apart.length)
    throw new FiguresError(
      `No rows differ in ${columnsListed(over)} alone, so there is nothing to ${role === 'sum' ? 'add' : 'average'}. Name in ${role} every column over which figures are combined.`,
    );
  const numbers = columns.filter(({ is }) => is === 'number');
  const rates = numbers.filter((column) => isRate(column, rows, decimal));
  const drawn = y?.trim() ? columnsNamed(y, columns, 'y') : numbers;
  const [rate] = rates;
  if (role === 'sum' && rate && drawn.every((column) => rates.includes(column)))
    throw new FiguresError(
      `Column ${shorten(rate.name)} holds percentages or rates, which cannot be added. Write mean="${listable(shorten(over[0]?.name ?? ''))}" for their unweighted mean, or keep one row of each with only.`,
    );
  const combined = groups.map((group): GridRow => {
    const [first] = group;
    const cells = [...(first?.cells ?? [])];
    for (const { index } of numbers)
      cells[index] = combinedCell(
        group.map((row) => row.cells[index] ?? ''),
        role,
        decimal,
      );
    return { sourceRow: first?.sourceRow ?? 0, cells };
  });
  const left = rows.length - apart.length;
  return {
    rows: combined,
    columns: columns.flatMap((column): SourceColumn[] => {
      if (over.includes(column)) return [];
      if (role === 'mean' && column.is === 'number')
        return [
          { ...column, title: `${rates.includes(column) ? 'Unweighted mean' : 'Mean'} of ${within(column.title)}` },
        ];
      return [role === 'sum' && rates.includes(column) ? { ...column, is: 'note' } : column];
    }),
    uses: usesOf({ only: over }),
    remarks: [
      `Figures were ${role === 'sum' ? 'added' : 'averaged'} over ${columnsListed(over)}${role === 'mean' ? ', each row counting alike' : ''}.`,
      ...(left
        ? [`${left === 1 ? 'One row' : `${left} rows`} of totals ${left === 1 ? 'was' : 'were'} left out of it.`]
        : []),
      ...(role === 'sum' && rate
        ? [`Column ${quoted(rate.name)} holds percentages or rates, which were not added.`]
        : []),
    ],
  };
}

/** The members that stand for others of their column: totals and wholes; but England is one of the countries where those are named. */
function totalsOf(members: readonly string[]): ReadonlySet<string> {
  const countries = members.some((name) => COUNTRY.test(name));
  const totals = members.filter((name) => isTotal(name) || (isWhole(name) && !(countries && /^england$/i.test(name))));
  return new Set(totals.length < members.length ? totals : []);
}

/** A title within a sentence. */
function within(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Whether a column holds percentages, rates, averages or the like. */
function isRate({ index, words, measure }: SourceColumn, rows: readonly GridRow[], decimal: Decimal): boolean {
  return (
    /%|\bper\b/.test(measure?.words ?? '') ||
    [...words].some((word) => RATES.test(word)) ||
    rows.some(({ cells }) => readNumber(cells[index] ?? '', decimal)?.sign === '%')
  );
}

/** The sum or the mean of some cells as a cell; where one holds no number, that one. */
function combinedCell(cells: readonly string[], role: 'sum' | 'mean', decimal: Decimal): string {
  const read = cells.map((cell) => (gapFrom(cell) ? null : readNumber(cell, decimal)));
  const gap = cells[read.indexOf(null)];
  if (gap !== undefined) return gap;
  const all = read.filter((number): number is NumberRead => number !== null);
  const scale = Math.min(...all.map((number) => number.scale ?? 0));
  const values = all.map((number) => scaledNumber(number, (number.scale ?? 0) - scale));
  const decimals = Math.max(0, ...values.map((value) => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length));
  const total = values.reduce((one, other) => one + other, 0);
  const result =
    role === 'sum' ? Number(total.toFixed(decimals)) : Number((total / values.length).toFixed(decimals + 1));
  const { sign = '', word = '' } = all[0] ?? {};
  const mark = all.flatMap(({ marks }) => marks).find(kindOfMark) ?? '';
  const text = String(result).replace('.', decimal);
  return `${sign === '%' ? '' : sign}${text}${SCALES[scale] ?? ''}${sign === '%' ? '%' : ''}${word && ` ${word}`}${mark && ` ${mark}`}`;
}
