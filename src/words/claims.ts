import type { AboutSection } from '../artifact.ts';
import type { ClaimRow, ConflictRow } from '../data/rows.generated.ts';
import { count, decimal, money, percent, qualified } from './numbers.ts';
import { capitalised } from './typeset.ts';

/** A published figure: a row of `claims.csv` or `figures.csv`. */
export interface PublishedFigure {
  readonly value: number | null;
  readonly value_high: number | null;
  readonly value_text: string | null;
  readonly qualifier: string | null;
  readonly unit: string;
}

const exact = (value: number): string => decimal(value, 2);
const pounds = (millions: number): string =>
  Number.isInteger(millions) || millions >= 1000 ? money(millions) : `£${exact(millions)}m`;

/** How a number is written, by its unit. With any other unit the number stands alone, because the sentence names what is counted. */
const WRITTEN: Readonly<Record<string, (value: number) => string>> = {
  'GBP billion': (billions) => pounds(billions * 1000),
  'GBP million': pounds,
  percent: (value) => (Number.isInteger(value) ? percent(value) : `${exact(value)}%`),
  months: (value) => `${count(value)} months`,
  years: (value) => `${count(value)} years`,
  times: (value) => `${count(value)} times`,
  year: String,
};

/** A published figure with its qualifier and unit: `£3.5bn`, `46%`, `approaching 100,000`, `nearly half`. */
export function claimValue({ value, value_high, value_text, qualifier, unit }: PublishedFigure): string {
  const written = WRITTEN[unit] ?? count;
  const number = [value, value_high].flatMap((end) => (end === null ? [] : written(end))).join(' to ');
  return qualified(qualifier, value_text ?? number);
}

const CHECKS: Readonly<Record<ClaimRow['check'], string>> = {
  agrees: 'This agrees with the evidence',
  'agrees with caveat': 'This agrees with the evidence, with a caveat',
  conflicts: 'This conflicts with the evidence',
  'not verifiable': 'This could not be verified',
};

/** How a claim compares with the evidence, as a sentence without its full stop; of one that the evidence has overtaken, until when it agreed. */
export function verdict({ check, overtaken_since: since }: Pick<ClaimRow, 'check' | 'overtaken_since'>): string {
  if (since === null) return CHECKS[check];
  const agreed = CHECKS[check].replace('agrees', 'agreed').replace(/(, with a caveat)$/, '$1,');
  return `${agreed} up to ${since - 1}; that of ${since} and later says otherwise`;
}

/** The section of *About this figure* on claims: what was claimed, by whom, and how it compares with the evidence. */
export function claimsSection(claims: readonly ClaimRow[]): AboutSection {
  return {
    heading: 'What was said, and how it checks',
    paragraphs: claims.map(
      (claim) =>
        `${claim.claimant}: ${claimValue(claim)}, ${claim.what}, ${claim.period}. ${verdict(claim)}. ${capitalised(claim.check_note)}`,
    ),
  };
}

/** The section of *About this figure* on differences between sources: conflicts on the given claims, or on no claim. A conflict that the note of a claim explains is left out. */
export function differencesSection(conflicts: readonly ConflictRow[], claims: readonly ClaimRow[]): AboutSection {
  const concerns = (conflict: ConflictRow): boolean =>
    conflict.claims === null || claims.some(({ id }) => conflict.claims?.split(' ').includes(id));
  return {
    heading: 'Where sources differ',
    paragraphs: conflicts
      .filter(concerns)
      .flatMap(({ title, explanation }) => (explanation ? `${title}. ${explanation}` : [])),
  };
}
