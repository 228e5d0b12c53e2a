import type { SourceColumn } from '../table/columns.ts';

/** A measure that is worked out from others of the table, and why it is not drawn beside them. */
export interface Derived {
  readonly column: SourceColumn;
  /** As a clause: `it is Actual less Budget`. */
  readonly why: string;
}

/** The figures of a column, row by row. */
type Figures = (column: SourceColumn) => readonly (number | null)[];

/** One rule: why a measure is derived from others, or `null`. */
type DerivedRule = (column: SourceColumn, others: readonly SourceColumn[], figures: Figures) => string | null;

/** Fewer rows may agree by chance. */
const ENOUGH = 3;

/** Figures that are equal but for rounding, by this share of the larger. */
const ROUNDING = 1e-6;

const says = ({ words }: SourceColumn, pattern: RegExp): boolean => [...words].some((word) => pattern.test(word));

/** Whether two lists of figures are the same wherever both have one, in enough rows, and not all zero. Of a thousand columns each is compared with each, so it ends at the first that differ. */
function areSame(some: readonly (number | null)[], others: readonly (number | null)[]): boolean {
  let pairs = 0;
  let allZero = true;
  for (const [row, one] of some.entries()) {
    const other = others[row] ?? null;
    if (one === null || other === null) continue;
    if (Math.abs(one - other) > ROUNDING * Math.max(1, Math.abs(one), Math.abs(other))) return false;
    pairs += 1;
    if (one !== 0) allZero = false;
  }
  return pairs >= ENOUGH && !allZero;
}

/** Headings of differences. Net figures and balances are measures of their own. */
const DIFFERENCES = /^(?:variances?|differences?|diff|changes?|gap|increase|decrease|over|under|overspend|underspend)$/;

/** Headings of figures that are added up from row to row. */
const SUMS = /^(?:cumulative|cumul|cum|running)$/;

/** The sums of figures up to each row. */
function runningSums(sizes: readonly (number | null)[]): number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size ?? 0));
}

const sumsOf = new WeakMap<readonly (number | null)[], readonly (readonly number[])[]>();

/** The sums of figures from either end, added up once: the newest row may be the first. */
function sumsFromEnds(sizes: readonly (number | null)[]): readonly (readonly number[])[] {
  const known = sumsOf.get(sizes) ?? [runningSums(sizes), runningSums(sizes.toReversed()).toReversed()];
  sumsOf.set(sizes, known);
  return known;
}

/** Headings of figures that say how others are spread. */
const SPREADS = /^(?:min|max|minimum|maximum|lowest|highest|quartiles?|deciles?|percentiles?|q1|q3|p\d\d?|range)$/;

const AVERAGE = /^(?:mean|median|average|avg)$/;

/** Why a measure is derived, the first rule that holds. */
const RULES: readonly DerivedRule[] = [
  (column, others, figures) => {
    if (!says(column, DIFFERENCES)) return null;
    const own = figures(column);
    for (const from of others)
      for (const less of others)
        if (
          from !== less &&
          areSame(
            own,
            figures(from).map((size, row) => {
              const other = figures(less)[row] ?? null;
              return size === null || other === null ? null : size - other;
            }),
          )
        )
          return `it is ${from.title} less ${less.title}`;
    return null;
  },
  (column, others, figures) => {
    const own = figures(column);
    const summed = others.find((other) => sumsFromEnds(figures(other)).some((sums) => areSame(own, sums)));
    if (summed) return `it adds up ${summed.title}`;
    return says(column, SUMS) && others.some((other) => !says(other, SUMS)) ? 'it adds up from row to row' : null;
  },
  (column, others) => {
    const average = says(column, SPREADS) && others.find((other) => says(other, AVERAGE));
    return average ? `it says how far from ${average.title} figures are` : null;
  },
  (column, others) => {
    const isBare = ({ words }: SourceColumn): boolean => words.size === 1;
    const first =
      isBare(column) && says(column, AVERAGE) && others.find((other) => isBare(other) && says(other, AVERAGE));
    return first && first.index < column.index ? `it is another average, beside ${first.title}` : null;
  },
];

/** The measures that are worked out from others. */
export function derivedMeasures(columns: readonly SourceColumn[], figures: Figures): Derived[] {
  const read = new Map(columns.map((column) => [column, figures(column)]));
  const known: Figures = (column) => read.get(column) ?? [];
  return columns.flatMap((column) => {
    const others = columns.filter((other) => other !== column);
    const [why] = RULES.flatMap((rule) => rule(column, others, known) ?? []);
    return why ? [{ column, why }] : [];
  });
}
