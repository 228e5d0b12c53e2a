import { type Observation, type Dataset, FiguresError, type CategoryType } from '../dataset.ts';
import { readWide } from './observations/wide.ts';
import { readColumns } from './table/columns.ts';
import { decimalOf } from './cell/numbers.ts';
import { readLong } from './observations/long.ts';
import { readEvents } from './observations/events.ts';
import type { Grid } from './source/grid.ts';
import type { ObservationCell, LongForm } from './observations/observations.ts';
import { toOneUnit } from './observations/one-unit.ts';
import { OWN_TYPES } from '../own-types.ts';
import type { Overrides } from './table/column-options.ts';
import { columnChoices, goesAcross, assignColumns } from './table/assign-columns.ts';
import { columnsListed, shorten, quoted } from './messages.ts';
import { type Table, readTable } from './table/table.ts';
import { headingFrom, type Measure } from './cell/units.ts';

/**
 * Reads a dataset from a grid of cells: the whole way from an author's source to observations.
 *
 *     <table> · CSV · JSON · rows
 *       1  source/        the source becomes a grid of cells (grid, csv, json, text; limits are checked)
 *       2  table/table    titles, header, rows and notes are found (header, notes)
 *       3  table/columns  each column is a period, number, kind, text, code or empty (cell/ reads single cells)
 *       4  table/assign-columns  columns become x, y, series and kind (column-options: what the author named)
 *       5  observations/  one reader for each layout: long, wide, events (categories, cell-values, label-columns)
 *       6  observations/one-unit  all values are brought to one unit
 *     dataset
 *
 * @param overrides What the author says about columns and unit; the rest is guessed.
 * @throws {FiguresError} when the grid cannot be read, naming row and column where possible.
 */
export function datasetFrom(grid: Grid, overrides: Overrides = {}): Dataset {
  const table = readTable(grid);
  const { decimal, doubtful } = decimalOf(grid.exact ? [] : table.rows);
  const columns = readColumns(table, decimal);
  const choices = columnChoices(columns, overrides);
  const unshown = (used: readonly number[]): string[] => {
    const shown = new Set(used);
    const others = columns.filter(({ index, is }) => !shown.has(index) && is !== 'empty');
    if (!others.length) return [];
    return [
      `${others.length === 1 ? 'Column' : 'Columns'} ${columnsListed(others)} ${others.length === 1 ? 'is' : 'are'} not shown.`,
    ];
  };
  if (overrides.type && OWN_TYPES[overrides.type].about === 'events') {
    const { used, ...events } = readEvents(table, columns, choices);
    const all = sorted(events.all, events.category.type);
    return { ...events, all, remarks: [...table.remarks, ...events.remarks, ...unshown(used)] };
  }
  const unit = overrides.unit?.trim() || null;
  const form = goesAcross(columns, choices, overrides.type)
    ? readWide(table, columns, choices, decimal)
    : readLong(table, assignColumns(columns, table.rows, choices, overrides), {
        decimal,
        hasUnit: unit !== null,
        wide: choices.x !== null,
      });
  const semicolons = doubtful && grid.separator === ';';
  const figures = figuresOf(form, table, unit);
  return {
    ...figures,
    remarks: [
      ...table.remarks,
      ...form.remarks,
      ...figures.remarks,
      ...unshown(form.used),
      ...(semicolons ? [`The comma in ${quoted(doubtful)} was read as a thousands separator.`] : []),
    ],
  };
}

function figuresOf(form: LongForm, table: Table, named: string | null): Dataset {
  const measured = form.parts.map(({ name, measure, cells }) => ({
    name,
    measure,
    numbers: cells.map(({ number }) => number),
  }));
  const silent = measured.every(
    ({ measure, numbers }) => !measure && numbers.every((number) => !number?.sign && !number?.scale),
  );
  const titled = silent && !named ? titleMeasure(table.titles) : null;
  const measure = titled?.measure ?? null;
  const { unit, numbers } = toOneUnit(measure ? measured.map((part) => ({ ...part, measure })) : measured, named);
  const cells = form.parts.flatMap((part, index) =>
    part.cells.map((cell, row) => ({ cell, value: numbers[index]?.[row] ?? null })),
  );
  assertUnique(cells.map(({ cell }) => cell));
  const rows = cells.toSorted((a, b) => a.cell.sourceRow - b.cell.sourceRow || a.cell.column - b.cell.column);
  const all = rows.map(({ cell: { sourceRow, category, series, kind }, value }): Observation => ({
    sourceRow,
    category: category.name,
    time: category.time,
    value,
    series,
    kind,
    title: null,
  }));
  return {
    category: form.category,
    value: { title: form.title, unit },
    series: form.series,
    kinds: form.kinds || all.some(({ kind }) => kind !== 'actual'),
    all: sorted(all, form.category.type),
    remarks: titled ? [`The unit was read from the title ${quoted(titled.title)}.`] : [],
  };
}

/** The first caption or title that names a unit, used when no heading or cell does. */
function titleMeasure(titles: readonly string[]): { readonly title: string; readonly measure: Measure } | null {
  for (const title of titles) {
    const { measure } = headingFrom(title);
    if (measure) return { title, measure };
  }
  return null;
}

function assertUnique(cells: readonly ObservationCell[]): void {
  const seen = new Map<string, ObservationCell>();
  for (const cell of cells) {
    const key = `${cell.category.name}\0${cell.series ?? ''}`;
    const first = seen.get(key);
    seen.set(key, cell);
    if (!first) continue;
    const what = `${shorten(cell.category.name)}${cell.series === null ? '' : ` for ${shorten(cell.series)}`}`;
    const [from, to] = [Math.min(first.sourceRow, cell.sourceRow), Math.max(first.sourceRow, cell.sourceRow)];
    throw new FiguresError(
      from === to
        ? `Row ${from} has two values for ${what}.`
        : `Rows ${from} and ${to} both have a value for ${what}. Keep one of them, or use series to name the column that separates them.`,
    );
  }
}

/** In time order, if categories are times; otherwise unchanged. */
function sorted(all: readonly Observation[], kind: CategoryType): readonly Observation[] {
  return kind === 'text' ? all : all.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0));
}
