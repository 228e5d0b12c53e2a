import { FiguresError } from '../../dataset.ts';
import type { ColumnUses } from '../../table-reading.ts';
import { type NumberRead, scaledNumber } from '../cell/numbers.ts';
import type { Measure } from '../cell/units.ts';
import { columnsListed } from '../messages.ts';
import type { ColumnRoles } from '../table/assign-columns.ts';
import type { SourceColumn } from '../table/columns.ts';
import { headingWords } from '../table/heading-words.ts';
import { derivedMeasures } from './derived.ts';
import { dimensionOf, measureOf } from './one-unit.ts';
import { isTotal } from './totals.ts';

/** The numbers of each column of figures, one for each row. */
export type Numbers = ReadonlyMap<SourceColumn, readonly (NumberRead | null)[]>;

/** More bars than one comparison shows, or points than a trend: of so many, one column is drawn. */
const MOST_BARS = 40;
const MOST_POINTS = 5000;
/** Figures that are this many times larger than those of another column, in the middle, are of something else. */
const ANOTHER_SIZE = 100;

/** The figures of a column, in the order of the rows. */
function sizesOf(column: SourceColumn, numbers: Numbers): (number | null)[] {
  return (numbers.get(column) ?? []).map(
    (number) => number && scaledNumber(number, number.scale ?? column.measure?.scale ?? 0),
  );
}

/** Whether the figures of a column are about as large as those of another. */
function isOfSize(column: SourceColumn, other: SourceColumn, numbers: Numbers): boolean {
  if (column.measure?.currency || column.measure?.words === '%') return true;
  const [one, two] = [column, other].map((which) => {
    const sizes = sizesOf(which, numbers).flatMap((size) => (size === null ? [] : Math.abs(size)));
    return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  });
  return !one || !two || Math.max(one / two, two / one) < ANOTHER_SIZE;
}

/** Whether all figures of a column are the whole, 100%, which says nothing. */
function isWhole({ measure }: SourceColumn, values: readonly (NumberRead | null)[]): boolean {
  const known = values.filter((number) => number !== null);
  return measure?.words === '%' && known.length > 1 && known.every(({ digits }) => Number(digits) === 100);
}

/** The measures that are drawn, and those that are left out. */
interface MeasuresChosen {
  readonly ys: readonly SourceColumn[];
  readonly left: ColumnUses;
  readonly warnings: readonly string[];
}

/** How measures are chosen that the author did not name. */
interface ChoiceOfMeasures {
  readonly numbers: Numbers;
  /** What the table or file is called. */
  readonly topic: string;
  /** Whether the author set the unit, so that columns need not state theirs. */
  readonly hasUnit: boolean;
}

/**
 * Of the columns of figures, those that one chart shows: what the author named; otherwise those that are not worked out
 * from others and share the dimension of the one that the table is about.
 */
export function measuresToDraw({ x, ys: all, named, series }: ColumnRoles, by: ChoiceOfMeasures): MeasuresChosen {
  if (named && series && all.length > 1)
    throw new FiguresError(`Column ${series.name} separates the series, so y can name only one column.`);
  if (named || all.length < 2) return { ys: all, left: [], warnings: [] };
  const { numbers } = by;
  const derived = derivedMeasures(all, (column) => sizesOf(column, numbers));
  const worked = new Set(derived.map(({ column }) => column));
  const ys = all.filter((column) => !worked.has(column));
  const dimension = (column: SourceColumn): string =>
    [
      dimensionOf(
        measureOf({ ...column, name: `Column ${column.name}`, numbers: numbers.get(column) ?? [] }, by.hasUnit),
      ),
      [...column.words].find((word) => AVERAGES.test(word)) ? 'average' : '',
    ].join();
  const count = (numbers.get(all[0] as SourceColumn)?.length ?? 0) * ys.length;
  const many = count > (x.is === 'period' ? MOST_POINTS : MOST_BARS);
  const isMixed = new Set(ys.map(dimension)).size > 1;
  const first =
    (series || many || isMixed
      ? measureToDraw(
          ys.filter((column) => !isWhole(column, numbers.get(column) ?? [])),
          {
            topic: by.topic,
            figures: x.is === 'text' && !series ? (column) => sizesOf(column, numbers) : () => [],
          },
        )
      : undefined) ?? ys[0];
  if (!first) return { ys: all, left: [], warnings: [] };
  const alike =
    series || many
      ? [first]
      : ys.filter((column) => dimension(column) === dimension(first) && isOfSize(column, first, numbers));
  const shown = new Set(alike);
  const why = series
    ? `there is a series for each ${series.name}`
    : many
      ? 'one chart has no room for all'
      : `${first.name} has a different unit`;
  const groups = [
    { columns: ys.filter((column) => !shown.has(column)), why },
    ...derived.map((one) => ({ columns: [one.column], why: one.why })),
  ].filter(({ columns }) => columns.length);
  return {
    ys: alike,
    left: groups.flatMap(({ columns, why }) => columns.map(({ index }) => [index, 'left out', why] as const)),
    warnings: groups.map(
      ({ columns, why }) =>
        `${columnsListed(columns)} ${columns.length === 1 ? 'is' : 'are'} not shown, because ${why}. To show ${columns.length === 1 ? 'it' : 'others'}, write y="${columns[0]?.name}".`,
    ),
  };
}

/** Words of headings whose figures are no counts, though no unit says so. */
const AVERAGES = /^(?:mean|median|average|avg|rate|ratio|index|score)$/;

/** Headings of counts that other columns are based on: of authorities, of payments, of answers. */
const BASES = /^(?:n|nr|txns|transactions|base|count|sample|denominator|population|responses)$/;

/** Ranks of measures: a table's total is drawn before its other figures, and these before the counts that they are based on. */
const RANKS: readonly { readonly rank: number; when(column: SourceColumn): boolean }[] = [
  { rank: 0, when: ({ title, words }) => isTotal(title) && words.size < 3 },
  { rank: 3, when: ({ words }) => words.size < 2 && [...words].some((word) => BASES.test(word)) },
  {
    rank: 1,
    when: ({ measure, words }) =>
      isRated(measure) || (!words.has('total') && [...words].some((word) => AVERAGES.test(word))),
  },
];

/** Whether a unit says more than that something was counted. */
function isRated(measure: Measure | null): boolean {
  return (
    measure !== null &&
    (measure.currency !== '' || measure.words === '%' || measure.words.startsWith(' per ') || Boolean(measure.scale))
  );
}

const COUNTS = /^(?:n|nr|num|no|number|count)[ _]/i;

/** What else tells which measure a table is about. */
interface AboutTable {
  /** What the table or file is called. */
  readonly topic: string;
  /** The figures of a column, in the order of the rows. */
  figures(column: SourceColumn): readonly (number | null)[];
}

/** Fewer rows may be in order by chance. */
const ORDERED = 5;

/** Whether figures fall from row to row, as in a table that is sorted by them. */
function areSorted(figures: readonly (number | null)[]): boolean {
  return (
    figures.length >= ORDERED &&
    new Set(figures).size > figures.length / 2 &&
    figures.every((figure, row) => !row || (figure ?? -Infinity) <= (figures[row - 1] ?? -Infinity))
  );
}

/** Words that a heading and a topic share, but for those that any heading may have. */
function sharedWords({ words }: SourceColumn, topic: ReadonlySet<string>): number {
  return [...words].filter((word) => word.length > 2 && topic.has(word)).length;
}

/**
 * Of several measures that cannot share a scale, the one that is drawn: a total; or that by which the rows are sorted; or
 * the one of which the table's name speaks; or the first, but a rate where the first only counts.
 */
function measureToDraw(columns: readonly SourceColumn[], { topic, figures }: AboutTable): SourceColumn | undefined {
  const rank = (column: SourceColumn): number => RANKS.find((one) => one.when(column))?.rank ?? 2;
  const [first, ...others] = columns;
  const total = columns.find((column) => rank(column) === 0);
  if (total || !first) return total;
  const sortedBy = columns.find((column) => areSorted(figures(column)));
  if (sortedBy) return sortedBy;
  const named = new Set(headingWords(topic));
  const spoken = columns
    .filter((column) => sharedWords(column, named))
    .toSorted((a, b) => rank(a) - rank(b) || sharedWords(b, named) - sharedWords(a, named))[0];
  if (spoken) return spoken;
  if (rank(first) < 3 && !COUNTS.test(first.name)) return first;
  return (
    others.find((column) => rank(column) === 1) ??
    others.find((column) => rank(first) === 3 && rank(column) === 2) ??
    first
  );
}
