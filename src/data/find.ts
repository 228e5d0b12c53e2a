/**
 * The first row with a value in a column.
 *
 * @throws {Error} naming column and value when there is none, so that no chart is drawn without its evidence.
 */
export function find<Row, Key extends keyof Row>(rows: readonly Row[], key: Key, value: Row[Key]): Row {
  const row = rows.find((candidate) => candidate[key] === value);
  if (!row) throw new Error(`No row whose ${String(key)} is ${String(value)}`);
  return row;
}

/**
 * The first and the last row.
 *
 * @throws {Error} when there is no row.
 */
export function ends<Row>(rows: readonly Row[]): { first: Row; last: Row } {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new Error('A series needs at least one row');
  return { first, last };
}

/** The key of a row, as references have it: `2018/19`, or `E92000001:2018/19` where it takes two columns. */
export function referenceKey(row: Readonly<Record<string, unknown>>, primaryKey: readonly string[]): string {
  return primaryKey.map((column) => String(row[column])).join(':');
}

/** Keys of the rows of one table that the evidence of a claim names. */
export function evidenceKeys(claim: { readonly evidence: string | null }, table: string): string[] {
  const references = claim.evidence?.split(' ') ?? [];
  return references
    .filter((reference) => reference.startsWith(`${table}:`))
    .map((reference) => reference.slice(table.length + 1));
}

/** Rows with the same key, together: a list for each key, in the order in which the keys first occur. */
export function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}
