import { FiguresError, type Kind, type CategoryType } from '../../dataset.ts';
import { type SourceColumn, namesYears, usesOf } from '../table/columns.ts';
import { readKindColumn, readSeriesColumn } from './label-columns.ts';
import { kindFrom, kindOfMark } from '../cell/kinds.ts';
import { type ObservationCell, isUnnamed, type LongForm, categoryTitle, titleFrom } from './observations.ts';
import { dimensionOf, measureOf } from './one-unit.ts';
import { type Decimal, type NumberRead, scaledNumber } from '../cell/numbers.ts';
import { readCategories } from './categories.ts';
import { withoutSharedStart } from './shared-start.ts';
import type { ColumnRoles } from '../table/assign-columns.ts';
import { columnsListed } from '../messages.ts';
import type { Table } from '../table/table.ts';
import type { ColumnUses } from '../../table-reading.ts';
import { headingFrom, measureFrom } from '../cell/units.ts';
import { readableColumns, readValues } from './cell-values.ts';

/** How a table in long form is read. */
export interface Reading {
  readonly decimal: Decimal;
  /** Whether the author set the unit, so that columns need not state theirs. */
  readonly hasUnit: boolean;
  /** Whether years before 1990 count, because the author or the heading named the column of years. */
  readonly wide: boolean;
}

/** Reads a table with one row for each category, or for each category and series. */
export function readLong(table: Table, roles: ColumnRoles, { decimal, hasUnit, wide }: Reading): LongForm {
  const {
    x,
    series,
    kind,
    chosen: { rows: source, uses, warnings: choice },
  } = roles;
  const categories = readCategories(x, source, wide || namesYears(x.name));
  const kept = source.flatMap((row, index) => {
    const category = categories.all[index];
    return category ? [{ row, category }] : [];
  });
  const rows = kept.map(({ row }) => row);
  const { good, bad } = roles.named ? { good: roles.ys, bad: [] } : readableColumns(roles.ys, rows, decimal);
  const values = readValues(good, rows, decimal);
  const { ys, left, warnings } = chosen({ ...roles, ys: good }, values.numbers, hasUnit);
  const kinds = kind && readKindColumn(kind, rows);
  const names = series && readSeriesColumn(series, rows);
  const headings = headingKinds(ys, values.numbers);
  const heads = names || ys.length === 1 || headings.merged ? null : ys;
  const shared = withoutSharedStart(heads ? seriesNames(heads) : []);
  const headNames = heads && shared.names;
  const projected = ys.map((column, index) => (headings.all[index] ? null : projectedAfter(column)));
  const parts = ys.map((column, index) => ({
    name: `Column ${column.name}`,
    measure: column.measure,
    cells: kept.flatMap(({ row: { sourceRow }, category }, row): ObservationCell[] => {
      const number = values.numbers.get(column)?.[row] ?? null;
      if (headings.merged && !isMain(row, index)) return [];
      const mark = number?.marks.map(kindOfMark).find(Boolean);
      return [
        {
          sourceRow,
          column: column.index,
          category,
          series: names?.[row] ?? headNames?.[index] ?? null,
          kind:
            kinds?.all[row] ??
            category.kind ??
            mark ??
            headings.all[index] ??
            ((category.time ?? -Infinity) > (projected[index] ?? Infinity) ? 'projection' : 'actual'),
          number,
          gap: values.meanings.get(column)?.[row] ?? null,
        },
      ];
    }),
  }));
  return {
    category: { title: categoryTitleFrom(x.name, categories.type), type: categories.type },
    title: shared.start || titleOf(headings.merged ? ys.filter((_, index) => !headings.all[index]) : ys, table.titles),
    series: series
      ? { title: isUnnamed(series.name) ? 'Series' : series.name }
      : heads && { title: heads.every(({ headed }) => headed) ? categoryTitle('year') : 'Series' },
    kinds: kind !== null,
    parts,
    uses: [...uses, ...usesOf({ unreadable: roles.ys }), ...left, ...usesOf({ x, y: ys, series, kind })],
    warnings: [...choice, ...bad, ...warnings],
    remarks: [
      ...categories.remarks,
      ...(kinds?.remarks ?? []),
      // Of columns that are kinds of one measure, all but one are empty in each row.
      ...(headings.merged ? [] : values.gaps),
      ...values.marks,
    ],
  };

  /** Among columns that are kinds of one measure: whether this one holds the value of a row. The first does if none has a value. */
  function isMain(row: number, index: number): boolean {
    const has = ys.findIndex((column) => values.numbers.get(column)?.[row]);
    return index === Math.max(has, 0);
  }
}

/** A column of year ends becomes a column of financial years. */
function categoryTitleFrom(name: string, kind: CategoryType): string {
  if (isUnnamed(name)) return categoryTitle(kind);
  return kind === 'financial year' && /\bend(?:ing|ed)\b/i.test(name) ? categoryTitle(kind) : name;
}

type Numbers = ReadonlyMap<SourceColumn, readonly (NumberRead | null)[]>;

/** More bars than one comparison shows: of so many, one column is drawn. */
const MOST_BARS = 40;
/** Figures that are this many times larger than those of another column, in the middle, are of something else. */
const ANOTHER_SIZE = 100;

/** Whether the figures of a column are about as large as those of another. */
function isOfSize(column: SourceColumn, other: SourceColumn, numbers: Numbers): boolean {
  if (column.measure || other.measure) return true;
  const [one, two] = [column, other].map((which) => {
    const sizes = (numbers.get(which) ?? []).flatMap((number) =>
      number ? [Math.abs(scaledNumber(number, number.scale ?? 0))] : [],
    );
    return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  });
  return !one || !two || Math.max(one / two, two / one) < ANOTHER_SIZE;
}

/** Words of headings whose figures are no counts, though no unit says so. */
const AVERAGES = /^(?:mean|median|average|avg|rate|ratio|index|score)$/;

/** Among columns that the author did not name, those that share the dimension of the first. */
function chosen(
  { x, ys, named, series }: ColumnRoles,
  numbers: Numbers,
  hasUnit: boolean,
): { ys: readonly SourceColumn[]; left: ColumnUses; warnings: string[] } {
  const [first] = ys;
  if (!first || ys.length === 1) return { ys, left: [], warnings: [] };
  if (named && series)
    throw new FiguresError(`Column ${series.name} separates the series, so y can name only one column.`);
  if (named) return { ys, left: [], warnings: [] };
  const dimension = (column: SourceColumn) =>
    [
      dimensionOf(measureOf({ ...column, name: `Column ${column.name}`, numbers: numbers.get(column) ?? [] }, hasUnit)),
      [...column.words].find((word) => AVERAGES.test(word)) ? 'average' : '',
    ].join();
  const many = ys.length * (numbers.get(first)?.length ?? 0) > MOST_BARS && x.is !== 'period';
  const alike =
    series || many
      ? [first]
      : ys.filter((column) => dimension(column) === dimension(first) && isOfSize(column, first, numbers));
  const shown = new Set(alike);
  const others = ys.filter((column) => !shown.has(column));
  if (!others.length) return { ys, left: [], warnings: [] };
  const why = series
    ? `there is a series for each ${series.name}`
    : many
      ? 'one chart has no room for all'
      : `${first.name} has a different unit`;
  return {
    ys: alike,
    left: others.map(({ index }) => [index, 'left out', why]),
    warnings: [
      `${columnsListed(others)} ${others.length === 1 ? 'is' : 'are'} not shown, because ${why}. To show ${others.length === 1 ? 'it' : 'others'}, write y="${others[0]?.name}".`,
    ],
  };
}

/** The year after which a heading says that figures are projected: `Population (2020-based projections)`; −Infinity where it names no year; `null` where it says nothing. */
function projectedAfter({ name }: SourceColumn): number | null {
  if (!/\b(?:projections?|projected|forecasts?)\b/i.test(name)) return null;
  const year = /\b((?:19|20)\d{2})\b/.exec(name)?.[1];
  return year ? Number(year) : -Infinity;
}

/** The kinds that headings name, and whether no row has values of two of them. Then `Children` and `Projection` are one series. */
function headingKinds(ys: readonly SourceColumn[], numbers: Numbers): { all: (Kind | null)[]; merged: boolean } {
  const all = ys.map(({ own }) => kindFrom(headingFrom(own).title));
  const kinds = all.filter(Boolean).length;
  const rows = ys[0] ? (numbers.get(ys[0])?.length ?? 0) : 0;
  const apart = Array.from({ length: rows }, (_, row) => ys.filter((column) => numbers.get(column)?.[row]).length);
  return { all, merged: all.length - kinds < 2 && kinds > 0 && ys.length > 1 && apart.every((count) => count < 2) };
}

function groupOf(ys: readonly SourceColumn[]): string | null {
  const [first] = ys;
  const same = first?.group && ys.every(({ group }) => group === first.group);
  return same && first.group ? headingFrom(first.group).title : null;
}

/** Series names from headings, with the unit where two would otherwise be the same. */
function seriesNames(ys: readonly SourceColumn[]): string[] {
  const grouped = groupOf(ys) !== null;
  const titles = new Map<string, number>();
  for (const { title } of ys) titles.set(title, (titles.get(title) ?? 0) + 1);
  return ys.map((column) => {
    const name = grouped ? column.own : column.title;
    const others = (titles.get(name) ?? 0) - Number(column.title === name);
    return others > 0 ? column.name : name;
  });
}

function titleOf(ys: readonly SourceColumn[], titles: readonly string[]): string {
  const [only] = ys;
  // A heading that is only a unit names no measure.
  const unit = only && /^(?:[^a-z]|per |in |thousand|million|billion|gbp)/i.test(only.name) && measureFrom(only.name);
  if (ys.length === 1 && only && !unit) return only.title;
  return groupOf(ys) ?? titleFrom(titles);
}
