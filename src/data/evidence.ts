import { DataError } from './data-error.ts';
import { parseTable, type RawRow } from './parse-table.ts';
import type { Tables } from './rows.generated.ts';
import type { Cell, Descriptor, Resource } from './schema.ts';

/** The whole data package: every table's rows, typed, frozen and checked against each other. */
export type Evidence = { readonly [Name in keyof Tables]: readonly Tables[Name][] };

/**
 * Reads every table of the package and checks that they fit together.
 *
 * @param descriptor The parsed `datapackage.json`.
 * @param readText Gives the text of a table's CSV file from its path.
 * @throws {DataError} at the first broken cell, unknown column, dangling key or claim without evidence.
 */
export function readEvidence(descriptor: Descriptor, readText: (path: string) => string): Evidence {
  const tables = new Map(descriptor.resources.map((r) => [r.name, parseTable(readText(r.path), r)]));
  const fits: Fits = { tables, descriptor };
  for (const resource of descriptor.resources) {
    const rows = tables.get(resource.name) ?? [];
    checkForeignKeys(rows, resource, tables);
    for (const [index, row] of rows.entries())
      CHECKS[resource.name]?.(row, { file: resource.path, row: index + 2 }, fits);
  }
  // The rows have just been checked against the schemas that the row types are generated from.
  return Object.freeze(Object.fromEntries(tables)) as unknown as Evidence;
}

type RawTables = ReadonlyMap<string, readonly RawRow[]>;

function checkForeignKeys(rows: readonly RawRow[], { name, path: file, schema }: Resource, tables: RawTables): void {
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const target = reference.resource ?? name;
    const [column] = fields;
    const keys = new Set(tables.get(target)?.map((row) => row[reference.fields[0]]));
    for (const [index, row] of rows.entries()) {
      const value = row[column] ?? null;
      if (value !== null && !keys.has(value))
        throw new DataError({ file, row: index + 2, column }, `a key of ${target}`, value);
    }
  }
}

/** What a row is checked against besides its schema. */
interface Fits {
  readonly tables: RawTables;
  readonly descriptor: Descriptor;
}

type RowCheck = (row: RawRow, at: { readonly file: string; readonly row: number }, fits: Fits) => void;

/** What no schema can say of a table's rows. */
const CHECKS: Readonly<Record<string, RowCheck>> = {
  claims(claim, at, fits) {
    checkValue(claim, at);
    if (claim['evidence'] === null && claim['check'] !== 'not verifiable')
      throw new DataError({ ...at, column: 'evidence' }, `evidence for a claim that ${claim['check']}`, '');
    checkReferences(claim, at, fits);
  },
  figures: checkValue,
  conflicts(conflict, at, fits) {
    if (conflict['claims'] === null && conflict['explanation'] === null)
      throw new DataError({ ...at, column: 'explanation' }, 'an explanation, or claims whose notes give one', '');
    for (const id of words(conflict['claims']))
      if (!fits.tables.get('claims')?.some((claim) => claim['id'] === id))
        throw new DataError({ ...at, column: 'claims' }, 'keys of claims', id);
    checkReferences(conflict, at, fits);
  },
};

const words = (cell: Cell | undefined): string[] =>
  String(cell ?? '')
    .split(' ')
    .filter(Boolean);

/** A published figure has a number, or words for one. */
function checkValue(figure: RawRow, at: { readonly file: string; readonly row: number }): void {
  if (figure['value'] === null && figure['value_text'] === null)
    throw new DataError({ ...at, column: 'value' }, 'a value, or value_text');
}

/** Evidence is rows that exist. */
function checkReferences(
  row: RawRow,
  at: { readonly file: string; readonly row: number },
  { tables, descriptor }: Fits,
): void {
  for (const reference of words(row['evidence'])) {
    const [table = '', key] = reference.split(/:(.*)/);
    const primaryKey = descriptor.resources.find((r) => r.name === table)?.schema.primaryKey[0];
    const found = primaryKey && tables.get(table)?.some((r) => String(r[primaryKey]) === key);
    if (!found) throw new DataError({ ...at, column: 'evidence' }, 'table:key of a row that exists', reference);
  }
}
