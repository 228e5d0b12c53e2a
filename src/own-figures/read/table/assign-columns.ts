import { OWN_TYPES } from '../../own-types.ts';
import { FiguresError } from '../../dataset.ts';
import type { SourceColumn } from './columns.ts';
import type { GridRow } from '../source/grid.ts';
import { columnNamed, columnsNamed, type Overrides } from './column-options.ts';
import { oneLine } from '../observations/categories.ts';
import { columnsListed } from '../messages.ts';

/** The role of each column. */
export interface ColumnRoles {
  readonly x: SourceColumn;
  /** The columns of numbers; for a timeline the column of what happened. */
  readonly ys: readonly SourceColumn[];
  /** Whether the author named them. */
  readonly named: boolean;
  readonly series: SourceColumn | null;
  readonly kind: SourceColumn | null;
}

/** The columns that the author named, and the rest. */
export interface ColumnChoices {
  readonly x: SourceColumn | null;
  readonly ys: readonly SourceColumn[] | null;
  readonly series: SourceColumn | null;
  readonly kind: SourceColumn | null;
  readonly free: readonly SourceColumn[];
}

/** The columns named by the author's options, and the rest. */
export function columnChoices(columns: readonly SourceColumn[], overrides: Overrides): ColumnChoices {
  const one = (name: string | null | undefined, role: string) =>
    name?.trim() ? columnNamed(name, columns, role) : null;
  const x = one(overrides.x, 'x');
  const ys = overrides.y?.trim() ? columnsNamed(overrides.y, columns, 'y') : null;
  const series = one(overrides.series, 'series');
  const taken = [x, ...(ys ?? []), series];
  const kind =
    one(overrides.kind, 'kind') ?? columns.find((column) => column.is === 'kind' && !taken.includes(column)) ?? null;
  return { x, ys, series, kind, free: columns.filter((column) => ![...taken, kind].includes(column)) };
}

/** Whether the table is in wide form: two or more columns have periods as headings, and no option says otherwise. */
export function goesAcross(
  columns: readonly SourceColumn[],
  { x, ys }: ColumnChoices,
  type: Overrides['type'],
): boolean {
  const headed = columns.filter((column) => column.headed && (column.is === 'number' || column.is === 'empty'));
  const overTime = !type || OWN_TYPES[type].about === 'time';
  return headed.length > 1 && !x && !ys && overTime && !columns.some((column) => column.is === 'period');
}

/**
 * Chooses the columns of categories, numbers and series.
 *
 * @throws {FiguresError} when there are no such columns.
 */
export function assignColumns(
  columns: readonly SourceColumn[],
  rows: readonly GridRow[],
  choices: ColumnChoices,
  overrides: Overrides,
): ColumnRoles {
  const { kind, free, ys: named } = choices;
  const { about } = overrides.type ? OWN_TYPES[overrides.type] : { about: null };
  const namesFirst = about === 'names' || about === 'parts';
  if (columns.length < 2)
    throw new FiguresError(
      `There is only one column, ${columns[0]?.name ?? ''}. At least two are needed: one of names, years or dates, and one of numbers.`,
    );
  const of = (...kinds: SourceColumn['is'][]) => kinds.flatMap((is) => free.filter((column) => column.is === is));
  const [period] = of('period');
  const words = of('text', 'code');
  // Without years, the text that differs in every row names it: the council, not its region.
  const text = (period ? undefined : words.find((column) => isDistinct(column, rows))) ?? words[0];
  const numbers = of('number');
  const spare = numbers.length > 1 ? numbers[0] : undefined;
  const x =
    choices.x ?? (namesFirst ? (text ?? period) : (period ?? text)) ?? (named ? (numbers[0] ?? free[0]) : spare);
  const ys = named ?? numbers.filter((column) => column !== x);
  if (!ys.length) throw new FiguresError(`No column holds numbers. The columns are ${columnsListed(columns)}.`);
  if (!x) throw new FiguresError(`No column says what the figures are for, such as years or names.`);
  if (named?.includes(x)) throw new FiguresError(`Column ${x.name} cannot be both x and y.`);
  const rest = free.filter((column) => column !== x && !ys.includes(column) && ['text', 'period'].includes(column.is));
  const series = choices.series ?? seriesFor(x, rest, rows);
  return { x, ys, named: named !== null, series, kind };
}

function isDistinct({ index }: SourceColumn, rows: readonly GridRow[]): boolean {
  return new Set(rows.map(({ cells }) => oneLine(cells[index] ?? ''))).size === rows.length;
}

/** The column that separates rows of the same category; or, with unique periods, one that groups them. */
function seriesFor(
  x: SourceColumn,
  candidates: readonly SourceColumn[],
  rows: readonly GridRow[],
): SourceColumn | null {
  const key = (row: GridRow, column: SourceColumn) => oneLine(row.cells[column.index] ?? '');
  const distinct = (...columns: SourceColumn[]) =>
    new Set(rows.map((row) => columns.map((column) => key(row, column)).join('\0'))).size;
  const varied = candidates.filter((column) => distinct(column) > 1);
  if (distinct(x) < rows.length) {
    return varied.find((column) => distinct(x, column) === rows.length) ?? varied[0] ?? null;
  }
  // Notes differ in every row; a grouping column repeats.
  return (
    varied.find(
      (column) => x.is === 'period' && distinct(column) * 2 <= rows.length && rows.every((row) => key(row, column)),
    ) ?? null
  );
}
