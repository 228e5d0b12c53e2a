import { isWorded, quantity } from '../../../words/quantity.ts';
import { joined } from '../../../words/sources.ts';
import type { Dataset } from '../../dataset.ts';
import { decimalOf } from '../cell/numbers.ts';
import { isGap } from '../cell/gaps.ts';
import { outOf } from '../cell/out-of.ts';
import type { Grid } from '../source/grid.ts';
import { quoted, rowsNamed } from '../messages.ts';
import { namesNotes, namesYears } from './column-rules.ts';
import { headingWords } from './heading-words.ts';
import { withoutEndZeros } from './end-zeros.ts';
import { withGivenLimits } from './given-limits.ts';
import { legendOf } from './legend.ts';
import { withMeanings } from './with-meanings.ts';
import type { Table } from './table.ts';

/**
 * Reads a table whose cells say more than a number, which few do: loaded where `mayHoldRareCells` says so. They are written as other
 * tables have them, so that what follows reads one kind of table: signs with the meaning in the table's own legend, numbers
 * out of a whole as percentages or rates, ranges and margins as columns of limits, zeros that may be gaps as gaps.
 *
 * @param read Finds header and rows.
 */
export function withRareCells(grid: Grid, read: (grid: Grid) => Table): Table {
  const { grid: bare, legend, left } = legendOf(withoutShares(grid));
  const table = read(bare);
  const remarks = left.length
    ? [...table.remarks, `${rowsNamed(left)} ${left.length === 1 ? 'says' : 'say'} what signs mean.`]
    : table.remarks;
  const meant = withMeanings({ ...table, remarks }, legend);
  const limited = withGivenLimits(withParts(withoutPence(meant)));
  const kept = limited.columns.filter(({ name }) => !namesNotes(name)).map(({ index }) => index);
  const { decimal } = decimalOf(limited.rows.map(({ cells }) => ({ cells: kept.map((index) => cells[index] ?? '') })));
  return withNil(withoutEndZeros(limited, decimal));
}

/** A share in brackets, which repeats the number before it in another unit: `1,234 (56%)`. */
const SHARE = /^\(\s?[-+]?\d{1,3}(?:[.,]\d+)?\s?%\s?\)$/;

/** Longer texts are no figures. */
const LONGEST = 40;

/** The grid with numbers instead of numbers and their shares. */
function withoutShares(grid: Grid): Grid {
  const rewritten = (cell: string): string => {
    const open = cell.length > LONGEST ? -1 : cell.lastIndexOf('(');
    const number = cell.slice(0, Math.max(open, 0)).trim();
    return /^\D{0,3}\d[\d.,' ]*$/.test(number) && SHARE.test(cell.slice(open).trim()) ? number : cell;
  };
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(rewritten) })) };
}

/** Headings of amounts, whose figures may be in pence. */
const AMOUNTS = /^(?:costs?|prices?|fees?|charges?|fares?|rents?|pay|wages?|amounts?|spending|income|pence|gbp|£)$/;

/** The table with p behind some numbers of a column as the mark of provisional ones. Behind all of them, or where the heading names an amount, it is pence. */
function withoutPence(table: Table): Table {
  const isPence = (cell = ''): boolean => /\d ?p$/i.test(cell.trim());
  const marked = new Set(
    table.columns.flatMap(({ index, name }) => {
      const cells = table.rows.map((row) => row.cells[index] ?? '').filter((cell) => !isGap(cell));
      const some = cells.some(isPence) && !cells.every(isPence);
      return some && !headingWords(name).some((word) => AMOUNTS.test(word)) ? [index] : [];
    }),
  );
  if (!marked.size) return table;
  const rewritten = (cell: string, index: number): string =>
    marked.has(index) && isPence(cell) ? cell.trim().replace(/ ?p$/i, ' [p]') : cell;
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(rewritten) })) };
}

/** The table with numbers out of a whole as plain numbers. */
function withParts(table: Table): Table {
  const [first, ...others] = table.columns;
  const isNamed = others.some(({ index }) =>
    table.rows.every(({ cells }) => /^\p{L}/u.test((cells[index] ?? '').trim())),
  );
  const told: string[] = [];
  let rows = table.rows;
  const columns = table.columns.map((column) => {
    const { index, name, own } = column;
    if ((column === first && !isNamed) || namesNotes(name) || namesYears(name)) return column;
    const filled = table.rows.flatMap(({ cells }, row) =>
      isGap(cells[index] ?? '') ? [] : [{ row, cell: cells[index] ?? '' }],
    );
    const read = outOf(filled.map(({ cell }) => cell));
    if (!read) return column;
    told.push(`${read.example} in column ${quoted(name)}`);
    const written = new Map(filled.map(({ row }, nth) => [row, read.cells[nth] ?? '']));
    rows = rows.map((one, row) => ({
      ...one,
      cells: one.cells.map((cell, at) => (at === index ? (written.get(row) ?? cell) : cell)),
    }));
    const unit = read.unit && !name.includes(read.unit) ? ` (${read.unit})` : '';
    return { ...column, name: name + unit, own: own + unit };
  });
  return told.length
    ? { ...table, columns, rows, remarks: [...table.remarks, `Read as shares or rates: ${joined(told)}.`] }
    : table;
}

/** The table with 0 for nil. */
function withNil(table: Table): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (/^nil$/i.test(cell.trim()) ? '0' : cell)),
    })),
  };
}

/** The most decimals of the lower end of a range. */
const DIGITS = 4;

/** A figure of at most its upper limit, and not less than its lower, is a range: `between 10 and` 14. */
export function withRanges<Of extends Dataset>(figures: Of): Of {
  const { unit } = figures.value ?? {};
  if (!unit) return figures;
  const bare = isWorded(unit) ? { ...unit, after: '' } : unit;
  return {
    ...figures,
    all: figures.all.map((figure) =>
      figure.qualifier === 'up to' && figure.limits
        ? { ...figure, qualifier: `between ${quantity(figure.limits[0], bare, DIGITS)} and` }
        : figure,
    ),
  };
}
