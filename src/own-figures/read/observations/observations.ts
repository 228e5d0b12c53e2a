import type { Kind, CategoryType } from '../../dataset.ts';
import type { NumberRead } from '../cell/numbers.ts';
import type { Category } from './categories.ts';
import { headingFrom, type Measure } from '../cell/units.ts';

/** A figure before its number is brought to the unit of all. */
export interface ObservationCell {
  readonly sourceRow: number;
  /** The column it stands in. */
  readonly column: number;
  readonly category: Category;
  readonly series: string | null;
  readonly kind: Kind;
  readonly number: NumberRead | null;
}

/** Cells that are measured alike: those of a column, or of a row where years go across. */
export interface CellGroup {
  /** How a message calls them: `Column Spending (£m)`. */
  readonly name: string;
  readonly measure: Measure | null;
  readonly cells: readonly ObservationCell[];
}

/** A table with each figure for itself. */
export interface LongForm {
  readonly category: { readonly title: string; readonly type: CategoryType };
  /** What is measured. */
  readonly title: string;
  readonly series: { readonly title: string } | null;
  /** Whether a column says of which kind each figure is. */
  readonly kinds: boolean;
  readonly parts: readonly CellGroup[];
  /** The columns that something was read from. */
  readonly used: readonly number[];
  readonly remarks: readonly string[];
}

/** What several columns measure: what a short caption or title says. */
export function titleFrom(titles: readonly string[]): string {
  const withoutNumber = titles.map((title) =>
    headingFrom(title.replace(/^(?:table|figure)\s*\S*\d\S*\s*[:.–-]?\s*/i, '')).title.trim(),
  );
  return withoutNumber.find((title) => title && title.length <= 60) ?? 'Value';
}

/** What a column of years, financial years or dates is called where it has no heading. */
export function categoryTitle(kind: CategoryType): string {
  return { year: 'Year', 'financial year': 'Financial year', date: 'Date', text: 'Place' }[kind];
}

/** Whether a column has only the name that it was given for want of a heading. */
export function isUnnamed(name: string): boolean {
  return /^Column \d+$/.test(name);
}
