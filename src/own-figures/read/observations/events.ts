import { type Observation, type Dataset, FiguresError } from '../../dataset.ts';
import { type SourceColumn, usesOf } from '../table/columns.ts';
import { namesYears } from '../table/column-rules.ts';
import type { ColumnUses } from '../../table-reading.ts';
import { isBlank } from '../source/grid.ts';
import { readKindColumn, readSeriesColumn } from './label-columns.ts';
import { oneLine, readCategories } from './categories.ts';
import type { ColumnChoices } from '../table/assign-columns.ts';
import { cellLocation, columnsListed } from '../messages.ts';
import type { Table } from '../table/table.ts';

/** The events of a timeline. */
export interface Events extends Omit<Dataset, 'remarks'> {
  readonly uses: ColumnUses;
  readonly remarks: readonly string[];
}

/**
 * Reads a table as events: a date, what happened, and a track if there is a column for it.
 *
 * @throws {FiguresError} when a row has no date or no event.
 */
export function readEvents(table: Table, columns: readonly SourceColumn[], choices: ColumnChoices): Events {
  const { free, ys, kind } = choices;
  const names = columnsListed(columns);
  const x = choices.x ?? free.find((column) => column.is === 'period');
  if (!x) throw new FiguresError(`No column holds dates, which a timeline needs. The columns are ${names}.`);
  if (ys && ys.length > 1) throw new FiguresError('A timeline shows one column of events: choose one with y.');
  const words = free.filter((column) => column !== x && column.is !== 'empty' && column.is !== 'code');
  const what = ys?.[0] ?? longest(words, table);
  if (!what) throw new FiguresError(`No column describes the events. The columns are ${names}.`);
  const series = choices.series ?? words.find((column) => column !== what && isTrack(column)) ?? null;
  const categories = readCategories({ ...x, is: 'period' }, table.rows, choices.x !== null || namesYears(x.name));
  const tracks = series && readSeriesColumn(series, table.rows);
  const kinds = kind && readKindColumn(kind, table.rows);
  const all = table.rows.flatMap(({ sourceRow, cells }, index): Observation[] => {
    const category = categories.all[index];
    const title = cells[what.index] ?? '';
    if (!category) return [];
    if (isBlank(title)) throw new FiguresError(`${cellLocation(sourceRow, what.name)}: the cell is empty.`);
    return [
      {
        sourceRow,
        category: category.name,
        time: category.time,
        value: null,
        series: tracks?.[index] ?? null,
        kind: kinds?.all[index] ?? category.kind ?? 'actual',
        title: oneLine(title),
      },
    ];
  });
  return {
    category: { title: x.name, type: categories.type },
    value: null,
    series: series && { title: series.name },
    kinds: kind !== null,
    all,
    uses: usesOf({ x, y: what, series, kind }),
    remarks: [...categories.remarks, ...(kinds?.remarks ?? [])],
  };
}

/** The column of what happened: by its heading, otherwise the one with the most text. */
function longest(columns: readonly SourceColumn[], { rows }: Table): SourceColumn | undefined {
  const length = ({ index }: SourceColumn) => rows.reduce((sum, { cells }) => sum + (cells[index]?.length ?? 0), 0);
  const candidates = columns.filter((column) => !isTrack(column));
  return (
    candidates.find(({ name }) => /^(?:events?|what happened|milestones?|title)$/i.test(name)) ??
    candidates.toSorted((a, b) => length(b) - length(a))[0]
  );
}

function isTrack({ name }: SourceColumn): boolean {
  return /^(?:track|series|group|category|theme|strand|who)$/i.test(name);
}
