import { isBlank, type GridRow } from '../source/grid.ts';
import { isGap } from '../cell/gaps.ts';
import { type Decimal, readNumber } from '../cell/numbers.ts';
import { headingPeriods } from '../cell/periods.ts';
import { headingFrom, noMeasure, type Measure } from '../cell/units.ts';
import { headingWords, plainHeading } from './heading-words.ts';
import { namesYears, ruleFor } from './column-rules.ts';
import type { Heading, Table } from './table.ts';
import type { ColumnIs, ColumnUse, ColumnUses } from '../../table-reading.ts';

/** A column, with what its heading and cells say about it. */
export interface SourceColumn extends Heading {
  readonly is: ColumnIs;
  /** Why it is that. */
  readonly why: string;
  /** The heading without its unit. */
  readonly title: string;
  /** The unit in the heading, or `null`. */
  readonly measure: Measure | null;
  /** Whether the heading is a year, financial year or date. */
  readonly headed: boolean;
  /** The words of the heading, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether years before 1990 count. */
  readonly early: boolean;
}

/** What columns do, by their indices. */
export function usesOf(
  uses: Partial<Record<ColumnUse, SourceColumn | readonly SourceColumn[] | null | undefined>>,
): ColumnUses {
  return Object.entries(uses).flatMap(([use, columns]) =>
    [columns ?? []].flat().map(({ index }) => [index, use as ColumnUse] as const),
  );
}

/** Cells that are enough to classify a column. Errors in later cells are found when they are read. */
const ENOUGH = 300;

/** Classifies each column of a table by its heading and cells. */
export function readColumns({ columns, rows }: Table, decimal: Decimal): SourceColumn[] {
  const across = headingPeriods(columns.map(({ own }) => own));
  const names = new Set(columns.map(({ name }) => headingWords(name).join(' ')));
  let first = true;
  const all = columns.map((heading, nth): SourceColumn => {
    const words = new Set(headingWords(heading.name));
    const cells = firstCells(rows, heading.index);
    const early = namesYears(heading.name) || (first && countsYears(cells));
    const headed = Boolean(across[nth]);
    const { is, why } = ruleFor({
      ...heading,
      words,
      cells,
      first,
      early,
      headed,
      decimal,
      isPaired: namesOfCode(heading.name).some((name) => names.has(name)),
      unnamed: /^Column \d+$/.test(heading.name),
      beside: holdsNames(rows, columns[nth + 1]?.index, decimal),
    });
    if (is !== 'empty') first = false;
    const read = headingFrom(plainHeading(heading.name));
    return {
      ...heading,
      ...read,
      measure:
        read.measure ?? (is === 'number' && areShares(words, cells, decimal) ? { ...noMeasure, words: '%' } : null),
      is,
      why,
      words,
      early,
      headed,
    };
  });
  // A table of nothing but zeros and ones counts something.
  return all.some(({ is }) => is === 'number')
    ? all
    : all.map((column) => (column.is === 'flag' ? { ...column, is: 'number' } : column));
}

/** The first cells of a column that are filled and no gap. */
function firstCells(rows: readonly GridRow[], index: number): string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row.cells[index];
    if (cell !== undefined && !isGap(cell) && !isBlank(cell)) cells.push(cell);
    if (cells.length === ENOUGH) break;
  }
  return cells;
}

/** Whether figures are percentages by their heading: a share, between 0 and 100, and not all of them fractions. */
function areShares(words: ReadonlySet<string>, cells: readonly string[], decimal: Decimal): boolean {
  if (![...words].some((word) => /^(?:shares?|proportions?|.*percent(?:age)?|pct)$/.test(word)) || words.has('per'))
    return false;
  const numbers = cells.flatMap((cell) => readNumber(cell, decimal) ?? []);
  if (numbers.some(({ sign }) => sign)) return false;
  const values = numbers.map(({ digits }) => Number(digits));
  return values.some((value) => value > 1) && values.every((value) => value >= 0 && value <= 100);
}

/** The headings of names that go with a heading of codes: `area name`, `area nm` and `area n` with `area_c`. */
function namesOfCode(heading: string): string[] {
  const words = headingWords(heading);
  if (!words.length) return [];
  return /^(?:code|cd|c|id)$/.test(words.at(-1) ?? '') && words.length > 1
    ? ['name', 'nm', 'n', 'label', 'title'].map((name) => [...words.slice(0, -1), name].join(' '))
    : ['name', 'label'].map((name) => [...words, name].join(' '));
}

/** Whether a column holds words, nearly each of them once. */
function holdsNames(rows: readonly GridRow[], index: number | undefined, decimal: Decimal): boolean {
  const cells = index === undefined ? [] : firstCells(rows, index);
  return (
    cells.length > 2 && cells.every((cell) => !readNumber(cell, decimal)) && new Set(cells).size * 10 > cells.length * 9
  );
}

/** Whether cells are years, each a little later than the one before; quarters and months may stand below them. */
function countsYears(cells: readonly string[]): boolean {
  const years = cells.filter((cell) => /^[12]\d{3}$/.test(cell.trim())).map(Number);
  return (
    years.length > 4 &&
    (years.length * 3 > cells.length || cells.every((cell) => /^[12]\d{3}(?:$| [A-Z])/.test(cell.trim()))) &&
    years.every((year, index) => !index || (year > (years[index - 1] ?? 0) && year - (years[index - 1] ?? 0) <= 10))
  );
}
