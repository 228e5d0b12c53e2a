import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { DataError } from './data-error.ts';
import type { Cell, Field, Resource } from './schema.ts';

/** One row of a table before it is given its type. */
export type RawRow = Readonly<Record<string, Cell>>;

/**
 * Reads one CSV table by its schema.
 *
 * Every cell is checked for type, pattern, enum, minimum and presence, and keys for uniqueness.
 * @throws {DataError} at the first fault, with file, row, column and what was expected.
 */
export function parseTable(text: string, resource: Resource): readonly RawRow[] {
  const file = resource.path;
  const [header, ...records] = readRecords(text, file);
  const { fields } = resource.schema;
  const names = fields.map((field) => field.name);
  if (!header) throw new DataError({ file, row: 1 }, `a header: ${names.join(',')}`, '');
  for (const [index, column] of header.entries()) {
    if (!names.includes(column))
      throw new DataError({ file, row: 1, column }, `one of the columns ${names.join(', ')}`, column);
    if (header.indexOf(column) !== index) throw new DataError({ file, row: 1, column }, 'each column once', column);
  }
  for (const name of names)
    if (!header.includes(name))
      throw new DataError({ file, row: 1, column: name }, `a column ${name}`, header.join(','));

  const columns = fields.map((field) => ({ field, at: header.indexOf(field.name), fits: patternOf(field) }));
  const rows = records.map((record, index) => {
    const row: Record<string, Cell> = {};
    const where = { file, row: index + 2 };
    for (const { field, at, fits } of columns) row[field.name] = parseCell(record[at] ?? '', field, fits, where);
    return Object.freeze(row);
  });
  checkUnique(rows, resource);
  return Object.freeze(rows);
}

function readRecords(text: string, file: string): string[][] {
  try {
    return parse(text, { bom: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The records read so far, header included: a line break inside a cell begins no row.
    const row = Number(error['records'] ?? 0) + 1;
    throw new DataError({ file, row }, 'a well-formed CSV row', error.message);
  }
}

/** The pattern of a column, for whole cells; `null` where it has none. */
const patternOf = ({ constraints }: Field): RegExp | null =>
  constraints?.pattern ? new RegExp(`^(?:${constraints.pattern})$`) : null;

function parseCell(text: string, field: Field, fits: RegExp | null, at: { file: string; row: number }): Cell {
  const { constraints = {}, name: column } = field;
  const fail = (expected: string): never => {
    throw new DataError({ ...at, column }, expected, text);
  };
  if (text === '') return constraints.required ? fail('a value') : null;
  if (text !== text.trim()) fail('no space before or after the value');
  if (constraints.enum && !constraints.enum.includes(text)) fail(`one of ${constraints.enum.join(' · ')}`);
  if (fits && !fits.test(text)) fail(`the pattern ${constraints.pattern}`);
  if (field.type === 'string') return text;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : fail('a number');
  if (field.type === 'integer' && !Number.isInteger(value)) fail('a whole number');
  if (constraints.minimum !== undefined && value < constraints.minimum) fail(`at least ${constraints.minimum}`);
  return value;
}

function checkUnique(rows: readonly RawRow[], { path: file, schema }: Resource): void {
  const unique = schema.fields.filter((f) => f.constraints?.unique).map((f) => [f.name]);
  for (const columns of [schema.primaryKey, ...unique]) {
    const seen = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const values = columns.map((column) => row[column] ?? null);
      const key = JSON.stringify(values);
      if (seen.has(key)) {
        const where = { file, row: index + 2, column: columns.join(', ') };
        throw new DataError(where, 'a value that no other row has', values.length === 1 ? values[0] : values);
      }
      seen.add(key);
    }
  }
}
