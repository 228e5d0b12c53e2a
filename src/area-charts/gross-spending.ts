import { areaInWords, areasJoined } from '../areas/area-words.ts';
import type { Evidence } from '../data/evidence.ts';
import { ends, find } from '../data/find.ts';
import { endYear, wasThere } from '../data/area-years.ts';
import { rowsOfArea } from '../data/rows-of-area.ts';
import type { AreaRow, AreaSpendingRow } from '../data/rows.generated.ts';
import { joined } from '../words/sources.ts';
import { capitalised } from '../words/typeset.ts';
import { pounds } from './pounds.ts';
import type { Marker } from './markers.ts';

/** The lines of gross spending, by what they are called in words. */
const LINES = {
  sure_start: 'Sure Start',
  family_support: 'family support',
  young_people: 'services for young people',
  looked_after: 'looked-after children',
  safeguarding: 'safeguarding',
  youth_justice: 'youth justice',
} as const;

type Line = keyof typeof LINES;
type Amount = Line | 'total';

/** Lines that are called early intervention, and late. */
export const EARLY = ['sure_start', 'family_support', 'young_people'] as const satisfies readonly Line[];
export const LATE = ['looked_after', 'safeguarding', 'youth_justice'] as const satisfies readonly Line[];

/** The sum of some lines in £; `null` where one is missing. */
export function spentOn(row: AreaSpendingRow, lines: readonly Amount[]): number | null {
  return lines.reduce<number | null>((sum, line) => {
    const amount = row[line];
    return sum === null || amount === null ? null : sum + amount;
  }, 0);
}

/** What amounts in the money of the day are given as: in prices of the newest year with a deflator, or as they are. */
export function pricesOf(
  deflators: Evidence['gdp-deflators'],
  real: boolean,
): { readonly name: string; amount(cash: number, year: string): number } {
  if (!real) return { name: CASH, amount: (cash) => cash };
  const { last: base } = ends(deflators);
  return {
    name: `${base.year} prices`,
    amount: (cash, year) => (cash * base.deflator) / find(deflators, 'year', year).deflator,
  };
}

/** The source of the deflators. */
export const sourceOfPrices = ({ 'gdp-deflators': deflators }: Evidence): readonly string[] => [
  ends(deflators).last.source,
];

const CASH = 'cash';

/** Prices, by their name, in a sentence: `in 2024/25 prices`, `in the money of the day`. */
export function inPrices(name: string | number | null | undefined): string {
  return name === CASH ? 'in the money of the day' : `in ${name}`;
}

/** Why one of some amounts is missing; `null` where none is. */
export function missingOf(row: AreaSpendingRow, lines: readonly Amount[]): Marker | null {
  return lines.map((line) => row[`${line}_marker`]).find((marker) => marker !== null) ?? null;
}

/** Names of lines that are reported as nil, joined; `null` where none is. */
export function nilOf(row: AreaSpendingRow, lines: readonly Line[]): string | null {
  const nil = lines.filter((line) => row[line] === 0).map((line) => LINES[line]);
  return nil.length ? joined(nil) : null;
}

/** A sentence on lines that are reported as nil: `Sure Start is reported as nil.` Empty where there is none. */
export function nilSentence(nil: string | number | null | undefined): string {
  return typeof nil === 'string' ? `${capitalised(nil)} ${/ and /.test(nil) ? 'are' : 'is'} reported as nil.` : '';
}

/** What the sums of a region or of England leave out, or have besides, year by year. Empty for a council. */
export function oddSums(
  { areas, 'area-spending': rows }: Evidence,
  code: string,
  amounts: readonly Amount[],
): string[] {
  const whole = find(areas, 'code', code);
  if (whole.kind === 'council') return [];
  const councils = areas.filter(
    ({ kind, region }) => kind === 'council' && (whole.kind === 'country' || region === code),
  );
  return rowsOfArea(rows, code).flatMap((row) => oddities(row, whole, councils, rows, amounts));
}

/** By how much a published sum may differ from that of the councils, in £: rounding. */
const ROUNDING = 1000;

function oddities(
  row: AreaSpendingRow,
  whole: AreaRow,
  all: readonly AreaRow[],
  rows: readonly AreaSpendingRow[],
  amounts: readonly Amount[],
): string[] {
  const councils = all.filter((council) => wasThere(council, endYear(row.year)));
  const own = (code: string) => rowsOfArea(rows, code).find(({ year }) => year === row.year);
  const without = councils.filter(({ code }) => {
    const one = own(code);
    return one && missingOf(one, amounts);
  });
  if (without.length)
    return [
      `The figures of ${areaInWords(whole)} for ${row.year} leave out ${areasJoined(without.map(areaInWords))}: not all amounts were returned.`,
    ];
  return amounts.flatMap((amount) => {
    const sum = councils.reduce((total, { code }) => total + (own(code)?.[amount] ?? 0), 0);
    const over = (row[amount] ?? 0) - sum;
    if (Math.abs(over) <= ROUNDING) return [];
    const what = amount === 'total' ? 'total' : LINES[amount];
    return [
      `The ${what} of ${areaInWords(whole)} for ${row.year} is, as published, ${pounds(Math.abs(over))} ${over > 0 ? 'above' : 'below'} what ${whole.kind === 'country' ? 'councils' : 'its councils'} give.`,
    ];
  });
}
