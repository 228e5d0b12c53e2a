import type { Kind, CategoryType } from '../../dataset.ts';
import { type SourceColumn, usesOf } from '../table/columns.ts';
import { namesYears } from '../table/column-rules.ts';
import { readKindColumn, readSeriesColumn } from './label-columns.ts';
import { kindFrom, kindOfMark, splitKind } from '../cell/kinds.ts';
import { type ObservationCell, isUnnamed, type LongForm, categoryTitle, NO_TITLE } from './observations.ts';
import type { Decimal } from '../cell/numbers.ts';
import { readCategories } from './categories.ts';
import { withoutSharedStart } from './shared-start.ts';
import { measuresToDraw, type Numbers } from './measure-choice.ts';
import { titleFrom } from '../table/titles.ts';
import type { ColumnRoles } from '../table/assign-columns.ts';
import { rowsNamed, shorten } from '../messages.ts';
import { type GridRow, isBlank } from '../source/grid.ts';
import type { Table } from '../table/table.ts';
import type { ColumnUses } from '../../table-reading.ts';
import { headingFrom, measureFrom } from '../cell/units.ts';
import { readableColumns, readValues } from './cell-values.ts';
import { limitsOf } from './limit-columns.ts';

/** How a table in long form is read. */
export interface Reading {
  readonly decimal: Decimal;
  /** All columns of the table, of which some may hold limits. */
  readonly columns: readonly SourceColumn[];
  /** Whether the author set the unit, so that columns need not state theirs. */
  readonly hasUnit: boolean;
  /** Whether years before 1990 count, because the author or the heading named the column of years. */
  readonly wide: boolean;
}

/** Reads a table with one row for each category, or for each category and series. */
export function readLong(table: Table, roles: ColumnRoles, { decimal, columns, hasUnit, wide }: Reading): LongForm {
  const {
    x,
    series,
    kind,
    chosen: { uses, told, warnings: choice },
  } = roles;
  const { source, nameless } = withNames(x, roles.chosen.rows);
  const categories = readCategories(x, source, wide || namesYears(x.name));
  const kept = source.flatMap((row, index) => {
    const category = categories.all[index];
    return category ? [{ row, category }] : [];
  });
  const rows = kept.map(({ row }) => row);
  const { good, bad } = roles.named ? { good: roles.ys, bad: [] } : readableColumns(roles.ys, rows, decimal);
  const values = readValues(good, rows, decimal);
  const limits = new Map(
    good.flatMap((column) => {
      const read = limitsOf(column, values.numbers.get(column) ?? [], columns, rows, decimal);
      return read ? [[column, read] as const] : [];
    }),
  );
  const limiting = new Set(roles.named ? [] : [...limits.values()].flatMap((read) => read.used));
  const measures = good.filter(({ index }) => !limiting.has(index));
  const { ys, left, warnings } = measuresToDraw(
    { ...roles, ys: measures.length ? measures : good },
    { numbers: values.numbers, topic: table.topic, hasUnit },
  );
  const kinds = kind && readKindColumn(kind, rows);
  const names = series && readSeriesColumn(series, rows);
  const headings = headingKinds(ys, values.numbers);
  const heads = names || ys.length === 1 || headings.merged ? null : ys;
  const shared = withoutSharedStart(heads ? seriesNames(heads) : []);
  const headNames = heads && shared.names;
  const projected = ys.map((column, index) => (headings.all[index] ? null : projectedAfter(column)));
  const parts = ys.map((column, index) => ({
    name: `Column ${column.name}`,
    measure: column.measure ?? (x.is === 'text' ? x.measure : null),
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
          limits: [limits.get(column)?.lower[row] ?? null, limits.get(column)?.upper[row] ?? null],
          gap: values.meanings.get(column)?.[row] ?? null,
        },
      ];
    }),
  }));
  const [only] = ys;
  const period = only?.headed && ys.length === 1 ? only.own : null;
  return {
    category: { title: categoryTitleFrom(x.name, categories.type), type: categories.type },
    ...(period && { context: period }),
    title:
      shared.start ||
      headings.title ||
      titleOf(headings.merged ? ys.filter((_, index) => !headings.all[index]) : ys, table.titles),
    series: series
      ? { title: isUnnamed(series.name) ? 'Series' : series.name }
      : heads && { title: heads.every(({ headed }) => headed) ? categoryTitle('year') : 'Series' },
    kinds: kind !== null,
    parts,
    uses: [
      ...uses,
      ...usesOf({ unreadable: roles.ys }),
      ...left,
      ...usesOf({ x, y: ys, series, kind }),
      ...ys.flatMap((column) => (limits.get(column)?.used ?? []).map((index): ColumnUses[number] => [index, 'limit'])),
    ],
    told,
    warnings: [...choice, ...nameless, ...bad, ...warnings],
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

/** A larger share of rows without a name or period is a fault of the table. */
const NAMELESS = 1 / 5;

/** The rows that have a name or period. One row, or few among many, are left out for having none. */
function withNames(
  x: SourceColumn,
  rows: readonly GridRow[],
): { readonly source: readonly GridRow[]; readonly nameless: readonly string[] } {
  const without = rows.filter(({ cells }) => isBlank(cells[x.index]));
  const isFault = without[0] === rows[0] || without.length > Math.max(1, rows.length * NAMELESS);
  if (!without.length || isFault) return { source: rows, nameless: [] };
  const [has, was] = without.length === 1 ? ['has', 'was'] : ['have', 'were'];
  return {
    source: rows.filter((row) => !without.includes(row)),
    nameless: [
      `${rowsNamed(without.map(({ sourceRow }) => sourceRow))} ${has} no ${shorten(x.name)}, and ${was} left out.`,
    ],
  };
}

/** A column of year ends becomes a column of financial years. */
function categoryTitleFrom(name: string, kind: CategoryType): string {
  if (isUnnamed(name)) return categoryTitle(kind);
  return kind === 'financial year' && /\bend(?:ing|ed)\b/i.test(name) ? categoryTitle(kind) : name;
}

/** The year after which a heading says that figures are projected: `Population (2020-based projections)`; −Infinity where it names no year; `null` where it says nothing. */
function projectedAfter({ name }: SourceColumn): number | null {
  if (!/\b(?:projections?|projected|forecasts?)\b/i.test(name)) return null;
  const year = /\b((?:19|20)\d{2})\b/.exec(name)?.[1];
  return year ? Number(year) : -Infinity;
}

/** What headings say of the kind of their figures. */
interface HeadingKinds {
  readonly all: readonly (Kind | null)[];
  /** Whether the columns are kinds of one series. */
  readonly merged: boolean;
  /** The name of that series without its kind, or `null`. */
  readonly title: string | null;
}

/**
 * The kinds that headings name, and whether the columns are one series: `Children` and `Projection`, `Cost (actual)` and
 * `Cost (forecast)`. They are where no row has two values. Where lines meet, one row has the same value twice.
 */
function headingKinds(ys: readonly SourceColumn[], numbers: Numbers): HeadingKinds {
  const read = ys.map(({ own }) => {
    const { title } = headingFrom(own);
    const whole = kindFrom(title);
    return whole ? { rest: '', kind: whole } : splitKind(title);
  });
  const all = read.map(({ kind }) => kind);
  const names = new Set(read.flatMap(({ rest, kind }) => (rest || !kind ? [rest.toLowerCase()] : [])));
  const alone = all.filter((kind) => !kind || kind === 'actual').length;
  const rows = ys[0] ? (numbers.get(ys[0])?.length ?? 0) : 0;
  const twice = Array.from({ length: rows }, (_, row) =>
    ys.flatMap((column) => numbers.get(column)?.[row]?.digits ?? []),
  ).filter((digits) => digits.length > 1);
  const meet = twice.length < 2 && twice.every((digits) => new Set(digits).size === 1);
  const merged = ys.length > 1 && names.size < 2 && alone < 2 && meet;
  return { all, merged, title: (merged && read.find(({ rest, kind }) => rest && kind)?.rest) || null };
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
  if (ys.length === 1 && only && !unit && !only.headed && !isUnnamed(only.name)) return only.title;
  const title = groupOf(ys) ?? titleFrom(titles);
  return title ?? (only && ys.length === 1 && /^(?:number|count|n)$/i.test(only.name) ? 'Number' : NO_TITLE);
}
