import { FiguresError, type CategoryType } from '../../dataset.ts';
import { type SourceColumn, usesOf } from '../table/columns.ts';
import { namesYears } from '../table/column-rules.ts';
import { readKindColumn, readSeriesColumn } from './label-columns.ts';
import { kindOfMark } from '../cell/kinds.ts';
import { type ObservationCell, isUnnamed, type LongForm, categoryTitle, NO_TITLE } from './observations.ts';
import type { Decimal } from '../cell/numbers.ts';
import { titleFrom } from '../table/titles.ts';
import { headingPeriods } from '../cell/periods.ts';
import { oneLine, type Category, periodCategories } from './categories.ts';
import type { ColumnChoices } from '../table/assign-columns.ts';
import type { Table } from '../table/table.ts';
import { headingFrom } from '../cell/units.ts';
import { readValues } from './cell-values.ts';
import { dimensionOf, measureOf } from './one-unit.ts';
import { rowsNamed, shorten } from '../messages.ts';
import { joined } from '../../../words/sources.ts';

/**
 * Reads a table whose years are column headings: each row is a series.
 *
 * @throws {FiguresError} when no column names the rows.
 */
export function readWide(
  table: Table,
  columns: readonly SourceColumn[],
  choices: ColumnChoices,
  decimal: Decimal,
): LongForm {
  const { rows, titles } = table;
  const headed = columns.filter((column) => column.headed && (column.is === 'number' || column.is === 'empty'));
  const label = choices.series ?? labelOf(columns, choices, rows);
  if (!label && rows.length > 1) throw new FiguresError('There are several rows, but no column that names them.');
  const { type, all: categories } = headingCategories(headed);
  const values = readValues(headed, rows, decimal);
  const kinds = choices.kind && readKindColumn(choices.kind, rows);
  const labels = label ? readSeriesColumn(label, rows) : [];
  const read = labels.map(headingFrom);
  const distinct = new Set(read.map(({ title }) => title)).size === labels.length;
  const names = distinct ? read.map(({ title }) => title) : labels;
  const group = headed.every((column) => column.group === headed[0]?.group) ? (headed[0]?.group ?? null) : null;
  const shared = group === null ? null : headingFrom(group);
  const measures = rows.map(
    (_, row) =>
      read[row]?.measure ?? headed.find(({ measure }) => measure)?.measure ?? shared?.measure ?? label?.measure ?? null,
  );
  const sizes = rows.map((_, row) => {
    const numbers = headed.map((column) => values.numbers.get(column)?.[row] ?? null);
    return dimensionOf(
      measureOf({ name: rowsNamed([rows[row]?.sourceRow ?? 0]), measure: measures[row] ?? null, numbers }, true),
    );
  });
  // A row of gaps has no unit of its own.
  const isKnown = (row: number): boolean => headed.some((column) => values.numbers.get(column)?.[row]);
  const shown =
    sizes[
      Math.max(
        0,
        sizes.findIndex((_, row) => isKnown(row)),
      )
    ];
  const isShown = (row: number): boolean => sizes[row] === shown || !isKnown(row);
  const alone = sizes.filter((_, row) => isShown(row)).length === 1;
  const others = names.filter((_, row) => !isShown(row));
  const parts = rows.map(({ sourceRow }, row) => ({
    name: `Row ${sourceRow}`,
    measure: measures[row] ?? null,
    cells: headed.map((column, index): ObservationCell => {
      const number = values.numbers.get(column)?.[row] ?? null;
      const category = categories[index] ?? { name: column.own, time: null, kind: null };
      const mark = number?.marks.map(kindOfMark).find(Boolean);
      const kind = kinds?.all[row] ?? category.kind ?? mark ?? 'actual';
      return {
        sourceRow,
        column: column.index,
        category,
        series: alone ? null : (names[row] ?? null),
        kind,
        number,
        gap: values.meanings.get(column)?.[row] ?? null,
      };
    }),
  }));
  return {
    category: { title: categoryTitle(type), type },
    title: alone && names[0] ? names[0] : (shared?.title ?? titleFrom(titles) ?? NO_TITLE),
    series:
      alone || !label
        ? null
        : { title: isUnnamed(label.name) || namesYears(label.name) || label.measure ? 'Series' : label.name },
    kinds: kinds !== null,
    parts: parts.filter((_, row) => isShown(row)),
    uses: usesOf({ across: headed, series: label, kind: choices.kind }),
    warnings:
      label && others.length
        ? [
            `${joined(others.map((name) => shorten(name)))} ${others.length === 1 ? 'is' : 'are'} not shown, because ${names[0]} has a different unit. To show others, write only="${shorten(label.name)}: ${shorten(others[0] ?? '')}".`,
          ]
        : [],
    remarks: [...(kinds?.remarks ?? []), ...values.gaps, ...values.marks],
  };
}

/** The column that names the rows: the first whose text differs in every row, otherwise the first of text. */
function labelOf(columns: readonly SourceColumn[], { free }: ColumnChoices, rows: Table['rows']): SourceColumn | null {
  const words = columns.filter((column) => free.includes(column) && column.is === 'text');
  const distinct = ({ index }: SourceColumn) =>
    new Set(rows.map(({ cells }) => cells[index] ?? '')).size === rows.length;
  return (
    words.find(distinct) ??
    words[0] ??
    free.find((column) => column.is === 'code') ??
    free.find((column) => !column.headed) ??
    null
  );
}

function headingCategories(headed: readonly SourceColumn[]): { type: CategoryType; all: readonly (Category | null)[] } {
  const periods = headingPeriods(headed.map(({ own }) => own));
  const words = () => headed.map(({ own }) => ({ name: oneLine(own), time: null, kind: null }));
  return periodCategories(periods) ?? { type: 'text', all: words() };
}
