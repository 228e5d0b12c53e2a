import type { ChartRow } from '../../src/artifact.ts';
import type { DrawnView } from '../../src/build/draw.ts';
import { descriptor } from '../../src/build/project.ts';
import { computedFigures } from '../../src/data/computed.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import type { ClaimRow } from '../../src/data/rows.ts';
import { inMillions, percentChange } from '../../src/data/series.ts';
import { claimValue } from '../../src/words/claims.ts';
import { dateInWords, dayInWords, isDate, monthsBetween } from '../../src/words/dates.ts';
import { duration } from '../../src/words/numbers.ts';
import { typeset } from '../../src/words/typeset.ts';
import { numbersIn, type SaidNumber, says } from './numbers-said.ts';
import { rowMarksOf, textsOf } from './picture.ts';

/** A claim, a single figure or a computed one: a number with its unit. */
interface Quoted {
  readonly id: string;
  readonly value: number | null;
  readonly value_text?: string | null;
  readonly unit: string;
  readonly period: string;
}

/** What a text may draw its numbers from. */
interface Ground {
  /** Rows whose own numbers it may give. */
  readonly rows: readonly ChartRow[];
  /** Rows between which it may give a change or a difference. */
  readonly compared: readonly ChartRow[];
  /** Published figures that it may quote. */
  readonly claims: readonly Quoted[];
  /** For a text that says what one mark stands for: how many marks its row is counted out in. */
  readonly marks?: number;
  /** Counts of rows that it may give. */
  readonly counts?: readonly number[];
  /** How long it was between dates that the words beside it name. */
  readonly spans?: readonly string[];
}

const descriptions = JSON.stringify(descriptor().resources);
const numeric = (row: ChartRow): [string, number][] =>
  Object.entries(row).filter((cell): cell is [string, number] => typeof cell[1] === 'number');

/** Claims of which *About this figure* tells value and claimant: those that the words beside it may quote. */
export function claimsTold({ about }: Pick<DrawnView, 'about'>, { claims }: Evidence): ClaimRow[] {
  const paragraphs = about.flatMap((section) => section.paragraphs);
  return claims.filter((claim) =>
    paragraphs.some((paragraph) =>
      paragraph.startsWith(typeset(`${claim.claimant}: ${claimValue(claim)}, ${claim.what}`)),
    ),
  );
}

/** Rows that a text names by what stands in their first column. */
function namedIn(text: string, { rows, columns }: DrawnView): ChartRow[] {
  const [first] = columns;
  return first ? rows.filter((row) => text.includes(typeset(String(row[first.name])))) : [];
}

/** Rows that the picture names with a label. */
function namedInPicture({ rows, posters }: DrawnView): ChartRow[] {
  const named = new Set(posters.flatMap(({ svg }) => textsOf(svg).map(({ row }) => row)));
  return rows.filter((_, index) => named.has(index));
}

/** Rows that a view names: with a label in its picture, or in a text by what stands in their first column. */
export function rowsNamed(view: DrawnView, text: string): ChartRow[] {
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
function spansNamed({ rows, headline, summary }: DrawnView): string[] {
  const named = rows.flatMap(datesOf).filter((date) => `${headline} ${summary}`.includes(dateInWords(date)));
  return named.flatMap((from) => named.map((to) => duration(Math.max(0, monthsBetween(from, to)))));
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
  const isDay = /^\d+ [A-Z][a-z]+$/.test(text) && rows.flatMap(datesOf).some((date) => dayInWords(date) === text);
  if (isDay) return '';
  return [...quotesFrom(rows), ...spans].reduce((rest, quote) => rest.replaceAll(quote, '…'), text);
}

function claimNumber(claim: Quoted): number {
  if (claim.value === null) return NaN;
  if (claim.unit === 'GBP') return claim.value / 1e6;
  return claim.unit.startsWith('GBP') ? inMillions(claim) : claim.value;
}

/**
 * Counts that a text may give of rows that hold no number: of what their first column names, or their first two together.
 *
 * @param all Whether it may count all rows. Else only those that share a value which it names.
 */
export function countsOf({ rows, columns }: Pick<DrawnView, 'rows' | 'columns'>, text: string, all: boolean): number[] {
  if (rows.some((row) => numeric(row).length)) return [];
  const [first, second] = columns.map(({ name }) => name);
  const distinct = (of: readonly ChartRow[]): number[] => [
    new Set(of.map((row) => row[first ?? ''])).size,
    new Set(of.map((row) => `${row[first ?? '']} ${row[second ?? '']}`)).size,
  ];
  const words = ` ${text
    .toLowerCase()
    .replaceAll('’s', '')
    .replace(/[^\p{L}\d’-]+/gu, ' ')} `;
  const names = (cell: unknown): boolean => {
    const name = typeset(String(cell)).toLowerCase().replaceAll('’s', '');
    return [name, name.replace(/s$/, '')].some((form) => words.includes(` ${form} `));
  };
  const shared = columns.flatMap(({ name }) =>
    [...new Set(rows.map((row) => row[name]))]
      .filter(names)
      .flatMap((cell) => distinct(rows.filter((row) => row[name] === cell))),
  );
  return [...(all ? distinct(rows) : []), ...shared];
}

/** Whether a number is part of a name that stands in a cell and that the text gives whole: Article 39. */
function isInName({ at, text: number }: SaidNumber, text: string, rows: readonly ChartRow[]): boolean {
  const names = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string');
  return names.some((cell) => {
    const name = typeset(cell);
    if (!/^[A-Z][a-z]+ \d/.test(name)) return false;
    const start = text.lastIndexOf(name, at);
    return start >= 0 && at + number.replace(/,$/, '').length <= start + name.length;
  });
}

function isGrounded(said: SaidNumber, { rows, compared, claims, marks, counts = [] }: Ground): boolean {
  const is = (exact: number): boolean => says(said, exact);
  // A series may be named by ages: “Care leavers aged 19 to 21”.
  const names = numbersIn(rows.map((row) => row['series'] ?? '').join(' · ')).filter(({ kind }) => kind === 'number');
  const cells = [...rows.flatMap((row) => Object.values(row)), ...claims.map(({ period }) => period)];
  switch (said.kind) {
    case 'year':
      return cells.some((cell) => String(cell).includes(said.text));
    case 'date':
      return descriptions.includes(said.text);
    case 'percent':
    case 'share':
      return (
        [...cells, ...claims.map(({ value_text }) => value_text)].includes(said.text.toLowerCase()) ||
        pairs(compared).some(([from, to]) => is(Math.abs(percentChange(from, to)))) ||
        claims.some((claim) => claim.unit === 'percent' && is(claimNumber(claim))) ||
        rows.some((row) => numeric(row).some(([field, value]) => /percent|share|change/.test(field) && is(value)))
      );
    case 'times':
      return (
        pairs(compared).some(([from, to]) => is(to / from)) ||
        claims.some((claim) => claim.unit === 'times' && is(claimNumber(claim)))
      );
    default:
      return (
        rows.some((row) => numeric(row).some(([, value]) => is(value))) ||
        (said.kind === 'number' && names.some(({ value }) => is(value))) ||
        claims.some((claim) => is(claimNumber(claim))) ||
        rows.some((row) => numeric(row).some(([, value]) => marks && Math.round(value / said.value) === marks)) ||
        pairs(compared).some(([from, to]) => is(from - to)) ||
        (said.kind === 'number' && counts.some(is)) ||
        (said.kind === 'number' && yearsBetween(compared).some(is))
      );
  }
}

function ungrounded(where: string, text: string, ...grounds: readonly Ground[]): string[] {
  if (!numbersIn(text).length) return [];
  const left = grounds.reduce((rest, ground) => withoutQuotes(rest, ground), text);
  return numbersIn(left)
    .filter((said) => !grounds.some((ground) => isGrounded(said, ground) || isInName(said, left, ground.rows)))
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
 * that are named, the years between them, a share that a row or a claim gives in a word, what one of the marks stands
 * for that a row is counted out in, a count of rows that hold no number, part of a name, or a tick of an axis. What a
 * point says must come from its own row alone.
 */
export function numbersFromNowhere(view: DrawnView, evidence: Evidence): string[] {
  const claims = claimsTold(view, evidence);
  const ground = (text: string): Ground => ({
    rows: view.rows,
    compared: rowsNamed(view, text),
    claims,
    counts: countsOf(view, text, false),
    spans: spansNamed(view),
  });
  const words = (['headline', 'subtitle', 'summary'] as const).flatMap((part) =>
    ungrounded(part, view[part], { ...ground(view[part]), counts: countsOf(view, view[part], true) }),
  );
  const points = view.points.flatMap((text, index) => {
    const row = view.rows[index];
    return ungrounded(`point ${index}`, text, { rows: row ? [row] : [], compared: [], claims: [] });
  });
  return [...words, ...points, ...view.posters.flatMap((poster) => nowhereInPicture(poster, view, ground))];
}

function nowhereInPicture(
  { svg, width }: DrawnView['posters'][number],
  view: DrawnView,
  ground: (text: string) => Ground,
): string[] {
  const texts = textsOf(svg);
  const ticks = texts
    .filter(({ row, text }) => row === undefined && /^£?[\d,.]+(bn|m|%)?$/.test(text) && !/^(19|20)\d\d$/.test(text))
    .map(({ text }) => text);
  const where = `poster of ${width}`;
  const scale = ticks.length === 0 || isScale(ticks) ? [] : [`${where}: the axis ${ticks.join(', ')} is no even scale`];
  const said = texts
    .filter(({ row, text }) => (row !== undefined || !ticks.includes(text)) && numbersIn(text).length)
    .flatMap(({ row, text }) => {
      const own = row === undefined ? undefined : view.rows[row];
      if (row === undefined || !own) return ungrounded(where, text, ground(text));
      const marks = /^One \w+ is /.test(text) ? marksCounted(svg, row) : 0;
      return ungrounded(where, text, { ...ground(text), rows: [own], marks });
    });
  return [...scale, ...said];
}

/** In how many marks a row is counted out: parts of its first shape. */
function marksCounted(svg: string, row: number): number {
  const first = rowMarksOf(svg).find((mark) => mark.row === row);
  return first?.attributes['d']?.match(/m/gi)?.length ?? 0;
}

/**
 * Numbers in *About this figure* that are in no table of the evidence, nor rows of the view, nor figures that are
 * computed from the evidence, nor sums of its rows or changes between those that are named.
 */
export function aboutFromNowhere({ about, rows: shown }: DrawnView, evidence: Evidence): string[] {
  const tables = Object.values(evidence).map((table) => {
    const rows: ChartRow[] = table.map((row) => inUnits({ ...row }));
    return { rows, sums: sumsByKind(rows) };
  });
  const computed = computedFigures.map((figure): Quoted => ({ ...figure, value: figure.value(evidence) }));
  const claims = [...evidence.claims, ...evidence.figures, ...computed];
  return about.flatMap(({ heading, paragraphs }) =>
    paragraphs.flatMap((text) => {
      const said = new Set(numbersIn(text).map((number) => number.text));
      const named = (row: ChartRow) => said.has(String(Object.values(row)[0]));
      const grounds = [{ rows: shown, sums: [] }, ...tables].map(({ rows, sums }) => ({
        rows: [...rows, ...sums],
        compared: rows.filter(named),
        claims,
      }));
      return ungrounded(heading, text, ...grounds);
    }),
  );
}

/** A row with its money in £ million: the sums of the charities' reports are in £ billion. */
function inUnits(row: ChartRow): ChartRow {
  const cells = Object.entries(row).map(([field, cell]) => [
    field,
    /^(early|late)_(start|end)$/.test(field) && typeof cell === 'number' ? cell * 1000 : cell,
  ]);
  return Object.fromEntries(cells);
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
