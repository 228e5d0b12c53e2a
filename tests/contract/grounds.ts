import type { ChartRow, Column } from '../../src/artifact.ts';
import { descriptor } from '../../src/prerender/project.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import { inMillions, percentChange } from '../../src/data/spending.ts';
import { nationalTables } from '../../src/data/tables.ts';
import { typeset } from '../../src/words/typeset.ts';
import { numbersIn, type SaidNumber, says } from './numbers-said.ts';
import { type Quotable, withoutQuotes } from './quotes.ts';

/** A claim, a single figure or a computed one: a number with its unit. */
export interface Quoted {
  readonly id: string;
  readonly value: number | null;
  readonly value_text?: string | null;
  readonly unit: string;
  readonly period: string;
}

/** What a text may draw its numbers from. */
export interface Ground extends Quotable {
  /** Rows whose own numbers it may give. */
  readonly rows: readonly ChartRow[];
  /** Rows between which it may give a change or a difference; of those of the same year, their sum and their shares in it. */
  readonly compared: readonly ChartRow[];
  /** Published figures that it may quote. */
  readonly claims: readonly Quoted[];
  /** For a text that says what one mark stands for: how many marks its row is counted out in. */
  readonly marks?: number;
  /** Counts of rows that it may give. */
  readonly counts?: readonly number[];
  /** Fields that hold percentages. Left out, those whose names say so: in tables of the evidence they do. */
  readonly percentages?: ReadonlySet<string>;
}

const national = nationalTables(descriptor());
const descriptions = JSON.stringify(national);

/** The tables of evidence but those by area, in which any number of two digits can be found. */
export function nationalRows(evidence: Evidence): ChartRow[][] {
  return Object.entries(evidence)
    .filter(([name]) => national.some((table) => table.name === name))
    .map(([, table]) => table.map((row) => ({ ...row })));
}

/** Cells of a row that are numbers. */
export const numeric = (row: ChartRow): [string, number][] =>
  Object.entries(row).filter((cell): cell is [string, number] => typeof cell[1] === 'number');

/** Fields of rows that hold percentages: the headings of their columns end with `%`. */
export function percentagesOf(columns: readonly Column[]): ReadonlySet<string> {
  return new Set(columns.filter(({ title }) => title.endsWith('%')).map(({ name }) => name));
}

/** Pairs of rows that a text may compare, with the two values of every number that they have in common. */
function pairs(rows: readonly ChartRow[]): [number, number][] {
  return rows.flatMap((from) =>
    rows
      .filter((to) => to !== from)
      .flatMap((to) =>
        numeric(from).flatMap(([field, value]): [number, number][] => {
          const other = to[field];
          return field !== 'year' && typeof other === 'number' ? [[value, other]] : [];
        }),
      ),
  );
}

/** Sums of numbers, and each number in per cent of its sum, over rows of different series that a text names by the same year. */
function wholes(rows: readonly ChartRow[], percentages?: ReadonlySet<string>): { sum: number; parts: number[] }[] {
  const years = new Set(rows.map(({ year }) => year));
  return [...years].flatMap((year) => {
    const alike = rows.filter((row) => row['year'] === year && typeof row['series'] === 'string');
    if (new Set(alike.map(({ series }) => series)).size < 2) return [];
    const fields = numeric(alike[0] ?? {}).map(([field]) => field);
    return fields
      .filter((field) => field !== 'year' && !percentages?.has(field))
      .map((field) => {
        const values = alike.map((row) => Number(row[field] ?? 0));
        const sum = values.reduce((total, value) => total + value, 0);
        return { sum, parts: values.map((value) => (value / sum) * 100) };
      });
  });
}

function yearsBetween(rows: readonly ChartRow[]): number[] {
  const years = rows.map((row) => Number.parseInt(String(row['year']), 10)).filter((year) => !Number.isNaN(year));
  return years.flatMap((from) => years.map((to) => to - from));
}

function claimNumber(claim: Quoted): number {
  if (claim.value === null) return NaN;
  if (claim.unit === 'GBP') return claim.value / 1e6;
  return claim.unit.startsWith('GBP') ? inMillions(claim) : claim.value;
}

/** What rows name with numbers in it. */
interface Named {
  /** Cells such as “Article 39”, as they are set. */
  readonly names: readonly string[];
  /** Numbers in the names of series, which may be named by ages: “Care leavers aged 19 to 21”. */
  readonly inSeries: readonly SaidNumber[];
}

/** Worked out once for all numbers that may stand on the same rows. */
const known = new WeakMap<readonly ChartRow[], Named>();

function namedIn(rows: readonly ChartRow[]): Named {
  const before = known.get(rows);
  if (before) return before;
  const cells = new Set(rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string'));
  const names = [...cells]
    .filter((cell) => /^[A-Z][a-z]+\s\d/.test(cell))
    .map(typeset)
    .filter((name) => /^[A-Z][a-z]+ \d/.test(name));
  const series = [...new Set(rows.map((row) => row['series'] ?? ''))].join(' · ');
  const named = { names, inSeries: numbersIn(series).filter(({ kind }) => kind === 'number') };
  known.set(rows, named);
  return named;
}

/** Whether a number is part of a name that stands in a cell and that the text gives whole: Article 39. */
function isInName({ at, text: number }: SaidNumber, text: string, rows: readonly ChartRow[]): boolean {
  return namedIn(rows).names.some((name) => {
    const start = text.lastIndexOf(name, at);
    return start >= 0 && at + number.replace(/,$/, '').length <= start + name.length;
  });
}

function isGrounded(said: SaidNumber, { rows, compared, claims, marks, counts = [], percentages }: Ground): boolean {
  const is = (exact: number): boolean => says(said, exact);
  const cells = () => [...rows.flatMap((row) => Object.values(row)), ...claims.map(({ period }) => period)];
  switch (said.kind) {
    case 'year':
      return cells().some((cell) => String(cell).includes(said.text));
    case 'date':
      return descriptions.includes(said.text);
    case 'percent':
    case 'share':
      return (
        [...cells(), ...claims.map(({ value_text }) => value_text)].includes(said.text.toLowerCase()) ||
        pairs(compared).some(([from, to]) => is(Math.abs(percentChange(from, to)))) ||
        wholes(compared, percentages).some(({ parts }) => parts.some(is)) ||
        claims.some((claim) => claim.unit === 'percent' && is(claimNumber(claim))) ||
        rows.some((row) =>
          numeric(row).some(
            ([field, value]) => (percentages?.has(field) ?? /percent|share|change/.test(field)) && is(value),
          ),
        )
      );
    case 'times':
      return (
        pairs(compared).some(([from, to]) => is(to / from)) ||
        claims.some((claim) => claim.unit === 'times' && is(claimNumber(claim)))
      );
    default:
      return (
        rows.some((row) => numeric(row).some(([, value]) => is(value))) ||
        (said.kind === 'number' && namedIn(rows).inSeries.some(({ value }) => is(value))) ||
        claims.some((claim) => is(claimNumber(claim))) ||
        rows.some((row) => numeric(row).some(([, value]) => marks && Math.round(value / said.value) === marks)) ||
        pairs(compared).some(([from, to]) => is(from - to)) ||
        wholes(compared, percentages).some(({ sum }) => is(sum)) ||
        (said.kind === 'number' && counts.some(is)) ||
        (said.kind === 'number' && yearsBetween(compared).some(is))
      );
  }
}

/** Whether “half” tells how many of the rows with a number lie between two numbers that the text gives, those two among them: half, and as many more as share a number with an end. */
function isMiddleHalf({ text: said }: SaidNumber, text: string, rows: readonly ChartRow[]): boolean {
  if (said.toLowerCase() !== 'half') return false;
  const given = numbersIn(text).filter(({ kind }) => kind === 'number' || kind === 'percent');
  const squares = rows.filter(({ column }) => typeof column === 'number');
  return ['rate', 'percent'].some((field) => {
    const values = squares.flatMap((row) => (typeof row[field] === 'number' ? row[field] : []));
    const ends = given.filter((number) => values.some((value) => says(number, value)));
    const [low, high] = [ends[0], ends[1]];
    if (!low || !high) return false;
    const below = values.filter((value) => value < low.value - low.slack).length;
    const above = values.filter((value) => value > high.value + high.slack).length;
    const quarter = values.length / 4;
    const reaches = (count: number, at: SaidNumber): boolean =>
      count < quarter && count + values.filter((value) => says(at, value)).length >= quarter;
    return reaches(below, low) && reaches(above, high);
  });
}

/** Numbers of a text that stand on none of some grounds, each with where it is said. */
export function ungrounded(where: string, text: string, ...grounds: readonly Ground[]): string[] {
  if (!numbersIn(text).length) return [];
  const left = grounds.reduce((rest, ground) => withoutQuotes(rest, ground), text);
  return numbersIn(left)
    .filter(
      (said) =>
        !grounds.some(
          (ground) =>
            isGrounded(said, ground) || isInName(said, left, ground.rows) || isMiddleHalf(said, left, ground.rows),
        ),
    )
    .map((said) => `${where}: ${said.text} in “${text}”`);
}
