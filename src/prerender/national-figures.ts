import type { RawRow } from '../data/parse-table.ts';
import type { Cell } from '../data/schema.ts';

/** A row of England: what it is known by, and its other cells. */
interface RowOfEngland {
  readonly key: Readonly<Record<string, Cell>>;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Where a table of England has the same figures as the row of England in a table by area. */
interface NationalTable {
  readonly table: string;
  /** Cells that its rows have, besides the year. */
  readonly key: Readonly<Record<string, Cell>>;
  /** Its columns, by columns of the table by area. */
  readonly cells: Readonly<Record<string, string>>;
}

const NATIONAL: Readonly<Record<string, NationalTable>> = {
  'area-looked-after': {
    table: 'children-looked-after',
    key: {},
    cells: { looked_after: 'looked_after', looked_after_rate: 'rate', started: 'started', ceased: 'ceased' },
  },
  'area-care-leavers': {
    table: 'care-leaver-activity',
    key: { ages: '19 to 21' },
    cells: { total: 'total', neet: 'neet', neet_percent: 'neet_percent', not_known_percent: 'not_known_percent' },
  },
  'area-emotional-health': {
    table: 'emotional-health',
    key: {},
    cells: { received_percent: 'scored_percent', concern_percent: 'concern_percent' },
  },
  'assessment-factors': {
    table: 'assessment-factors',
    key: {},
    cells: {
      episodes: 'episodes',
      domestic_abuse_parent: 'domestic_abuse_parent',
      mental_health_parent: 'mental_health_parent',
    },
  },
};

/** A row of England that a table of England has otherwise, or not at all. */
export interface NationalDifference {
  readonly table: string;
  readonly year: Cell;
  /** Whether the table has a row of the year. */
  readonly known: boolean;
  readonly cells: readonly { readonly column: string; readonly before: Cell; readonly after: Cell }[];
}

/**
 * What a release says of England that a table of England does not. Such tables are written by hand: claims are checked
 * against them.
 *
 * @param rows The rows of England in the release, or all of one that is about England.
 * @param readTable Rows of a table by its name.
 */
export function nationalDifferences(
  table: string,
  rows: readonly RowOfEngland[],
  readTable: (name: string) => readonly RawRow[],
): NationalDifference[] {
  const national = NATIONAL[table];
  if (!national) return [];
  const found = readTable(national.table);
  const byYear = rows.toSorted((a, b) => Number(a.key['year']) - Number(b.key['year']));
  return byYear.flatMap(({ key, cells }) => {
    const wanted = { ...national.key, year: key['year'] ?? null };
    const row = found.find((candidate) => Object.entries(wanted).every(([column, cell]) => candidate[column] === cell));
    const differing = Object.entries(national.cells).flatMap(([ours, column]) => {
      const [before, after] = [row?.[column] ?? null, cells[ours] ?? null];
      return before === after || after === null ? [] : [{ column, before, after }];
    });
    const year = key['year'] ?? null;
    return differing.length ? [{ table: national.table, year, known: row !== undefined, cells: differing }] : [];
  });
}
