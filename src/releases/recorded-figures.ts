import type { ChartOption, ChartView, ViewDetails } from '../artifact.ts';
import { computedFigures } from '../data/computed.ts';
import type { Evidence } from '../data/evidence.ts';
import type { Cell } from '../data/schema.ts';
import { claimValue, verdict } from '../words/claims.ts';
import { computedValue } from '../words/computed.ts';

/** A view as far as its figures go. */
export type FiguredView = Pick<ChartView, 'choice' | 'rows'> & Pick<ViewDetails, 'columns'>;

/** A chart as far as its figures go. */
export interface FiguredChart {
  readonly name: string;
  readonly options: readonly ChartOption[];
  /** The default view. */
  readonly view: FiguredView;
  /** The other views, by `viewKey`. */
  readonly views: Readonly<Record<string, FiguredView>>;
}

/** A cell: a text, an unrounded number, or a number after its qualifier. */
export type RecordedCell = Cell | readonly [qualifier: string, number: number];

/** A column: its field, its heading with the unit, and the decimals of its numbers; `null` for text. */
export type RecordedColumn = readonly [name: string, title: string, decimals: number | null];

/** The figures of a view. */
export interface RecordedView {
  /** What the reader chooses to see it, in words; empty for the default view. */
  readonly chosen: string;
  /** All columns but those that tell the rows apart. */
  readonly columns: readonly RecordedColumn[];
  /** The cells of each row in the order of the columns, by what tells it apart: `2021, Aged 19`. */
  readonly rows: Readonly<Record<string, readonly RecordedCell[]>>;
}

/** All figures: by the name of the chart, then by the key of the view. Those of `care-stat` are the rows of `stat`, by their ids. */
export type RecordedFigures = Readonly<Record<string, Readonly<Record<string, RecordedView>>>>;

/** The figures of all charts in all views, and of all claims and computed figures. */
export function recordedFigures(charts: readonly FiguredChart[], evidence: Evidence): RecordedFigures {
  const drawn = charts.map(({ name, options, view, views }) => [
    name,
    Object.fromEntries(
      Object.entries({ '': view, ...views }).map(([key, shown]) => [key, recordedView(options, shown)]),
    ),
  ]);
  return { ...Object.fromEntries(drawn), stat: { '': recordedStats(evidence) } };
}

function recordedView(options: readonly ChartOption[], { choice, rows, columns }: FiguredView): RecordedView {
  const keys = keyColumns({ rows, columns });
  const figures = columns.filter((column) => !keys.includes(column));
  const chosen = options.flatMap(({ name, values }) => {
    const value = values.slice(1).find((candidate) => candidate.value === choice[name]);
    return value ? (value.label ?? value.value) : [];
  });
  return {
    chosen: chosen.join(', '),
    columns: figures.map(({ name, title, decimals = null }) => [name, title, decimals]),
    rows: Object.fromEntries(
      rows.map((row) => [
        keys.map(({ name }) => row[name]).join(', '),
        figures.map(({ name, qualifier }): RecordedCell => {
          const value = row[name] ?? null;
          const word = qualifier && row[qualifier];
          return typeof value === 'number' && word ? [String(word), value] : value;
        }),
      ]),
    ),
  };
}

/** The fewest columns by which rows can be told apart, none of them a measure or a date: one, or else two or three, the first that will do. */
function keyColumns({ rows, columns }: Pick<FiguredView, 'rows' | 'columns'>): FiguredView['columns'] {
  const naming = columns.filter(({ decimals, date }) => decimals === undefined && !date);
  const tellApart = (chosen: FiguredView['columns']): boolean =>
    new Set(rows.map((row) => JSON.stringify(chosen.map(({ name }) => row[name])))).size === rows.length;
  const tuples = [1, 2, 3].flatMap((size) => combinations(naming, size));
  const found = tuples.find(tellApart) ?? columns;
  if (!tellApart(found)) throw new Error(`No columns tell all rows apart: ${columns.map(({ name }) => name).join()}`);
  return found;
}

/** Every choice of so many items, in their order. */
function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}

/** The figures of `care-stat`: claims with their checks, published figures, and computed ones to three decimals. */
function recordedStats(evidence: Evidence): RecordedView {
  const rows: [string, RecordedCell[]][] = [
    ...evidence.claims.map((claim): [string, RecordedCell[]] => [claim.id, [claimValue(claim), verdict(claim)]]),
    ...evidence.figures.map((figure): [string, RecordedCell[]] => [figure.id, [claimValue(figure), null]]),
    ...computedFigures.map((figure): [string, RecordedCell[]] => [
      figure.id,
      [computedValue(figure, evidence, 3), null],
    ]),
  ];
  return {
    chosen: '',
    columns: [
      ['figure', 'Figure', null],
      ['check', 'Check', null],
    ],
    rows: Object.fromEntries(rows),
  };
}
