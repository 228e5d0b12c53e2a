import { readFileSync } from 'node:fs';
import { descriptor, inProject, readData } from '../../src/prerender/project.ts';
import { type Evidence, readNational } from '../../src/data/evidence.ts';
import { parseTable } from '../../src/data/parse-table.ts';
import type { Cell, Descriptor, Resource } from '../../src/data/schema.ts';
import { toCSV } from '../../src/words/csv.ts';

/** Text of a CSV file of the real package. */
export function csvText(path: string): string {
  return readFileSync(inProject(`data/${path}`), 'utf8');
}

/** A cell to change in memory. */
export interface Edit {
  readonly table: string;
  /** The row, by its primary key. */
  readonly key: Cell;
  readonly column: string;
  readonly cell: Cell;
}

/**
 * Reads the real package with some cells changed of tables that are not by area.
 * @throws {Error} when there is no such cell, so that no test passes for want of its change.
 */
export function readEdited(edits: readonly Edit[], package_: Descriptor = descriptor()): Evidence {
  const national = readNational(package_, (path) => {
    const resource = package_.resources.find((candidate) => candidate.path === path);
    const own = edits.filter(({ table }) => table === resource?.name);
    return resource && own.length ? edited(resource, own) : csvText(path);
  });
  return { ...readData(), ...national };
}

function edited(resource: Resource, edits: readonly Edit[]): string {
  const rows = parseTable(csvText(resource.path), resource).map((row) => ({ ...row }));
  for (const { key, column, cell } of edits) {
    const row = rows.find((candidate) => candidate[resource.schema.primaryKey[0]] === key);
    if (!row || !(column in row)) throw new Error(`${resource.name} has no ${column} of ${key}`);
    row[column] = cell;
  }
  return toCSV(rows);
}
