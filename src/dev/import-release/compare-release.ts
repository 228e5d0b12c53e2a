import type { RawRow } from '../../data/parse-table.ts';
import { endYear, wasThere } from '../../data/area-years.ts';
import type { AreaRow } from '../../data/rows.generated.ts';
import type { Cell, Resource } from '../../data/schema.ts';
import type { Release, PublishedRow } from './read-release.ts';

/** What a release changes in a table. */
export interface TableChanges {
  /** Keys of rows that the table did not have. */
  readonly added: readonly Key[];
  /** Cells that differ, in the order of the table. */
  readonly changes: readonly CellChange[];
  /** Areas that were there in a year of the release, and are not in it. */
  readonly missing: readonly { readonly area: AreaRow; readonly year: Cell }[];
  /** All rows of the table with the release in it, in its order. */
  readonly rows: readonly RawRow[];
  /** Those of them that are new or revised. */
  readonly changed: ReadonlySet<RawRow>;
}

/** Cells that a row is known by. */
export type Key = Readonly<Record<string, Cell>>;

/** A cell that a release has otherwise: a number, a marker, or nothing. */
export interface CellChange {
  readonly key: Key;
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

/**
 * Compares a release with the rows of a table.
 *
 * @param source The id that rows name which are new or revised; others keep theirs.
 */
export function compareRelease(
  release: Pick<Release, 'rows' | 'layout'>,
  table: readonly RawRow[],
  { schema }: Pick<Resource, 'schema'>,
  areas: readonly AreaRow[],
  source: string,
): TableChanges {
  const id = (row: Key): string => JSON.stringify(schema.primaryKey.map((column) => row[column]));
  const known = new Map(table.map((row) => [id(row), row]));
  const merged = new Map(known);
  const changed = new Set<RawRow>();
  const added: Key[] = [];
  const changes: CellChange[] = [];
  for (const { key, cells } of release.rows) {
    const before = known.get(id(key));
    const blank = Object.fromEntries(schema.fields.map(({ name }) => [name, null]));
    const after = { ...blank, ...before, ...key, ...cells, source };
    if (!before) added.push(key);
    const differing = before ? changedCells(key, before, after) : [];
    changes.push(...differing);
    if (before && !differing.length) continue;
    merged.set(id(key), after);
    changed.add(after);
  }
  const order = (row: Key): string => schema.primaryKey.map((column) => sortable(row[column])).join(' ');
  const byKey = <Keyed extends { readonly key: Key }>(all: readonly Keyed[]): Keyed[] =>
    all.toSorted((a, b) => (order(a.key) < order(b.key) ? -1 : order(a.key) > order(b.key) ? 1 : 0));
  return {
    added: byKey(added.map((key) => ({ key }))).map(({ key }) => key),
    changes: byKey(changes),
    missing: missingAreas(release, table, areas),
    rows: byKey([...merged.values()].map((row) => ({ key: row, row }))).map(({ row }) => row),
    changed,
  };
}

/** Numbers are told by their size: position 10 comes after 9. */
function sortable(cell: Cell | undefined): string {
  return typeof cell === 'number' ? String(cell).padStart(8, '0') : (cell ?? '');
}

/** Cells that differ between two rows: a number with the marker that may stand for it is one cell. */
function changedCells(key: Key, before: Key, after: Key): CellChange[] {
  return Object.keys(after).flatMap((column) => {
    if (column === 'source' || column.endsWith('_marker')) return [];
    const [from, to] = [before, after].map((row) => row[column] ?? row[`${column}_marker`] ?? null);
    return from === to ? [] : [{ key, column, before: from ?? null, after: to ?? null }];
  });
}

function missingAreas(
  { rows, layout }: Pick<Release, 'rows' | 'layout'>,
  table: readonly RawRow[],
  areas: readonly AreaRow[],
): { area: AreaRow; year: Cell }[] {
  if (!layout.area) return [];
  const has = new Set(rows.map(({ key }) => `${key['area']} ${key['year'] ?? ''}`));
  const years = [...new Set(rows.map(({ key }) => key['year'] ?? null))];
  const kinds = new Set(areas.filter(({ code }) => table.some((row) => row['area'] === code)).map(({ kind }) => kind));
  return years.flatMap((year) =>
    areas
      .filter((area) => kinds.has(area.kind) && !layout.without?.includes(area.code))
      .filter((area) => (year === null ? area.valid_to === null : wasThere(area, endYear(year))))
      .filter(({ code }) => !has.has(`${code} ${year ?? ''}`))
      .map((area) => ({ area, year })),
  );
}

/** Years that a table would skip: those between its first and last that no row is of. */
export function yearGaps(rows: readonly PublishedRow['key'][]): number[] {
  const ends = new Set(rows.flatMap(({ year }) => (year === null || year === undefined ? [] : [endYear(year)])));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index).filter(
    (year) => !ends.has(year),
  );
}
