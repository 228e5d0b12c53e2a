import type { ChartRow, ChartView } from '../../src/artifact.ts';
import { descriptor } from '../../src/build/project.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import type { ClaimRow } from '../../src/data/rows.ts';
import { inMillions, percentChange } from '../../src/data/series.ts';
import { claimValue } from '../../src/words/claims.ts';
import { dateInWords, dayInWords, isDate, monthsBetween } from '../../src/words/dates.ts';
import { duration } from '../../src/words/numbers.ts';
import { typeset } from '../../src/words/typeset.ts';
import { numbersIn, type SaidNumber, says } from './numbers-said.ts';
import { textsOf } from './picture.ts';

/** What a text may draw its numbers from. */
interface Ground {
  /** Rows whose own numbers it may give. */
  readonly rows: readonly ChartRow[];
  /** Rows between which it may give a change or a difference. */
  readonly compared: readonly ChartRow[];
  /** Claims that it may quote. */
  readonly claims: readonly ClaimRow[];
  /** How long it was between dates that the words beside it name. */
  readonly spans?: readonly string[];
}

const descriptions = JSON.stringify(descriptor().resources);
const numeric = (row: ChartRow): [string, number][] =>
  Object.entries(row).filter((cell): cell is [string, number] => typeof cell[1] === 'number');

/** Claims of which *About this figure* tells value and claimant: those that the words beside it may quote. */
export function claimsTold({ about }: Pick<ChartView, 'about'>, { claims }: Evidence): ClaimRow[] {
  const paragraphs = about.flatMap((section) => section.paragraphs);
  return claims.filter((claim) =>
    paragraphs.some((paragraph) =>
      paragraph.startsWith(typeset(`${claim.claimant}: ${claimValue(claim)}, ${claim.what}`)),
    ),
  );
}

/** Rows that a text names by what stands in their first column. */
function namedIn(text: string, { rows, columns }: ChartView): ChartRow[] {
  const [first] = columns;
  return first ? rows.filter((row) => text.includes(typeset(String(row[first.name])))) : [];
}

/** Rows that the picture names with a label. */
function namedInPicture({ rows, posters }: ChartView): ChartRow[] {
  const named = new Set(posters.flatMap(({ svg }) => textsOf(svg).map(({ row }) => row)));
  return rows.filter((_, index) => named.has(index));
}

/** Rows that a view names: with a label in its picture, or in a text by what stands in their first column. */
export function rowsNamed(view: ChartView, text: string): ChartRow[] {
  return [...new Set([...namedInPicture(view), ...namedIn(text, view)])];
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

function yearsBetween(rows: readonly ChartRow[]): number[] {
  const years = rows.map((row) => Number.parseInt(String(row['year']), 10)).filter((year) => !Number.isNaN(year));
  return years.flatMap((from) => years.map((to) => to - from));
}

const datesOf = (row: ChartRow): string[] =>
  Object.values(row)
    .map(String)
    .filter((cell) => cell.length > 4 && isDate(cell));

/** How long it was between any two dates of rows that headline or summary give in words. */
function spansNamed({ rows, headline, summary }: ChartView): string[] {
  const named = rows.flatMap(datesOf).filter((date) => `${headline} ${summary}`.includes(dateInWords(date)));
  return named.flatMap((from) => named.map((to) => duration(Math.max(0, monthsBetween(from, to)))));
}

/** How many rows there are, and how many share a cell, of rows that have no number of their own. */
function countsOf(rows: readonly ChartRow[]): number[] {
  if (rows.some((row) => numeric(row).length)) return [];
  const shared = new Map<string, number>();
  for (const cell of rows.flatMap((row) => Object.entries(row).map(([column, cell]) => `${column} ${cell}`)))
    shared.set(cell, (shared.get(cell) ?? 0) + 1);
  return [rows.length, ...shared.values()];
}

const quotable = new WeakMap<readonly ChartRow[], readonly string[]>();

/** What a text may take from rows as it stands: dates in words, and whole cells of words. The longest first. */
function quotesFrom(rows: readonly ChartRow[]): readonly string[] {
  const known = quotable.get(rows);
  if (known) return known;
  const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string');
  const dates = new Set(rows.flatMap(datesOf));
  const quotes = [...cells.filter((cell) => /\w \w+ \w/.test(cell)), ...[...dates].map((date) => dateInWords(date))]
    .map(typeset)
    .toSorted((one, other) => other.length - one.length);
  quotable.set(rows, quotes);
  return quotes;
}

/** A text without what it quotes: from rows, or how long it was between two dates. */
function withoutQuotes(text: string, { rows, spans = [] }: Ground): string {
  const isDay =
    /^\d+ [A-Z][a-z]+$/.test(text) &&
    rows.flatMap(datesOf).some((date) => [dayInWords(date, 'long'), dayInWords(date, 'short')].includes(text));
  if (isDay) return '';
  return [...quotesFrom(rows), ...spans].reduce((rest, quote) => rest.replaceAll(quote, '…'), text);
}

function claimNumber(claim: ClaimRow): number {
  if (claim.value === null) return NaN;
  return claim.unit.startsWith('GBP') ? inMillions(claim) : claim.value;
}

function isGrounded(said: SaidNumber, { rows, compared, claims }: Ground): boolean {
  const is = (exact: number): boolean => says(said, exact);
  const cells = [...rows.flatMap((row) => Object.values(row)), ...claims.map(({ period }) => period)];
  switch (said.kind) {
    case 'year':
      return cells.some((cell) => String(cell).includes(said.text));
    case 'date':
      return descriptions.includes(said.text);
    case 'percent':
    case 'share':
      return (
        pairs(compared).some(([from, to]) => is(Math.abs(percentChange(from, to)))) ||
        claims.some((claim) => claim.unit === 'percent' && is(claimNumber(claim))) ||
        rows.some((row) => numeric(row).some(([field, value]) => /percent|share/.test(field) && is(value)))
      );
    default:
      return (
        rows.some((row) => numeric(row).some(([, value]) => is(value))) ||
        claims.some((claim) => is(claimNumber(claim))) ||
        pairs(compared).some(([from, to]) => is(from - to)) ||
        (said.kind === 'number' && yearsBetween(compared).some(is))
      );
  }
}

/** Whether a number says how many rows there are, and not how many years or months. */
function isCount(said: SaidNumber, text: string, { rows }: Ground): boolean {
  const isTime = /^ (year|month)/.test(text.slice(said.at + said.text.length));
  return said.kind === 'number' && !isTime && countsOf(rows).some((exact) => says(said, exact));
}

function ungrounded(where: string, text: string, ...grounds: readonly Ground[]): string[] {
  if (!numbersIn(text).length) return [];
  const left = grounds.reduce((rest, ground) => withoutQuotes(rest, ground), text);
  return numbersIn(left)
    .filter((said) => !grounds.some((ground) => isGrounded(said, ground) || isCount(said, left, ground)))
    .map((said) => `${where}: ${said.text} in “${text}”`);
}

/** Whether texts of an axis are evenly spaced from zero by a round step. */
function isScale(texts: readonly string[]): boolean {
  const values = texts.map((text) => numbersIn(text)[0]?.value ?? NaN).toSorted((a, b) => a - b);
  const [zero = NaN, step = NaN] = values;
  const leading = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  const round = [1, 2, 2.5, 5].some((digit) => Math.abs(leading - digit) < 1e-9);
  return zero === 0 && round && values.every((value, index) => Math.abs(value - index * step) < 1e-9);
}

/**
 * Numbers in the words and the pictures of a view that come from nowhere.
 *
 * A number must be a cell of a row, a claim that *About this figure* tells, a change or a difference between two rows
 * that are named, the years between them, or a tick of an axis. What a point says must come from its own row alone.
 */
export function numbersFromNowhere(view: ChartView, evidence: Evidence): string[] {
  const claims = claimsTold(view, evidence);
  const ground = (text: string): Ground => ({
    rows: view.rows,
    compared: rowsNamed(view, text),
    claims,
    spans: spansNamed(view),
  });
  const words = (['headline', 'subtitle', 'summary'] as const).flatMap((part) =>
    ungrounded(part, view[part], ground(view[part])),
  );
  const points = view.points.flatMap((text, index) => {
    const row = view.rows[index];
    return ungrounded(`point ${index}`, text, { rows: row ? [row] : [], compared: [], claims: [] });
  });
  return [...words, ...points, ...view.posters.flatMap((poster) => nowhereInPicture(poster, view, ground))];
}

function nowhereInPicture(
  { svg, width }: ChartView['posters'][number],
  view: ChartView,
  ground: (text: string) => Ground,
): string[] {
  const texts = textsOf(svg);
  const ticks = texts
    .filter(({ row, text }) => row === undefined && /^£?[\d,.]+(bn|m|%)?$/.test(text) && !/^(19|20)\d\d$/.test(text))
    .map(({ text }) => text);
  const where = `poster of ${width}`;
  const scale = ticks.length === 0 || isScale(ticks) ? [] : [`${where}: the axis ${ticks.join(', ')} is no even scale`];
  const said = texts
    .filter(({ row, text }) => row !== undefined || !ticks.includes(text))
    .flatMap(({ row, text }) => {
      const own = row === undefined ? undefined : view.rows[row];
      return ungrounded(where, text, own ? { ...ground(text), rows: [own] } : ground(text));
    });
  return [...scale, ...said];
}

/** Numbers in *About this figure* that are in no table of the evidence, nor sums of its rows or changes between those that are named. */
export function aboutFromNowhere({ about }: ChartView, evidence: Evidence): string[] {
  const tables = Object.values(evidence).map((table) => {
    const rows: ChartRow[] = table.map((row) => ({ ...row }));
    return { rows, sums: sumsByKind(rows) };
  });
  return about.flatMap(({ heading, paragraphs }) =>
    paragraphs.flatMap((text) => {
      const said = new Set(numbersIn(text).map((number) => number.text));
      const named = (row: ChartRow) => said.has(String(Object.values(row)[0]));
      const grounds = tables.map(({ rows, sums }) => ({
        rows: [...rows, ...sums],
        compared: rows.filter(named),
        claims: evidence.claims,
      }));
      return ungrounded(heading, text, ...grounds);
    }),
  );
}

/** Sums of each number over the rows of a table that share a value in a column: all years of a profile. */
function sumsByKind(table: readonly ChartRow[]): ChartRow[] {
  const kinds = new Set(table.flatMap((row) => Object.entries(row).map(([column, cell]) => `${column} ${cell}`)));
  return [...kinds].map((kind) => {
    const alike = table.filter((row) => Object.entries(row).some(([column, cell]) => `${column} ${cell}` === kind));
    const fields = alike.flatMap((row) => numeric(row).map(([field]) => field));
    return Object.fromEntries(
      fields.map((field) => [field, alike.reduce((sum, row) => sum + Number(row[field] ?? 0), 0)]),
    );
  });
}
