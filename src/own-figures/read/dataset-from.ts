import { type Observation, type Dataset, FiguresError, type CategoryType } from '../dataset.ts';
import { readWide } from './observations/wide.ts';
import { namesNotes, readColumns } from './table/columns.ts';
import { NAMES_NOTHING, sharedFacts, type SharedFacts, withJoinedDates } from './table/shared-facts.ts';
import { decimalOf } from './cell/numbers.ts';
import { readLong } from './observations/long.ts';
import { readEvents } from './observations/events.ts';
import type { Grid } from './source/grid.ts';
import type { ObservationCell, LongForm } from './observations/observations.ts';
import { withTotals } from './observations/totals.ts';
import { type Measured, measureOf, toOneUnit } from './observations/one-unit.ts';
import { OWN_TYPES } from '../own-types.ts';
import type { Overrides } from './table/column-options.ts';
import { onlyRows } from './table/choose-rows.ts';
import { columnChoices, goesAcross, assignColumns } from './table/assign-columns.ts';
import { plainHeading } from './table/heading-words.ts';
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
 *       6  observations/one-unit  all values are brought to one unit; totals are found (totals)
 *     dataset
 *
 * @param overrides What the author says about columns and unit; the rest is guessed.
 * @throws {FiguresError} when the grid cannot be read, naming row and column where possible.
 */
export function datasetFrom(grid: Grid, overrides: Overrides = {}): Dataset {
  const whole = withJoinedDates(readTable(grid));
  const { decimal, doubtful } = decimalOf(grid.exact ? [] : cellsOfNumbers(whole));
  const columns = readColumns(whole, decimal);
  const asked = onlyRows(whole.rows, columns, overrides.only ?? '');
  const facts = sharedFacts(columns, asked.rows, null);
  const table = { ...whole, rows: facts.rows };
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
        columns,
        hasUnit: unit !== null,
        wide: choices.x !== null,
      });
  const semicolons = doubtful && grid.separator === ';';
  const read = figuresOf(withFacts(form, facts), table, unit);
  const figures = withTotals(
    read,
    overrides.type === 'proportion' ? 'all' : read.category.type === 'text' ? 'sums' : 'none',
  );
  return {
    ...figures,
    ...(facts.context && { context: facts.context }),
    ...(areFractions(figures) && { warnings: [FRACTIONS] }),
    remarks: [
      ...table.remarks,
      ...facts.remarks,
      ...form.remarks,
      ...figures.remarks,
      ...unshown([...form.used, ...facts.used, ...asked.used]),
      ...(semicolons ? [`The comma in ${quoted(doubtful)} was read as a thousands separator.`] : []),
    ],
  };
}

const FRACTIONS = 'has percentages between 0 and 1. Give fractions as percentages: 0.22 is 22%.';

/** Whether percentages look like fractions: all between 0 and 1, and not all of them whole. */
function areFractions({ value, all }: Dataset): boolean {
  const values = all.flatMap((figure) => figure.value ?? []);
  return (
    value?.unit.after.trim() === '%' &&
    values.length > 1 &&
    values.every((share) => Math.abs(share) <= 1) &&
    !values.every(Number.isInteger)
  );
}

/** The cells of columns that may hold figures. A note is no evidence of how numbers are written. */
function cellsOfNumbers({ columns, rows }: Table): { readonly cells: readonly string[] }[] {
  const kept = columns.filter(({ name }) => !namesNotes(name)).map(({ index }) => index);
  return rows.map(({ cells }) => ({ cells: kept.map((index) => cells[index] ?? '') }));
}

/** The form with what other columns say of all its rows. */
function withFacts(form: LongForm, { measure, title }: SharedFacts): LongForm {
  return {
    ...form,
    title: title && NAMES_NOTHING.test(form.title) ? title : form.title,
    parts: form.parts.map((part) => ({ ...part, measure: part.measure ?? measure })),
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
  const parts = measure ? measured.map((part) => ({ ...part, measure })) : measured;
  const { unit, numbers } = toOneUnit([...parts, ...limitParts(form, parts, named !== null)], named);
  const cells = form.parts.flatMap((part, index) =>
    part.cells.map((cell, row) => {
      const at = (nth: number): number | null => numbers[nth * form.parts.length + index]?.[row] ?? null;
      const [value, lower, upper] = [at(0), at(1), at(2)];
      const limits = value === null || lower === null || upper === null ? null : ([lower, upper] as const);
      return { cell, value, limits };
    }),
  );
  assertUnique(cells.map(({ cell }) => cell));
  const rows = cells.toSorted((a, b) => a.cell.sourceRow - b.cell.sourceRow || a.cell.column - b.cell.column);
  const all = rows.map(({ cell: { sourceRow, category, series, kind, gap, number }, value, limits }): Observation => ({
    sourceRow,
    category: category.name,
    time: category.time,
    value,
    series,
    kind,
    title: null,
    ...(number?.qualifier && { qualifier: number.qualifier }),
    ...(limits && { limits }),
    ...(gap && { gap }),
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

/** The lower limits of each part, then the upper ones, in the unit of the part; nothing where the table has none. */
function limitParts(form: LongForm, parts: readonly Measured[], hasUnit: boolean): Measured[] {
  if (!form.parts.some(({ cells }) => cells.some(({ limits }) => limits?.some(Boolean)))) return [];
  return [0, 1].flatMap((end) =>
    parts.map((part, index) => ({
      name: part.name,
      measure: measureOf(part, hasUnit),
      numbers: form.parts[index]?.cells.map(({ limits }) => limits?.[end] ?? null) ?? [],
    })),
  );
}

/** The first caption or title that names a unit, used when no heading or cell does. */
function titleMeasure(titles: readonly string[]): { readonly title: string; readonly measure: Measure } | null {
  for (const title of titles) {
    const { measure } = headingFrom(plainHeading(title));
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
