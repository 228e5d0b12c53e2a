import type { Dataset } from '../dataset.ts';
import { readWide } from './observations/wide.ts';
import { periodsFrom } from './cell/periods.ts';
import { readColumns, type SourceColumn } from './table/columns.ts';
import { namesNotes } from './table/column-rules.ts';
import { NAMES_NOTHING, sharedFacts, type SharedFacts, withJoinedDates } from './table/shared-facts.ts';
import { withPeriodsApart } from './table/periods-apart.ts';
import { decimalOf } from './cell/numbers.ts';
import { readLong } from './observations/long.ts';
import { type Grid, isBlank } from './source/grid.ts';
import { inOneUnit, sorted } from './observations/in-one-unit.ts';
import type { LongForm } from './observations/observations.ts';
import { withTotals } from './observations/totals.ts';
import { OWN_TYPES } from '../own-types.ts';
import type { ColumnUses, DecidedTable } from '../table-reading.ts';
import type { Overrides } from './table/column-options.ts';
import { lowestLevel } from './table/levels.ts';
import type * as Rare from './table/rare-readers.ts';
import { allOf, withoutSettled } from './table/choose-rows.ts';
import { columnChoices, goesAcross, assignColumns } from './table/assign-columns.ts';
import { columnsListed, quoted } from './messages.ts';
import { type Table, readTable } from './table/table.ts';

/** A dataset, and the table that it was read from. */
export interface ReadDataset extends Dataset {
  readonly table: DecidedTable;
}

/** The table of a grid, with year and month in one column, and periods out of headings. */
const tableOf = (grid: Grid): Table => withPeriodsApart(withJoinedDates(readTable(grid)));

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
 * @param rare Follows `only`, `choose`, `latest`, `sum` and `mean`, and reads events, where one of them is set or the type is one of events; reads legends, ranges and the like where `mayHoldRareCells` says so.
 * @throws {FiguresError} when the grid cannot be read, naming row and column where possible.
 */
export function datasetFrom(grid: Grid, overrides: Overrides = {}, rare: Partial<typeof Rare> = {}): ReadDataset {
  const whole = rare.withRareCells?.(grid, tableOf) ?? tableOf(grid);
  const { decimal, doubtful } = decimalOf(grid.exact ? [] : cellsOfNumbers(whole));
  const profiled = readColumns(whole, decimal);
  const kept =
    overrides.only || overrides.x || overrides.choose ? allOf(whole.rows) : lowestLevel(whole.rows, profiled);
  const asked = rare.rowsAsked?.(kept, profiled, overrides, decimal);
  const { rows, uses: chosenBy, told, warnings: chosen } = asked ?? kept;
  const columns = asked?.columns ?? withoutSettled(profiled, kept, overrides);
  const facts = sharedFacts(columns, rows, null);
  const table = { ...whole, rows: facts.rows };
  const choices = columnChoices(columns, overrides);
  const decided = (uses: ColumnUses): DecidedTable => {
    const byIndex = new Map([...facts.uses, ...chosenBy, ...uses].map((one) => [one[0], one]));
    return {
      columns: profiled.map((column) => {
        const [, use = null, why = column.why] = byIndex.get(column.index) ?? [];
        return { ...column, use, why };
      }),
      rows: whole.rows,
    };
  };
  if (rare.readEvents && overrides.type && OWN_TYPES[overrides.type].about === 'events') {
    const { uses, ...events } = rare.readEvents(table, columns, choices);
    const all = sorted(events.all, events.category.type);
    const decision = decided(uses);
    return { ...events, all, table: decision, remarks: [...table.remarks, ...events.remarks, ...unshown(decision)] };
  }
  const unit = overrides.unit?.trim() || null;
  const across = goesAcross(columns, choices, overrides.type);
  const newest = across && table.rows.length > MOST_LINES ? newestColumn(columns) : null;
  const form =
    across && !newest
      ? readWide(table, columns, choices, decimal)
      : readLong(
          table,
          assignColumns(columns, table.rows, newest ? { ...choices, ys: [newest] } : choices, overrides),
          {
            decimal,
            columns,
            hasUnit: unit !== null,
            wide: choices.x !== null,
          },
        );
  const semicolons = doubtful && grid.separator === ';';
  const read = inOneUnit(withFacts(form, facts), table, unit);
  const whatever = rare.withRanges?.(read) ?? read;
  const given = (overrides.latest && rare.newestOnly?.(whatever)) || whatever;
  const context = [form.context, ...facts.context, given.context, ...told, ...(form.told ?? [])]
    .filter(Boolean)
    .join(', ');
  const figures = withTotals(
    given,
    overrides.type && OWN_TYPES[overrides.type].about === 'parts'
      ? 'all'
      : given.category.type === 'text'
        ? 'sums'
        : 'none',
  );
  const decision = decided(form.uses);
  const left = [
    ...whole.warnings,
    ...chosen,
    ...facts.warnings,
    ...(newest
      ? [`Of ${table.rows.length} rows, one period is shown: ${newest.own}. To show another, write y="${newest.own}".`]
      : []),
    ...form.warnings,
  ];
  const separators = semicolons ? [`The comma in ${quoted(doubtful)} was read as a thousands separator.`] : [];
  return {
    ...figures,
    ...(table.topic && { topic: table.topic }),
    ...(context && { context }),
    ...(asked?.choices.length && { choices: asked.choices }),
    table: decision,
    warnings: [...left, ...(figures.warnings ?? []), ...separators, ...(areFractions(figures) ? [FRACTIONS] : [])],
    remarks: [
      ...table.remarks,
      ...(asked?.remarks ?? []),
      ...left,
      ...form.remarks,
      ...figures.remarks,
      ...unshown(decision),
      ...separators,
    ],
  };
}

/** A sentence on the columns that are not shown, unless another says so. */
function unshown({ columns, rows }: DecidedTable): string[] {
  const isFilled = ({ index }: { readonly index: number }): boolean => rows.some(({ cells }) => !isBlank(cells[index]));
  const others = columns.filter((column) => !column.use && (column.is !== 'empty' || isFilled(column)));
  const [are, s] = others.length === 1 ? ['is', ''] : ['are', 's'];
  return others.length ? [`Column${s} ${columnsListed(others)} ${are} not shown.`] : [];
}

/** More rows than this are compared in one period, instead of drawn as a line each. */
const MOST_LINES = 40;

/** The column of numbers whose heading is the newest period. */
function newestColumn(columns: readonly SourceColumn[]): SourceColumn | null {
  const headed = columns.filter((column) => column.headed && column.is === 'number');
  const times = periodsFrom(
    headed.map(({ own }) => own),
    true,
    new Set(),
  ).map((period) => (period && 'is' in period ? period.time : -Infinity));
  return headed[times.indexOf(Math.max(...times))] ?? null;
}

const FRACTIONS = 'Percentages are all between 0 and 1. Give fractions as percentages: 0.22 is 22%.';

/** Whether percentages, by their unit or heading, look like fractions: all between 0 and 1, and not all of them whole. */
function areFractions({ value, all }: Dataset): boolean {
  const values = all.flatMap((figure) => figure.value ?? []);
  return (
    value !== null &&
    (value.unit.after.trim() === '%' || /share|proportion|percent|pct/i.test(value.title)) &&
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
