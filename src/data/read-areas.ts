import { endYear, wasThere } from './area-years.ts';
import { DataError, type ErrorLocation } from './data-error.ts';
import { checkForeignKeys, type RawTables } from './foreign-keys.ts';
import { parseTable, type RawRow } from './parse-table.ts';
import type { AreaNeighbourRow, AreaRow, AreaTables } from './rows.generated.ts';
import type { Cell, Descriptor } from './schema.ts';
import { areaTables } from './tables.ts';

/** Areas and what is told of each: every table by area, typed, frozen and checked against each other. */
export type AreaEvidence = { readonly [Name in keyof AreaTables]: readonly AreaTables[Name][] };

/**
 * Reads every table by area and checks that they fit together: areas, their years, and a number or a marker in each cell.
 *
 * @param descriptor The parsed `datapackage.json`.
 * @param readText Gives the text of a table's CSV file from its path.
 * @throws {DataError} at the first broken cell, dangling key, row of a year in which its area was not there, number that
 * is missing without a marker, or area whose neighbours, region, predecessors or successors do not fit.
 */
export function readAreas(descriptor: Descriptor, readText: (path: string) => string): AreaEvidence {
  const resources = areaTables(descriptor);
  const sources = descriptor.resources.filter(({ name }) => name === 'sources');
  const tables: RawTables = new Map(
    [...sources, ...resources].map((resource) => [resource.name, parseTable(readText(resource.path), resource)]),
  );
  const rowsOf = (name: string): readonly RawRow[] => tables.get(name) ?? [];
  for (const resource of resources) checkForeignKeys(rowsOf(resource.name), resource, tables);
  // The rows have just been checked against the schemas that the row types are generated from.
  const evidence = Object.fromEntries(resources.map(({ name }) => [name, rowsOf(name)])) as unknown as AreaEvidence;
  const areas = new Map(evidence.areas.map((area) => [area.code, area]));
  checkAreas(evidence.areas, areas);
  checkNeighbours(evidence['area-neighbours'], evidence.areas);
  for (const { name, path, schema } of resources) {
    const columns = schema.fields.map((field) => field.name);
    const marked = columns.filter((column) => columns.includes(`${column}_marker`));
    for (const [index, row] of rowsOf(name).entries()) {
      const where = { file: path, row: index + 2 };
      checkMarkers(row, marked, where);
      const area = areas.get(String(row['area']));
      if (area && 'year' in row) checkYear(row['year'] ?? null, area, where);
    }
  }
  return Object.freeze(evidence);
}

type RowLocation = Required<Pick<ErrorLocation, 'file' | 'row'>>;

/** Checks that each measured cell holds a number or a marker, and never both. */
function checkMarkers(row: RawRow, columns: readonly string[], where: RowLocation): void {
  for (const column of columns)
    if ((row[column] === null) === (row[`${column}_marker`] === null))
      throw new DataError({ ...where, column }, 'a number or a marker, and not both', row[column]);
}

function checkYear(year: Cell, area: AreaRow, where: RowLocation): void {
  if (!wasThere(area, endYear(year ?? '')))
    throw new DataError({ ...where, column: 'year' }, `a year in which ${area.name} (${area.code}) was there`, year);
}

const codes = (cell: string | null): string[] => cell?.split(' ') ?? [];

/** Checks that councils have a region, and that who came before and after an area fits with the days on which it began and ended. */
function checkAreas(rows: readonly AreaRow[], areas: ReadonlyMap<string, AreaRow>): void {
  const former = new Set<string>();
  for (const [index, area] of rows.entries()) {
    const fail = (column: keyof AreaRow, expected: string): never => {
      throw new DataError({ file: 'areas/areas.csv', row: index + 2, column }, expected, area[column]);
    };
    const region = area.region === null ? undefined : areas.get(area.region);
    if ((area.kind === 'council') !== (region?.kind === 'region'))
      fail('region', 'a region of a council, and of no other');
    if ((area.valid_from === null) !== (area.predecessors === null))
      fail('valid_from', 'a day with predecessors, or neither');
    if ((area.valid_to === null) !== (area.successors === null)) fail('valid_to', 'a day with successors, or neither');
    for (const code of codes(area.predecessors))
      if (!codes(areas.get(code)?.successors ?? null).includes(area.code))
        fail('predecessors', `areas that name ${area.code} as a successor`);
    for (const code of codes(area.successors)) {
      const next = areas.get(code);
      if (!codes(next?.predecessors ?? null).includes(area.code))
        fail('successors', `areas that name ${area.code} as a predecessor`);
      if (next?.valid_from?.slice(0, 4) !== area.valid_to?.slice(0, 4))
        fail('valid_to', `the day before ${code} began`);
    }
    for (const code of codes(area.former_codes)) {
      if (areas.has(code) || former.has(code)) fail('former_codes', 'codes that no other area has or had');
      former.add(code);
    }
  }
}

/** Checks that every council that is still there has ten neighbours, all still there, and none is its own. */
function checkNeighbours(rows: readonly AreaNeighbourRow[], areas: readonly AreaRow[]): void {
  const file = 'areas/area-neighbours.csv';
  const present = areas.filter(({ kind, valid_to }) => kind === 'council' && valid_to === null).map(({ code }) => code);
  for (const [index, { area, neighbour }] of rows.entries())
    if (area === neighbour || !present.includes(area) || !present.includes(neighbour))
      throw new DataError({ file, row: index + 2, column: 'neighbour' }, 'another council that is there', neighbour);
  for (const code of present) {
    const own = rows.filter(({ area }) => area === code);
    const positions = own.map(({ position }) => position).join(' ');
    if (positions !== '1 2 3 4 5 6 7 8 9 10' || new Set(own.map(({ neighbour }) => neighbour)).size !== 10)
      throw new DataError({ file, column: 'position' }, `ten neighbours of ${code}, in their order`, positions);
  }
}
