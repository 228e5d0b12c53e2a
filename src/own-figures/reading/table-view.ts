import type { ReadDataset } from '../read/dataset-from.ts';
import type { Overrides } from '../read/table/column-options.ts';
import type { DecidedColumn } from '../table-reading.ts';

/** A table that was read, as its reading asks about it. */
export interface TableView {
  readonly figures: ReadDataset;
  /** What the author says about columns and unit. */
  readonly author: Overrides;
  readonly columns: readonly DecidedColumn[];
  /** The column with a use; `undefined` where there is none. */
  used(use: DecidedColumn['use']): DecidedColumn | undefined;
  /** The texts of a column in the rows that are drawn. */
  cells(column: DecidedColumn): readonly string[];
  /** The different texts of a column in all rows, in their order. */
  members(column: DecidedColumn): readonly string[];
  /** Number of different rows that are drawn, by some columns. */
  distinct(...columns: readonly DecidedColumn[]): number;
}

const oneLine = (text = ''): string => text.trim().replace(/\s+/g, ' ');

/** The view of a table. */
export function tableView(figures: ReadDataset, author: Overrides): TableView {
  const { columns, rows } = figures.table;
  const drawn = new Set(figures.all.map(({ sourceRow }) => sourceRow));
  const kept = rows.flatMap(({ sourceRow }, row) => (drawn.has(sourceRow) ? [row] : []));
  const known = new Map<number, readonly string[]>();
  /** The texts of a column in all rows. */
  const texts = ({ index }: DecidedColumn): readonly string[] => {
    const all = known.get(index) ?? rows.map(({ cells }) => oneLine(cells[index]));
    known.set(index, all);
    return all;
  };
  const cells = (column: DecidedColumn): string[] => {
    const all = texts(column);
    return kept.map((row) => all[row] ?? '');
  };
  return {
    figures,
    author,
    columns,
    used: (use) => columns.find((column) => column.use === use),
    cells,
    members: (column) => [...new Set(texts(column))],
    distinct(...by) {
      const all = by.map(texts);
      return new Set(kept.map((row) => all.map((column) => column[row]).join('\0'))).size;
    },
  };
}

/** An attribute as it is written in a tag: `y="Rate"`. */
export function attribute(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The attribute that keeps the rows with a member; empty where its name cannot be written there. */
export function onlyMember({ name }: DecidedColumn, member: string | undefined): string {
  return member && !/[:=;]/.test(name) && !/[;|]/.test(member) ? attribute('only', `${name}: ${member}`) : '';
}
