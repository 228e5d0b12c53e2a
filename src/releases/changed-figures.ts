import type { ChangedFigure, ChangedFigures } from '../artifact.ts';
import { dateInWords, isDate } from '../words/dates.ts';
import { decimal, qualified } from '../words/numbers.ts';
import type { RecordedCell, RecordedColumn, RecordedFigures, RecordedView } from './recorded-figures.ts';

/** Decimals that a number is told with at most, where two differ by less than a chart shows. */
const MOST_DECIMALS = 9;

/** A view without figures: what one that is new was, and one that is gone will be. */
const NOTHING: RecordedView = { chosen: '', columns: [], rows: {} };

/**
 * Every figure that differs between two records, by chart. A chart whose figures are the same is left out.
 *
 * What differs alike in several views of a chart is told once. A new row is told with all of its figures, and so is one that is gone.
 */
export function changedFigures(before: RecordedFigures, now: RecordedFigures): ChangedFigures {
  const charts = union(before, now).map((chart) => {
    const [was = {}, is = {}] = [before[chart], now[chart]];
    const changes = union(was, is).flatMap((key) => changesOf(was[key] ?? NOTHING, is[key] ?? NOTHING));
    const seen = new Set<string>();
    const told = changes.filter(({ chosen: _chosen, ...change }) => {
      const text = JSON.stringify(change);
      return !seen.has(text) && seen.add(text);
    });
    return [
      chart,
      told.map(({ chosen, what, ...change }): ChangedFigure => ({
        what: chosen ? `${chosen}: ${what}` : what,
        ...change,
      })),
    ] as const;
  });
  return Object.fromEntries(charts.filter(([, changes]) => changes.length));
}

/** A change, with what is chosen to see its view. */
interface ViewChange extends ChangedFigure {
  readonly chosen: string;
}

function changesOf(before: RecordedView, now: RecordedView): ViewChange[] {
  const chosen = now.chosen || before.chosen;
  return union(before.rows, now.rows).flatMap((row): ViewChange[] => {
    const [was, is] = [before.rows[row], now.rows[row]];
    if (!was) return [{ chosen, what: row, from: null, to: wholeRow(now, is) }];
    if (!is) return [{ chosen, what: row, from: wholeRow(before, was), to: null }];
    return changedCells(before, now, row).map((change) => ({ chosen, ...change }));
  });
}

/** The cells of a row that differ. A column is the same where its field is. */
function changedCells(before: RecordedView, now: RecordedView, row: string): ChangedFigure[] {
  const gone = before.columns.filter(([name]) => !now.columns.some((other) => other[0] === name));
  return [...now.columns, ...gone].flatMap((column) => {
    const cell = ({ columns, rows }: RecordedView): RecordedCell =>
      rows[row]?.[columns.findIndex(([name]) => name === column[0])] ?? null;
    const [from, to] = bothInWords(cell(before), cell(now), column);
    return from === to ? [] : { what: `${row}, ${heading(column)}`, from, to };
  });
}

/** Two cells of a column in words: with as many decimals as the chart shows, or more where they would look the same. */
function bothInWords(was: RecordedCell, is: RecordedCell, column: RecordedColumn): [string | null, string | null] {
  const [name, title, decimals] = column;
  const [from, to] = [cellInWords(was, column), cellInWords(is, column)];
  const done = from !== to || decimals === null || decimals === MOST_DECIMALS;
  return done ? [from, to] : bothInWords(was, is, [name, title, decimals + 1]);
}

/** All figures of a row: `Not in education 39%; Not known 9%`. */
function wholeRow({ columns }: RecordedView, cells: readonly RecordedCell[] | undefined): string {
  const told = columns.flatMap((column, index) => {
    const text = cellInWords(cells?.[index] ?? null, column);
    return text === null ? [] : `${heading(column)} ${text}`;
  });
  return told.join('; ') || 'named without a figure';
}

/** The unit at the end of a heading, or before its brackets. */
const UNIT = /, (%|£ million)(?= \(|$)/;

/** The heading of a column without its unit, which its numbers have. */
const heading = ([, title]: RecordedColumn): string => title.replace(UNIT, '');

/** A cell in words, a number with its qualifier and unit; `null` for an empty one. */
function cellInWords(cell: RecordedCell, [, title, decimals]: RecordedColumn): string | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return isDate(cell) ? dateInWords(cell) : cell;
  const [qualifier, number] = typeof cell === 'number' ? [null, cell] : cell;
  if (decimals === null) return qualified(qualifier, String(number));
  const [, unit] = UNIT.exec(title) ?? [];
  const text = decimal(number, decimals);
  return qualified(qualifier, unit === '%' ? `${text}%` : unit ? `£${text}m` : text);
}

/** The keys of two records: first those of the second, then those that only the first has. */
const union = (before: object, now: object): string[] => [...new Set([...Object.keys(now), ...Object.keys(before)])];
