import { DataError } from './data-error.ts';
import type { RawRow } from './parse-table.ts';
import type { Resource } from './schema.ts';

/** Rows of tables that refer to each other, by the names of the tables. */
export type RawTables = ReadonlyMap<string, readonly RawRow[]>;

/**
 * Checks that every foreign key of a table is the key of a row.
 *
 * @throws {DataError} at the first that leads nowhere.
 */
export function checkForeignKeys(
  rows: readonly RawRow[],
  { name, path: file, schema }: Resource,
  tables: RawTables,
): void {
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
