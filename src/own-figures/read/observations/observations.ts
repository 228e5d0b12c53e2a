import type { Kind, CategoryType } from '../../dataset.ts';
import type { NumberRead } from '../cell/numbers.ts';
import type { Category } from './categories.ts';
import type { Measure } from '../cell/units.ts';
import type { ColumnUses } from '../../table-reading.ts';

/** An observation before its number is converted to the common unit. */
export interface ObservationCell {
  readonly sourceRow: number;
  /** Index of its column. */
  readonly column: number;
  readonly category: Category;
  readonly series: string | null;
  readonly kind: Kind;
  readonly number: NumberRead | null;
  /** The lowest and the highest number that the table allows for. Default not given. */
  readonly limits?: readonly [lower: NumberRead | null, upper: NumberRead | null];
  /** For a gap, why there is no value; `null` where the cell does not say. */
  readonly gap: string | null;
}

/** Observations that share a unit: a column in long form, a row in wide form. */
export interface CellGroup {
  /** Its name in messages: `Column Spending (£m)`. */
  readonly name: string;
  readonly measure: Measure | null;
  readonly cells: readonly ObservationCell[];
}

/** A table as separate observations. */
export interface LongForm {
  readonly category: { readonly title: string; readonly type: CategoryType };
  /** What is measured. */
  readonly title: string;
  readonly series: { readonly title: string } | null;
  /** Whether a column states the kind of each value. */
  readonly kinds: boolean;
  /** What all of them share and the title does not say: the period in the heading of the one column read. Default nothing. */
  readonly context?: string;
  readonly parts: readonly CellGroup[];
  /** The columns that were read. */
  readonly uses: ColumnUses;
  /** The members of further columns that were chosen, as a subtitle says them. Default none. */
  readonly told?: readonly string[];
  /** What was left out or guessed narrowly. */
  readonly warnings: readonly string[];
  readonly remarks: readonly string[];
}

/** The measure of figures that nothing names. */
export const NO_TITLE = 'Value';

/** The heading for a column of categories that has none. */
export function categoryTitle(kind: CategoryType): string {
  return { year: 'Year', 'financial year': 'Financial year', date: 'Date', period: 'Period', text: 'Place' }[kind];
}

/** Whether a column has only the name it was given because it has no heading. */
export function isUnnamed(name: string): boolean {
  return /^Column \d+$/.test(name);
}
