import { DataError, type ErrorLocation } from './data-error.ts';
import { referenceKey } from './find.ts';
import { checkForeignKeys, type RawTables } from './foreign-keys.ts';
import { parseTable, type RawRow } from './parse-table.ts';
import type { AreaEvidence } from './read-areas.ts';
import type { Tables } from './rows.generated.ts';
import type { Cell, Descriptor, Resource } from './schema.ts';
import { nationalTables } from './tables.ts';

/** The rows of every table but those by area, typed, frozen and checked against each other. */
export type NationalEvidence = { readonly [Name in keyof Tables]: readonly Tables[Name][] };

/** What charts are drawn from: the rows of every table. */
export type Evidence = NationalEvidence & AreaEvidence;

/**
 * Reads every table of the package but those by area (`read-areas.ts`), and checks that they fit together.
 *
 * @param descriptor The parsed `datapackage.json`.
 * @param readText Gives the text of a table's CSV file from its path.
 * @throws {DataError} at the first broken cell, unknown column, dangling key or claim without evidence.
 */
export function readNational(descriptor: Descriptor, readText: (path: string) => string): NationalEvidence {
  const resources = nationalTables(descriptor);
  const tables = new Map(resources.map((r) => [r.name, parseTable(readText(r.path), r)]));
  const cited = new Map(tables);
  const context: CheckContext = {
    tables,
    rowsOf(resource) {
      if (!cited.has(resource.name)) cited.set(resource.name, parseTable(readText(resource.path), resource));
      return cited.get(resource.name) ?? [];
    },
    descriptor,
  };
  for (const resource of resources) {
    const rows = tables.get(resource.name) ?? [];
    checkForeignKeys(rows, resource, tables);
    for (const [index, row] of rows.entries())
      CHECKS[resource.name]?.(row, { file: resource.path, row: index + 2 }, context);
  }
  // The rows have just been checked against the schemas that the row types are generated from.
  return Object.freeze(Object.fromEntries(tables)) as unknown as NationalEvidence;
}

/** What the checks of a row need besides the row. */
interface CheckContext {
  readonly tables: RawTables;
  readonly descriptor: Descriptor;
  /** The rows of any table; those by area are read here only where evidence names one. */
  rowsOf(resource: Resource): readonly RawRow[];
}

type RowLocation = Required<Pick<ErrorLocation, 'file' | 'row'>>;

type RowCheck = (row: RawRow, where: RowLocation, context: CheckContext) => void;

/** Checks of rows, by table, that Table Schema cannot express. */
const CHECKS: Readonly<Record<string, RowCheck>> = {
  claims(claim, where, context) {
    checkValue(claim, where);
    if (claim['evidence'] === null && claim['check'] !== 'not verifiable')
      throw new DataError({ ...where, column: 'evidence' }, `evidence for a claim that ${claim['check']}`, '');
    if (claim['overtaken_since'] !== null && !String(claim['check']).startsWith('agrees'))
      throw new DataError(
        { ...where, column: 'overtaken_since' },
        'a year only for a claim that agreed before',
        claim['overtaken_since'],
      );
    checkReferences(claim, where, context);
  },
  figures: checkValue,
  releases(release, where, { tables }) {
    const source = tables.get('sources')?.find(({ id }) => id === release['source']);
    if (release['published'] !== source?.['date'])
      throw new DataError(
        { ...where, column: 'published' },
        `the date of its source, ${source?.['date'] ?? 'none'}`,
        release['published'],
      );
    if ((release['next_due'] === null) !== (release['source_next_due'] === null))
      throw new DataError(
        { ...where, column: 'source_next_due' },
        'a date for the next release with its source, or neither',
      );
  },
  conflicts(conflict, where, context) {
    if (conflict['claims'] === null && conflict['explanation'] === null)
      throw new DataError({ ...where, column: 'explanation' }, 'an explanation, or claims whose notes give one', '');
    for (const id of words(conflict['claims']))
      if (!context.tables.get('claims')?.some((claim) => claim['id'] === id))
        throw new DataError({ ...where, column: 'claims' }, 'keys of claims', id);
    checkReferences(conflict, where, context);
  },
};

const words = (cell: Cell | undefined): string[] =>
  String(cell ?? '')
    .split(' ')
    .filter(Boolean);

/** Checks that a published figure has a number, or the words of its source. */
function checkValue(figure: RawRow, where: RowLocation): void {
  if (figure['value'] === null && figure['value_text'] === null)
    throw new DataError({ ...where, column: 'value' }, 'a value, or value_text');
}

/** Checks that every reference `table:key` in the column `evidence` is a row that exists. */
function checkReferences(row: RawRow, where: RowLocation, { descriptor, rowsOf }: CheckContext): void {
  for (const reference of words(row['evidence'])) {
    const [table = '', key] = reference.split(/:(.*)/);
    const resource = descriptor.resources.find(({ name }) => name === table);
    const found = resource && rowsOf(resource).some((r) => referenceKey(r, resource.schema.primaryKey) === key);
    if (!found) throw new DataError({ ...where, column: 'evidence' }, 'table:key of a row that exists', reference);
  }
}
