import type { ChartRow } from '../../src/artifact.ts';
import type { DrawnView } from '../../src/prerender/draw.ts';
import { dateInWords, dayInWords, isDate, monthsBetween } from '../../src/words/dates.ts';
import { duration } from '../../src/words/numbers.ts';
import { typeset } from '../../src/words/typeset.ts';

/** What a text may quote from. */
export interface Quotable {
  /** Rows whose cells it may quote. */
  readonly rows: readonly ChartRow[];
  /** How long it was between dates that the words beside it name. */
  readonly spans?: readonly string[];
}

const datesOf = (row: ChartRow): string[] =>
  Object.values(row)
    .map(String)
    .filter((cell) => cell.length > 4 && isDate(cell));

/** How long it was between any two dates of rows that headline or summary give in words. */
export function spansNamed({ rows, headline, summary }: DrawnView): string[] {
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
export function withoutQuotes(text: string, { rows, spans = [] }: Quotable): string {
  const isDay = /^\d+ [A-Z][a-z]+$/.test(text) && rows.flatMap(datesOf).some((date) => dayInWords(date) === text);
  if (isDay) return '';
  return [...quotesFrom(rows), ...spans].reduce((rest, quote) => rest.replaceAll(quote, '…'), text);
}
