import { type Decimal, type NumberRead, readNumber } from '../cell/numbers.ts';
import type { GridRow } from '../source/grid.ts';
import type { SourceColumn } from '../table/columns.ts';

/** The limits of the figures of a column, row by row. */
export interface LimitsRead {
  readonly lower: readonly (NumberRead | null)[];
  readonly upper: readonly (NumberRead | null)[];
  /** The columns that they were read from, by index. */
  readonly used: readonly number[];
}

/** Words of headings that say which limit a column holds, or of what kind it is. */
const LOWER = /^(?:lower|low|lci|lcl)$/;
const UPPER = /^(?:upper|high|uci|ucl)$/;
/** Words of headings that say how figures are spread, not how sure they are. */
const OF_SPREAD = /^(?:quartiles?|deciles?|percentiles?)$/;
const OF_LIMITS = /^(?:ci|cl|confidence|intervals?|limits?|bounds?|95|99|90|%|of|the|for)$/;

const says = ({ words }: SourceColumn, pattern: RegExp): boolean => [...words].some((word) => pattern.test(word));

/** Whether a column may hold limits: by its heading, which others may have too. */
function mayLimit(column: SourceColumn): boolean {
  if (says(column, OF_SPREAD)) return false;
  return column.is === 'limit' || (column.is === 'number' && (says(column, LOWER) || says(column, UPPER)));
}

/** The words of a heading that name a measure. */
function subjectOf({ words }: SourceColumn): string {
  return [...words].filter((word) => ![LOWER, UPPER, OF_LIMITS].some((pattern) => pattern.test(word))).join(' ');
}

/**
 * The limits of a column of figures: a column of lower and one of upper limits, which name the measure or else stand nearest, where
 * each figure is between its limits.
 *
 * @param figures The figures, row by row.
 */
export function limitsOf(
  column: SourceColumn,
  figures: readonly (NumberRead | null)[],
  columns: readonly SourceColumn[],
  rows: readonly GridRow[],
  decimal: Decimal,
): LimitsRead | null {
  const others = columns.filter((other) => other !== column && mayLimit(other));
  // Limits that name another column are not of this one.
  const isOfAnother = (subject: string): boolean =>
    subject !== '' &&
    subject !== subjectOf(column) &&
    columns.some((other) => other !== column && !others.includes(other) && subjectOf(other) === subject);
  const nearest = (pattern: RegExp): SourceColumn | undefined =>
    others
      .filter((other) => says(other, pattern) && !isOfAnother(subjectOf(other)))
      .toSorted(
        (one, other) =>
          Number(subjectOf(other) === subjectOf(column)) - Number(subjectOf(one) === subjectOf(column)) ||
          Math.abs(one.index - column.index) - Math.abs(other.index - column.index),
      )[0];
  const [low, high] = [nearest(LOWER), nearest(UPPER)];
  if (!low || !high || low === high) return null;
  const [lower, upper] = [low, high].map(({ index }) =>
    rows.map(({ cells }) => readNumber(cells[index] ?? '', decimal)),
  );
  if (!lower || !upper) return null;
  const sizeOf = (number: NumberRead | null | undefined): number =>
    Number(number ? `${number.digits}e${number.scale ?? 0}` : NaN);
  const isBetween = figures.every(
    (figure, row) => !figure || !(sizeOf(figure) < sizeOf(lower[row]) || sizeOf(figure) > sizeOf(upper[row])),
  );
  return isBetween && lower.some(Boolean) && upper.some(Boolean)
    ? { lower, upper, used: [low.index, high.index] }
    : null;
}
