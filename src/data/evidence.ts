import { DataError } from './data-error.ts';
import { parseTable, type RawRow } from './parse-table.ts';
import type { Tables } from './rows.ts';
import type { Descriptor, Resource } from './schema.ts';

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
  for (const resource of descriptor.resources) {
    const rows = tables.get(resource.name) ?? [];
    checkForeignKeys(rows, resource, tables);
    if (resource.name === 'claims') checkClaims(rows, resource, descriptor, tables);
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

/** A claim has a value or words for one, and evidence that exists unless it cannot be verified. */
function checkClaims(
  rows: readonly RawRow[],
  { path: file }: Resource,
  descriptor: Descriptor,
  tables: RawTables,
): void {
  for (const [index, claim] of rows.entries()) {
    const row = index + 2;
    if (claim['value'] === null && claim['value_text'] === null)
      throw new DataError({ file, row, column: 'value' }, 'a value, or value_text');
    const references = String(claim['evidence'] ?? '')
      .split(' ')
      .filter(Boolean);
    if (references.length === 0 && claim['check'] !== 'not verifiable')
      throw new DataError({ file, row, column: 'evidence' }, `evidence for a claim that ${claim['check']}`, '');
    for (const reference of references) {
      const [table = '', key] = reference.split(/:(.*)/);
      const primaryKey = descriptor.resources.find((r) => r.name === table)?.schema.primaryKey[0];
      const found = primaryKey && tables.get(table)?.some((r) => String(r[primaryKey]) === key);
      if (!found) throw new DataError({ file, row, column: 'evidence' }, 'table:key of a row that exists', reference);
    }
  }
}
