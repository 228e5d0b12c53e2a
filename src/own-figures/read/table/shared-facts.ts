import type { GridRow } from '../source/grid.ts';
import { scaleFrom } from '../cell/numbers.ts';
import { headingFrom, type Measure, measureFrom, noMeasure } from '../cell/units.ts';
import { monthFrom } from '../cell/dates.ts';
import { oneLine } from '../observations/categories.ts';
import { quoted } from '../messages.ts';
import { type SourceColumn, usesOf } from './columns.ts';
import { isLevel, namesPlaces } from './levels.ts';
import type { ColumnUses } from '../../table-reading.ts';
import type { Heading, Table } from './table.ts';

/** What a table says in columns beside its figures, because it is one part of a larger table. */
export interface SharedFacts {
  /** The rows that share one unit. */
  readonly rows: readonly GridRow[];
  /** The unit that a column names, or `null`. */
  readonly measure: Measure | null;
  /** The measure that a column names in every row, or `null`. */
  readonly title: string | null;
  /** The place and the period that every row has; empty where there are none. */
  readonly context: readonly string[];
  /** The columns that say it. */
  readonly uses: ColumnUses;
  readonly warnings: readonly string[];
}

/** Words of headings of columns that say what figures are multiplied by: `Thousands`. */
const MULTIPLIES = ['multiplier', 'multiple', 'magnitude', 'scale'];

/** Headings of columns that name the measure of a row. */
const NAMES_MEASURE = /^(?:series|indicator|measure|variable|statistic|metric)(?:[ _-]?(?:name|title|description))?$/i;

/** Headings of columns of figures that name no measure. */
export const NAMES_NOTHING = /^(?:obs[ _])?(?:values?|figures?|data|observations?|n|number|count)(?: \(.*\))?$/i;

/** Reads the columns that say the same of every row: unit, measure and period. */
export function sharedFacts(
  columns: readonly SourceColumn[],
  rows: readonly GridRow[],
  x: SourceColumn | null,
): SharedFacts {
  const warnings: string[] = [];
  const units = columns.filter(({ is }) => is === 'unit');
  const multiplier = units.find(({ words }) => MULTIPLIES.some((word) => words.has(word)));
  const unit = units.find((column) => column !== multiplier);
  let kept = rows;
  if (unit) {
    const first = rows.map(({ cells }) => oneLine(cells[unit.index] ?? '')).find(Boolean) ?? '';
    kept = rows.filter(({ cells }) => [first, ''].includes(oneLine(cells[unit.index] ?? '')));
    if (kept.length < rows.length)
      warnings.push(
        `Rows in other units than ${quoted(first)} were left out: figures in different units cannot share a scale.`,
      );
  }
  const only = (column: SourceColumn): string | null => {
    const [first = '', ...others] = new Set(kept.map(({ cells }) => oneLine(cells[column.index] ?? '')));
    return others.length ? null : first;
  };
  const named = columns.find(
    (column) => NAMES_MEASURE.test(column.name.trim()) && column.is === 'text' && only(column),
  );
  const period =
    kept.length > 1 ? columns.find((column) => column !== x && column.is === 'period' && only(column)) : undefined;
  // The smallest place stands last, or in the columns of names.
  const place =
    kept.length > 1
      ? columns.findLast(
          (column) => column.is === 'text' && column !== named && namesPlaces(column) && isName(only(column)),
        )
      : undefined;
  const unitText = unit && only(unit);
  const measure = unitText ? unitFrom(unitText) : null;
  const scale = multiplier ? (scaleFrom(only(multiplier) ?? '') ?? 0) : null;
  return {
    rows: kept,
    measure: scale && measure?.words !== '%' ? { ...(measure ?? noMeasure), scale } : measure,
    title: named ? only(named) : null,
    context: [place, period].flatMap((column) => (column && only(column)) || []),
    uses: usesOf({ unit: units, measure: named, period, place }),
    warnings,
  };
}

/** Whether a text is the name of a place, and not the level of one: `National`. */
function isName(text: string | null): boolean {
  return text !== null && text.length < 30 && /^\p{Lu}/u.test(text) && !isLevel(text);
}

/** The unit in a cell of a column of units: `Percentage (%)`, `£ million`, `Number`. */
function unitFrom(text: string): Measure | null {
  return measureFrom(text) ?? headingFrom(text).measure;
}

/** Headings of the part of a year that stands in a column beside the year. */
const PART = /^(?:months?|quarters?|qtr)(?:[ _]?(?:name|no|number))?$/i;

/** Brings year and month, or year and quarter, together in the column of years, where they stand in two columns. */
export function withJoinedDates(table: Table): Table {
  const { columns, rows } = table;
  const years = columns.find(({ index }) => rows.every(({ cells }) => /^\d{4}$/.test((cells[index] ?? '').trim())));
  const part = columns.find(
    (column) =>
      column !== years &&
      PART.test(column.name.trim()) &&
      rows.every(({ cells }) => partOf(cells[column.index] ?? '', column)),
  );
  if (!years || !part || !rows.length) return table;
  return {
    ...table,
    columns: columns.filter((column) => column !== part),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) =>
        index === years.index ? `${cell.trim()}${partOf(row.cells[part.index] ?? '', part) ?? ''}` : cell,
      ),
    })),
  };
}

/** What follows the year: `-03` for March, ` Q2` for a second quarter. */
function partOf(cell: string, { name }: Heading): string | null {
  const text = cell.trim();
  const quarter = /^q?([1-4])$/i.exec(text);
  if (/^q/i.test(name.trim())) return quarter ? ` Q${quarter[1]}` : null;
  const month = /^\d{1,2}$/.test(text) ? Number(text) : /^[a-z]{3,9}\.?$/i.test(text) ? monthFrom(text) : 0;
  return month >= 1 && month <= 12 ? `-${String(month).padStart(2, '0')}` : null;
}
