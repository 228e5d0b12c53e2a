import { endYear } from '../../data/area-years.ts';
import { grouped } from '../../data/find.ts';
import type { AreaRow } from '../../data/rows.generated.ts';
import type { Cell } from '../../data/schema.ts';
import { count, decimal } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import type { CellChange, TableChanges, Key } from './compare-release.ts';
import type { ReleaseImport, TableImport } from './import-release.ts';
import type { NationalDifference } from '../../prerender/national-figures.ts';

/** How many changes of a year and column, areas, or sentences are told one by one. */
const FEW = 6;

/** What the report of an import needs besides it. */
export interface ReportOptions {
  readonly areas: readonly AreaRow[];
  /** Whether every change is told, however many there are. */
  readonly all: boolean;
}

/** What a release brings, as lines for a terminal. */
export function importReport({ tables, faults }: ReleaseImport, options: ReportOptions): string {
  return [
    ...tables.map((table) => tableReport(table, options).join('\n')),
    ...(faults.length ? [`Faults, for which nothing is written\n${list(faults, options.all)}`] : []),
  ].join('\n\n');
}

function tableReport(table: TableImport, options: ReportOptions): string[] {
  const { release, resource, comparison, national, warnings } = table;
  const years = yearsInWords(release.rows.map(({ key }) => key['year'] ?? null));
  const head = [`${release.layout.what}${years ? `, ${years}` : ''} → data/${resource.path}`];
  const ofTable = comparison ? changesReport(comparison, options) : [];
  const leftOut = [...release.leftOut].map(([why, rows]) => `${count(rows)} ${rows === 1 ? 'row' : 'rows'} ${why}`);
  return [
    ...head,
    ...ofTable,
    ...national.map(nationalInWords),
    ...(comparison || national.length ? [] : [`Nothing new or revised: data/${resource.path} says the same.`]),
    ...(warnings.length ? [`What does not follow\n${list(warnings, options.all)}`] : []),
    ...(leftOut.length ? [`Left out: ${leftOut.join('; ')}.`] : []),
    ...(release.ignored.length ? [`Columns that are not read: ${release.ignored.join(', ')}.`] : []),
  ];
}

function changesReport({ added, changes, missing }: TableChanges, options: ReportOptions): string[] {
  const isMarker = ({ before, after }: CellChange): boolean => typeof before !== typeof after;
  const [markers, revised] = [changes.filter(isMarker), changes.filter((change) => !isMarker(change))];
  return [
    ...(added.length + changes.length ? [] : ['Nothing new or revised.']),
    ...grouped(added, ({ year }) => String(year ?? '')).map((rows) => newInWords(rows, options)),
    ...(revised.length ? [`Revised: ${cellsCount(revised)}\n${revisions(revised, options)}`] : []),
    ...(markers.length ? [`Markers that came or went: ${cellsCount(markers)}\n${revisions(markers, options)}`] : []),
    ...(missing.length
      ? [`Not in the file: ${missingInWords(missing, options)}. Rows that we have of them stay.`]
      : []),
  ];
}

const cellsCount = (changes: readonly CellChange[]): string =>
  changes.length === 1 ? 'one cell' : `${count(changes.length)} cells`;

/** `New in 2026: 163 rows (England, 9 regions, 153 councils).` */
function newInWords(rows: readonly Key[], { areas, all }: ReportOptions): string {
  const [first] = rows;
  const of = first?.['year'] === undefined ? 'New' : `New in ${first['year']}`;
  if (first?.['area'] === undefined) return `${of}.`;
  const found = [...new Set(rows.map(({ area }) => area))].flatMap(
    (code) => areas.find((area) => area.code === code) ?? [],
  );
  const names =
    found.length <= FEW || all
      ? joined(found.map(({ name }) => name))
      : joined(grouped(found, ({ kind }) => kind).map(kindInWords));
  return `${of}: ${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} (${names}).`;
}

function kindInWords(found: readonly AreaRow[]): string {
  const [first] = found;
  return first?.kind === 'country'
    ? first.name
    : `${count(found.length)} ${first?.kind}${found.length === 1 ? '' : 's'}`;
}

/** Changes by year and column: one by one, or where they are many, how far they go. */
function revisions(changes: readonly CellChange[], { areas, all }: ReportOptions): string {
  const groups = grouped(changes, ({ key, column }) =>
    [key['year'], column].filter((part) => part !== undefined).join(' '),
  );
  const told = groups.flatMap((own) =>
    all || own.length <= FEW ? own.map((change) => changeInWords(change, areas)) : summary(own, areas),
  );
  return told.map((line) => `  ${line}`).join('\n');
}

/** Many changes of one year and column: in how many areas, how far, and what England’s is. */
function summary(own: readonly CellChange[], areas: readonly AreaRow[]): string[] {
  const of = own.slice(0, 1).flatMap(({ key, column }) => [key['year'], column].filter((part) => part !== undefined));
  const differences = own.map(differenceOf).filter((difference) => difference !== null);
  const [least, most] = [Math.min(...differences), Math.max(...differences)];
  const range = differences.length ? `, by ${signedNumber(least)} to ${signedNumber(most)}` : '';
  const found = new Set(own.map(({ key }) => key['area'])).size;
  const countries = new Set<Cell>(areas.filter(({ kind }) => kind === 'country').map(({ code }) => code));
  const england = own.filter(({ key }) => countries.has(key['area'] ?? null));
  return [`${of.join(' ')}: ${count(found)} areas${range}`, ...england.map((change) => changeInWords(change, areas))];
}

/** `Leeds 2025, started: 412 → 415 (+3)`. */
function changeInWords(change: CellChange, areas: readonly AreaRow[]): string {
  const { key, column, before, after } = change;
  const nameOf = (cell: Cell | undefined): Cell | undefined => areas.find(({ code }) => code === cell)?.name ?? cell;
  const of = [nameOf(key['area']), key['year'], key['position']].filter((part) => part !== undefined).join(' ');
  const difference = differenceOf(change);
  const by = difference === null ? '' : ` (${signedNumber(difference)})`;
  return `${of}, ${column}: ${cellInReport(nameOf(before))} → ${cellInReport(nameOf(after))}${by}`;
}

function differenceOf({ before, after }: Pick<CellChange, 'before' | 'after'>): number | null {
  return typeof before === 'number' && typeof after === 'number' ? Number((after - before).toFixed(6)) : null;
}

function cellInReport(cell: Cell | undefined): string {
  return typeof cell === 'number' ? decimal(cell, 6) : (cell ?? 'nothing');
}

function signedNumber(value: number): string {
  return `${value < 0 ? '−' : '+'}${decimal(Math.abs(value), 6)}`;
}

function missingInWords(missing: TableChanges['missing'], { all }: ReportOptions): string {
  return grouped(missing, ({ year }) => String(year ?? ''))
    .map((own) => {
      const year = own[0]?.year;
      const names = own.length <= FEW || all ? joined(own.map(({ area }) => area.name)) : `${count(own.length)} areas`;
      return year === null || year === undefined ? names : `${names} in ${year}`;
    })
    .join('; ');
}

function nationalInWords({ table, year, known, cells }: NationalDifference): string {
  const told = cells.map((cell) => {
    const difference = differenceOf(cell);
    const by = difference === null ? '' : ` (${signedNumber(difference)})`;
    return `${cell.column} ${known ? `${cellInReport(cell.before)} → ` : ''}${cellInReport(cell.after)}${by}`;
  });
  const which = known ? 'says otherwise' : 'has no such row';
  return `England ${year}: data/${table}.csv, which is written by hand, ${which}: ${told.join(', ')}.`;
}

/** `2013 to 2025`, or years one by one where there are gaps. */
function yearsInWords(cells: readonly Cell[]): string {
  const years = [...new Set(cells.filter((cell) => cell !== null))].toSorted((a, b) => endYear(a) - endYear(b));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return String(first ?? '');
  return endYear(last) - endYear(first) === years.length - 1 ? `${first} to ${last}` : joined(years.map(String));
}

function list(sentences: readonly string[], all: boolean): string {
  const shown = all || sentences.length <= 2 * FEW ? sentences : sentences.slice(0, 2 * FEW);
  const rest = sentences.length - shown.length;
  return [...shown.map((sentence) => `  ${sentence}`), ...(rest ? [`  and ${count(rest)} more, with --all`] : [])].join(
    '\n',
  );
}
