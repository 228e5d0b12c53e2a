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
import { toOneUnit } from './observations/one-unit.ts';
import { OWN_TYPES } from '../own-types.ts';
import type { Overrides } from './table/column-options.ts';
import type * as AskedRows from './table/asked-rows.ts';
import { allOf, onlyRows, withoutSettled } from './table/choose-rows.ts';
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
 *       6  observations/one-unit  all values are brought to one unit; totals are found (totals)
 *     dataset
 *
 * @param overrides What the author says about columns and unit; the rest is guessed.
 * @param rare Follows `choose`, `latest`, `sum` and `mean`; needed only where one of them is set.
 * @throws {FiguresError} when the grid cannot be read, naming row and column where possible.
 */
export function datasetFrom(grid: Grid, overrides: Overrides = {}, rare?: typeof AskedRows): Dataset {
  const whole = withJoinedDates(readTable(grid));
  const { decimal, doubtful } = decimalOf(grid.exact ? [] : cellsOfNumbers(whole));
  const profiled = readColumns(whole, decimal);
  const kept = overrides.only ? onlyRows(whole.rows, profiled, overrides.only) : allOf(whole.rows);
  const asked = rare?.rowsAsked(kept, profiled, overrides, decimal);
  const { rows, used: chosenBy, told, remarks: chosenRemarks } = asked ?? kept;
  const columns = asked?.columns ?? withoutSettled(profiled, kept, overrides);
  const facts = sharedFacts(columns, rows, null);
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
        hasUnit: unit !== null,
        wide: choices.x !== null,
      });
  const semicolons = doubtful && grid.separator === ';';
  const whatever = figuresOf(withFacts(form, facts), table, unit);
  const read = overrides.latest && rare ? rare.newestOnly(whatever) : whatever;
  const context = [facts.context, read.context, ...told, ...(form.told ?? [])].filter(Boolean).join(', ');
  const figures = withTotals(
    read,
    overrides.type && OWN_TYPES[overrides.type].about === 'parts'
      ? 'all'
      : read.category.type === 'text'
        ? 'sums'
        : 'none',
  );
  return {
    ...figures,
    ...(context && { context }),
    ...(asked?.choices.length && { choices: asked.choices }),
    ...(areFractions(figures) && { warnings: [FRACTIONS] }),
    remarks: [
      ...table.remarks,
      ...facts.remarks,
      ...chosenRemarks,
      ...form.remarks,
      ...figures.remarks,
      ...unshown([...form.used, ...facts.used, ...chosenBy]),
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
  const { unit, numbers } = toOneUnit(measure ? measured.map((part) => ({ ...part, measure })) : measured, named);
  const cells = form.parts.flatMap((part, index) =>
    part.cells.map((cell, row) => ({ cell, value: numbers[index]?.[row] ?? null })),
  );
  assertUnique(cells.map(({ cell }) => cell));
  const rows = cells.toSorted((a, b) => a.cell.sourceRow - b.cell.sourceRow || a.cell.column - b.cell.column);
  const all = rows.map(({ cell: { sourceRow, category, series, kind, gap }, value }): Observation => ({
    sourceRow,
    category: category.name,
    time: category.time,
    value,
    series,
    kind,
    title: null,
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
