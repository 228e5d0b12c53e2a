import { nearAreas } from '../../data/find-area.ts';
import { grouped } from '../../data/find.ts';
import { endYear, wasThere } from '../../data/area-years.ts';
import type { AreaRow } from '../../data/rows.generated.ts';
import type { Cell, Resource } from '../../data/schema.ts';
import { columnOf, type Layout, type Part } from './layout.ts';
import { PARTS_OF_REGIONS } from './layouts.ts';
import { publishedCell } from './published-cell.ts';
import type { PublisherFile, PublisherRow } from './publisher-file.ts';
import { releaseYear } from './release-year.ts';
import { rowsOfLayout } from './rows-of-layout.ts';

/** Rows of one table of ours as a release has them. */
export interface Release {
  readonly layout: Layout;
  readonly rows: readonly PublishedRow[];
  /** Rows of areas that another table of ours has. */
  readonly elsewhere: readonly PublishedRow[];
  /** Rows of the file that were left out, counted by why. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Codes that no area of ours has. */
  readonly unknown: readonly UnknownArea[];
  /** Columns of the file that are not read. */
  readonly ignored: readonly string[];
  /** What is wrong with rows of the file, in sentences. */
  readonly faults: readonly string[];
}

/** A row of ours: the columns of its key, and the others that the file gives. */
export interface PublishedRow {
  readonly key: Readonly<Record<string, Cell>>;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A code in a file that no area of ours has. */
export interface UnknownArea {
  readonly code: string;
  readonly name: string;
  /** Areas of ours with a name like it. */
  readonly near: readonly AreaRow[];
}

/** Areas of ours, and codes that are left out though they are none of them. */
export interface KnownAreas {
  readonly areas: readonly AreaRow[];
  readonly leaveOut: readonly string[];
}

/** What one row of a file gives to a row of ours. */
interface Piece extends PublishedRow {
  readonly row: PublisherRow;
  readonly part: Part;
  /** What the file calls its area. */
  readonly code: string;
}

/**
 * Reads the rows of one table out of a publisher's file.
 *
 * @param file With its name, for sentences.
 * @param resource The table.
 */
export function readRelease(
  file: Pick<PublisherFile, 'columns' | 'rows'> & { readonly name: string },
  layout: Layout,
  { schema }: Resource,
  { areas, leaveOut }: KnownAreas,
): Release {
  const { rows, leftOut, ignored } = rowsOfLayout(file, layout);
  const leave = (why: string): void => void leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  const faults: string[] = [];
  const unknown = new Map<string, UnknownArea>();
  const pieces: Piece[] = [];
  const financial = schema.fields.some(({ name, type }) => name === 'year' && type === 'string');
  const byCode = areasBy(areas, layout);
  const codeOf = (text: string): string | null => byCode.get(text)?.code ?? null;

  for (const { row, parts } of rows) {
    const at = (column: string): string => `${file.name}, row ${row.row}, column ${column}`;
    const code = firstOf(row, layout.area?.columns);
    const area = byCode.get(code);
    if (layout.area && !area) {
      const name = firstOf(row, layout.area.names);
      if (!code) faults.push(`${file.name}, row ${row.row}: ${layout.area.columns.join(', ')} name no area.`);
      else if (PARTS_OF_REGIONS.includes(code)) leave('of parts of regions');
      else if (leaveOut.includes(code)) leave(`of ${name || code}`);
      else unknown.set(code, { code, name, near: nearAreas(areas, name) });
      continue;
    }
    const text = row.cells[layout.year ?? ''] ?? '';
    const year = releaseYear(text, financial);
    if (layout.year && year === null) {
      const form = financial ? 'a financial year such as 2024-25 or 202425' : 'a year such as 2025 or 202425';
      faults.push(`${at(layout.year)}: ${text ? `“${text}”` : 'an empty cell'} is not ${form}.`);
      continue;
    }
    if (year !== null && layout.until && endYear(year) > layout.until) {
      leave(`of years after ${layout.until}`);
      continue;
    }
    const key = { ...(area && { area: area.code }), ...(year !== null && { year }) };
    const own = parts.map((part): Piece => {
      const cells = cellsOfPart(part, row, schema, codeOf, (column, why) => faults.push(`${at(column)}: ${why}`));
      return { key: { ...key, ...part.key }, cells, row, part, code };
    });
    if (!area || year === null || wasThere(area, endYear(year))) pieces.push(...own);
    else if (own.some(hasNumber))
      faults.push(`${at(layout.year ?? '')}: ${text} has numbers of ${area.name}, which was not there then.`);
    else leave('of years in which their area was not there');
  }
  const put = grouped(pieces, ({ key }) => JSON.stringify(schema.primaryKey.map((column) => key[column]))).map((own) =>
    putTogether(own, (one, other) => faults.push(twice(file.name, one, other, ignored))),
  );
  const isElsewhere = ({ key }: PublishedRow): boolean => layout.without?.includes(String(key['area'])) ?? false;
  return {
    layout,
    rows: put.filter((row) => !isElsewhere(row)),
    elsewhere: put.filter(isElsewhere),
    leftOut,
    unknown: [...unknown.values()],
    ignored,
    faults,
  };
}

/** Cells of ours that a row gives. */
function cellsOfPart(
  part: Part,
  { cells }: PublisherRow,
  schema: Resource['schema'],
  codeOf: (text: string) => string | null,
  fail: (column: string, why: string) => void,
): PublishedRow['cells'] {
  const found = Object.entries(part.cells).map(([ours, cell]) => {
    const column = columnOf(cell);
    const decimals = typeof cell === 'string' ? undefined : cell.decimals;
    const read = publishedCell(cells[column] ?? '', ours, schema, { codeOf, decimals });
    if (typeof read !== 'string') return read;
    fail(column, read);
    return {};
  });
  return Object.fromEntries(found.flatMap((read) => Object.entries(read)));
}

/** Areas by what a layout calls them, former codes among it. */
function areasBy(areas: readonly AreaRow[], { area }: Layout): Map<string, AreaRow> {
  const called = ({ code, dfe_number, former_codes }: AreaRow): string[] =>
    area?.by === 'dfe_number' ? [dfe_number] : [code, ...(former_codes?.split(' ') ?? [])];
  return new Map(areas.flatMap((row) => called(row).map((code) => [code, row] as const)));
}

/** The first of some columns that says something: `z` stands where a column does not apply. */
function firstOf({ cells }: PublisherRow, columns: readonly string[] = []): string {
  return columns.map((column) => cells[column] ?? '').find((text) => text !== '' && text !== 'z') ?? '';
}

function hasNumber({ cells }: PublishedRow): boolean {
  return Object.values(cells).some((cell) => typeof cell === 'number');
}

/**
 * A row of ours from what several rows of a file give to it. A council that has had two codes may stand under both: what
 * counts are its numbers.
 */
function putTogether(pieces: readonly Piece[], fail: (one: Piece, other: Piece) => void): PublishedRow {
  const codes = grouped(pieces, ({ code }) => code);
  const told = codes.filter((own) => own.some(hasNumber));
  const own = told.length ? told.flat() : (codes[0] ?? []);
  for (const [index, piece] of own.entries()) {
    const before = own.slice(0, index).find(({ part }) => part === piece.part);
    if (before) fail(before, piece);
  }
  return { key: own[0]?.key ?? {}, cells: Object.fromEntries(own.flatMap(({ cells }) => Object.entries(cells))) };
}

/** That two rows give the same, and by which column they could be told apart. */
function twice(
  name: string,
  { row: one, code }: Piece,
  { row: other, key }: Piece,
  columns: readonly string[],
): string {
  const column = columns.find((by) => /[a-z]/i.test(one.cells[by] ?? '') && one.cells[by] !== other.cells[by]);
  const differ = column ? ` They differ in ${column}: “${one.cells[column]}” and “${other.cells[column]}”.` : '';
  const what = [code, key['year']].filter(Boolean).join(' ');
  return `${name} has ${what} twice, in rows ${one.row} and ${other.row}.${differ}`;
}
