import { OWN_TYPES } from '../../own-types.ts';
import { FiguresError } from '../../dataset.ts';
import { type SourceColumn, usesOf } from './columns.ts';
import type { GridRow } from '../source/grid.ts';
import { columnNamed, columnsNamed, type Overrides } from './column-options.ts';
import { oneLine } from '../observations/categories.ts';
import { columnsListed } from '../messages.ts';
import { allOf, oneMemberEach, type RowsChosen } from './choose-rows.ts';
import { joinedNames } from './joined-names.ts';
import { namesPlaces } from './levels.ts';

/** The role of each column. */
export interface ColumnRoles {
  readonly x: SourceColumn;
  /** The columns of numbers; for a timeline the column of what happened. */
  readonly ys: readonly SourceColumn[];
  /** Whether the author named them. */
  readonly named: boolean;
  readonly series: SourceColumn | null;
  readonly kind: SourceColumn | null;
  /** The rows that they are read from, where rows of one category and series differ in other columns too. */
  readonly chosen: RowsChosen;
}

/** The columns that the author named, and the rest. */
export interface ColumnChoices {
  readonly x: SourceColumn | null;
  readonly ys: readonly SourceColumn[] | null;
  readonly series: SourceColumn | null;
  readonly kind: SourceColumn | null;
  readonly free: readonly SourceColumn[];
}

/** Whether an author asks for no series. */
function isNone(name: string, role: string): boolean {
  return role === 'series' && name.trim().toLowerCase() === 'none';
}

/** The columns named by the author's options, and the rest. */
export function columnChoices(columns: readonly SourceColumn[], overrides: Overrides): ColumnChoices {
  const one = (name: string | null | undefined, role: string) =>
    name?.trim() && !isNone(name, role) ? columnNamed(name, columns, role) : null;
  const x = one(overrides.x, 'x');
  const ys = overrides.y?.trim() ? columnsNamed(overrides.y, columns, 'y') : null;
  const series = one(overrides.series, 'series');
  const taken = [x, ...(ys ?? []), series];
  const kind =
    one(overrides.kind, 'kind') ?? columns.find((column) => column.is === 'kind' && !taken.includes(column)) ?? null;
  const free = columns.filter((column) => ![...taken, kind].includes(column));
  return { x, ys, series, kind, free };
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
  const words = of('text', 'code');
  const periods = of('period');
  // One period in every row separates nothing.
  const period =
    periods.find((column) => isVaried(column, rows)) ??
    (words.some((column) => isVaried(column, rows)) ? undefined : periods[0]);
  // Without years, the text that differs in every row names it: the council, not its region.
  const text = (period ? undefined : words.find((column) => isDistinct(column, rows))) ?? words[0];
  const numbers = of('number');
  const spare = numbers.length > 1 ? numbers[0] : undefined;
  // One figure for each place, each of its own year: no line joins them.
  const scattered =
    period &&
    words.find((column) =>
      isDistinct(period, rows)
        ? namesPlaces(column) && isScattered(column, rows)
        : rows.length > 2 && isDistinct(column, rows),
    );
  const x =
    choices.x ??
    scattered ??
    (namesFirst ? (text ?? period) : (period ?? text)) ??
    (named ? (numbers[0] ?? free[0]) : spare);
  const keys = named
    ? []
    : numericKeys(
        numbers.filter((column) => column !== x),
        x,
        choices.series,
        rows,
      );
  const ys = named ?? numbers.filter((column) => column !== x && !keys.includes(column));
  if (!ys.length) throw new FiguresError(`No column holds numbers. The columns are ${columnsListed(columns)}.`);
  if (!x) throw new FiguresError(`No column says what the figures are for, such as years or names.`);
  if (named?.includes(x)) throw new FiguresError(`Column ${x.name} cannot be both x and y.`);
  const rest = free.filter((column) => column !== x && !ys.includes(column) && ['text', 'period'].includes(column.is));
  const none = overrides.series?.trim().toLowerCase() === 'none';
  const apart = choices.series ?? (none ? null : seriesFor(x, rest, rows));
  const joined = apart && !choices.x && !choices.series ? joinedNames(x, apart, rows) : null;
  if (joined && apart) {
    const chosen = { ...allOf(joined.rows), uses: usesOf({ x: [x, apart] }) };
    return { x: joined.x, ys, named: named !== null, series: null, kind, chosen };
  }
  // Few names with many series are many names with few series.
  if (apart && !choices.x && !choices.series && x.is === 'text' && isWider(apart, x, rows))
    return assignColumns(
      columns,
      rows,
      { ...choices, x: apart, free: free.filter((column) => column !== apart) },
      overrides,
    );
  const series = apart;
  const others = free.filter(
    (column) =>
      column !== x &&
      column !== series &&
      !ys.includes(column) &&
      (['text', 'period', 'code'].includes(column.is) || keys.includes(column)),
  );
  const chosen = oneMemberEach(rows, series ? [x, series] : [x], others);
  return { x, ys, named: named !== null, series, kind, chosen };
}

/** Columns of whole numbers, such as ages, without which rows of one category and series have several figures. */
function numericKeys(
  numbers: readonly SourceColumn[],
  x: SourceColumn | undefined,
  series: SourceColumn | null,
  rows: readonly GridRow[],
): SourceColumn[] {
  const apart = [x, series].flatMap((column) => column ?? []);
  const count = (columns: readonly SourceColumn[]): number =>
    new Set(rows.map(({ cells }) => columns.map(({ index }) => oneLine(cells[index] ?? '')).join('\0'))).size;
  if (numbers.length < 2 || !apart.length || count(apart) === rows.length) return [];
  const keys = numbers.filter(
    (column) =>
      rows.every(({ cells }) => /^\d{1,4}(?: years?| months?)?$/.test((cells[column.index] ?? '').trim())) &&
      count([column]) * 2 <= rows.length &&
      count([...apart, column]) > count(apart),
  );
  return keys.length < numbers.length ? keys : [];
}

/** Whether a column has several values, most of them once. */
function isScattered({ index }: SourceColumn, rows: readonly GridRow[]): boolean {
  const distinct = new Set(rows.map(({ cells }) => oneLine(cells[index] ?? ''))).size;
  return distinct > 1 && distinct * 2 > rows.length;
}

/** Whether a column holds more than one value. */
function isVaried({ index }: SourceColumn, rows: readonly GridRow[]): boolean {
  const first = oneLine(rows[0]?.cells[index] ?? '');
  return rows.some(({ cells }) => oneLine(cells[index] ?? '') !== first);
}

/** More series than a comparison shows. */
const MANY = 3;

/** Whether a column has more values than a comparison has series, and the other has not. */
function isWider(one: SourceColumn, other: SourceColumn, rows: readonly GridRow[]): boolean {
  const [many, few] = [one, other].map(
    ({ index }) => new Set(rows.map(({ cells }) => oneLine(cells[index] ?? ''))).size,
  );
  return (many ?? 0) > MANY && (few ?? 0) <= MANY;
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
  // Figures of different places are not joined to one line; other words beside unique periods are remarks.
  return (
    varied.find(
      (column) =>
        x.is === 'period' &&
        namesPlaces(column) &&
        distinct(column) * 2 <= rows.length &&
        rows.every((row) => key(row, column)),
    ) ?? null
  );
}
