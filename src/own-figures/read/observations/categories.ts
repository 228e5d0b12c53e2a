import { FiguresError, type Kind, type CategoryType } from '../../dataset.ts';
import type { SourceColumn } from '../table/columns.ts';
import { yearsAt } from '../cell/dates.ts';
import { type InvalidPeriod, type Period, periodsFrom } from '../cell/periods.ts';
import { type GridRow, isBlank } from '../source/grid.ts';
import { cellLocation, quoted, rowsNamed } from '../messages.ts';
import { plainNames } from '../table/heading-words.ts';
import { isTotal } from './totals.ts';

/** The category of an observation. */
export interface Category {
  readonly name: string;
  readonly time: number | null;
  /** The kind written next to it, or `null`. */
  readonly kind: Kind | null;
}

/** The categories of a table. */
export interface Categories {
  readonly type: CategoryType;
  /** One for each row; `null` for a total, which has no place in time. */
  readonly all: readonly (Category | null)[];
  readonly remarks: readonly string[];
}

/** A text with single spaces, trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\\n/g, ' ').trim().replace(/\s+/g, ' ');
}

/**
 * Reads the categories in a column.
 *
 * @param wide Whether years before 1990 count.
 * @throws {FiguresError} when a cell is empty, or is not a period although the others are.
 */
export function readCategories(column: SourceColumn, rows: readonly GridRow[], wide: boolean): Categories {
  const texts = rows.map(({ cells }) => cells[column.index] ?? '');
  const empty = rows.find((_, index) => isBlank(texts[index]));
  if (empty) throw new FiguresError(`${cellLocation(empty.sourceRow, column.name)}: the cell is empty.`);
  if (column.is !== 'period')
    return textCategories(
      texts.every((text) => /^\d{1,3}$/.test(text.trim()))
        ? texts.map((text) => `${column.title} ${text.trim()}`)
        : texts,
    );
  const read = periodsFrom(texts, wide || column.early, column.words);
  const totals: number[] = [];
  const some = read.some((one) => one && 'is' in one);
  for (const [index, period] of read.entries()) {
    const [text = '', sourceRow = 0] = [texts[index], rows[index]?.sourceRow];
    if (period && 'fault' in period)
      throw new FiguresError(`${cellLocation(sourceRow, column.name)}: ${quoted(text)} ${period.fault}`);
    if (period) continue;
    if (!isTotal(text) || !some)
      throw new FiguresError(`${cellLocation(sourceRow, column.name)}: ${quoted(text)} is not a year or a date.`);
    totals.push(sourceRow);
  }
  const finer = finerThanYears(read);
  if (finer.length)
    return {
      ...(periodCategories(read.map((period) => (period && 'is' in period && period.is === 'year' ? period : null))) ??
        textCategories(texts)),
      remarks: [
        `${rowsNamed(finer.map((index) => rows[index]?.sourceRow ?? 0))} are parts of years, and were left out: the years are shown.`,
      ],
    };
  const remarks = totals.length
    ? [
        `${rowsNamed(totals)} ${totals.length === 1 ? 'is a total and was' : 'are totals and were'} left out: a total cannot be placed among years.`,
      ]
    : [];
  const categories = periodCategories(read.map((period) => (period && 'is' in period ? period : null)));
  if (categories) return { ...categories, remarks: [...remarks, ...markRemarks(read, rows, column.name)] };
  return {
    ...textCategories(texts),
    remarks: [`Column ${column.name} mixes years, financial years and dates, and is read as words.`],
  };
}

/** Indices of periods that are parts of years, in a column that has those years too. */
function finerThanYears(read: readonly (Period | InvalidPeriod | null)[]): number[] {
  const years = new Set(
    read.flatMap((period) => (period && 'is' in period && period.is === 'year' ? [period.time] : [])),
  );
  const finer = read.flatMap((period, index) =>
    period && 'is' in period && (period.is === 'span' || (period.is === 'date' && period.name.length === 7))
      ? [index]
      : [],
  );
  const within = finer.filter((index) => {
    const period = read[index];
    return period && 'is' in period && years.has(Math.floor(period.time));
  });
  return years.size > 1 && within.length > 1 ? finer : [];
}

/** The categories of some periods, or `null` when financial years are mixed with other periods. */
export function periodCategories(periods: readonly (Period | null)[]): Pick<Categories, 'type' | 'all'> | null {
  const types = new Set(periods.flatMap((period) => (period ? [period.is] : [])));
  if (types.has('span') && types.size > 1) return null;
  const months = types.has('date') && periods.every((period) => period?.is !== 'financial year' || period.month);
  if (types.has('financial year') && types.size > 1 && !months) return null;
  const all = periods.map((period) => {
    if (!period) return null;
    const { month, kind } = period;
    return months && month
      ? { name: month, time: yearsAt(month), kind }
      : { name: period.name, time: period.time, kind };
  });
  const type = types.has('span')
    ? 'period'
    : types.has('date')
      ? 'date'
      : types.has('financial year')
        ? 'financial year'
        : 'year';
  return { type, all };
}

function textCategories(texts: readonly string[]): Categories {
  const all = plainNames(texts.map(oneLine)).map((name) => ({ name, time: null, kind: null }));
  return { type: 'text', all, remarks: [] };
}

function markRemarks(
  read: readonly (Period | InvalidPeriod | null)[],
  rows: readonly GridRow[],
  column: string,
): string[] {
  const index = read.findIndex((period) => period && 'marks' in period && period.marks.length);
  const period = read[index];
  if (!period || 'fault' in period) return [];
  return [
    `${cellLocation(rows[index]?.sourceRow ?? 0, column)}: ${quoted(period.marks.join(' '))} was left out as a footnote mark.`,
  ];
}
