import { FiguresError } from '../../dataset.ts';
import { plainCopy } from '../../plain-copy.ts';
import { type Grid, gridOf } from './grid.ts';
import { cellLocation } from '../messages.ts';
import { assertTableSize } from './assert-limits.ts';

const SHAPES =
  'Figures are read from a list of objects, a list of lists, an object with such a list as data, or an object of columns.';

/** Keys under which a list of rows may be nested. */
const WRAPPERS: ReadonlySet<string> = new Set(['data', 'rows', 'values']);

/** The grid of a JSON text. */
export function gridOfJSON(text: string): Grid {
  return gridOfRows(parsed(text), 'JSON');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new FiguresError('This begins like JSON, but it has a mistake or is not complete.');
  }
}

/**
 * The grid of rows from a script: objects, lists, or an object of columns.
 *
 * Column names are row 1, so the first row of values is row 2.
 *
 * @param name Name of the source in error messages.
 */
export function gridOfRows(input: unknown, name = 'rows'): Grid {
  const { header, body } = listsOf(plainCopy(input, { name, beyondJSON: (value) => value }));
  const numbers = body.some((cells) => cells.some((cell) => typeof cell === 'number'));
  const names = header.map((name) => textOf(name, 1, String(name)));
  const rows = body.map((cells, index) => cells.map((cell, column) => textOf(cell, index + 2, names[column] ?? '')));
  return gridOf([names, ...rows], { headers: 1, exact: numbers });
}

interface Lists {
  readonly header: readonly unknown[];
  readonly body: readonly (readonly unknown[])[];
}

function listsOf(input: unknown, deep = 0): Lists {
  if (Array.isArray(input)) return fromList(input);
  if (!isObject(input)) throw new FiguresError(SHAPES);
  const entries = Object.entries(input);
  const wrapped = deep < 2 && entries.find(([name, value]) => WRAPPERS.has(name) && holdsRows(value));
  if (wrapped) return listsOf(wrapped[1], deep + 1);
  const columns = entries.map(([name, value]) => ({
    name,
    values: Array.isArray(value) ? (value as unknown[]) : null,
  }));
  const length = columns[0]?.values?.length;
  if (length === undefined) throw new FiguresError(SHAPES);
  for (const { name, values } of columns) {
    if (!values) throw new FiguresError(SHAPES);
    if (values.length !== length)
      throw new FiguresError(
        `Column ${name} has ${values.length} cells, and column ${columns[0]?.name} has ${length}.`,
      );
  }
  assertTableSize(length, length * columns.length);
  const body = Array.from({ length }, (_, row) => columns.map(({ values }) => values?.[row]));
  return { header: columns.map(({ name }) => name), body };
}

function fromList(list: readonly unknown[]): Lists {
  if (list.length === 0) throw new FiguresError('There are no figures: the list is empty.');
  if (list.every(Array.isArray)) {
    const [header = [], ...body] = list as readonly (readonly unknown[])[];
    return { header, body };
  }
  // A Map, because an object treats keys such as `__proto__` specially.
  const columns = new Map<string, number>();
  const body = list.map((row, index) => {
    if (!isObject(row)) throw new FiguresError(`Row ${index + 2} is not an object. ${SHAPES}`);
    const cells: unknown[] = [];
    for (const [name, value] of Object.entries(row)) {
      const column = columns.get(name) ?? columns.size;
      columns.set(name, column);
      cells[column] = value;
    }
    return cells;
  });
  assertTableSize(list.length, list.length * columns.size);
  return { header: [...columns.keys()], body: body.map((cells) => Array.from(cells)) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function holdsRows(value: unknown): boolean {
  return isObject(value) || (Array.isArray(value) && value.every((row) => Array.isArray(row) || isObject(row)));
}

function textOf(cell: unknown, sourceRow: number, column: string): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (cell instanceof Date) return dayOf(cell, sourceRow, column);
  throw new FiguresError(
    `${cellLocation(sourceRow, column)}: the cell holds a list or an object, and must hold a single value.`,
  );
}

/** The day of a Date: in local time when that is midnight, as scripts create days; otherwise in UTC. */
function dayOf(date: Date, sourceRow: number, column: string): string {
  if (Number.isNaN(date.getTime()))
    throw new FiguresError(`${cellLocation(sourceRow, column)}: the date is not valid.`);
  const local = date.getHours() + date.getMinutes() + date.getSeconds() === 0;
  const day = local
    ? [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    : [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return day.map((part) => String(part).padStart(2, '0')).join('-');
}
