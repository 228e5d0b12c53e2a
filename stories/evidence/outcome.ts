import type { ClaimRow } from '../../src/data/rows.generated.ts';

/** What came of checking a claim: its check, or that the evidence has overtaken it since it agreed. */
export type Outcome = ClaimRow['check'] | 'overtaken';

/** Every outcome, with the sign that stands beside it for readers who cannot tell colours apart. */
export const SIGNS: Readonly<Record<Outcome, string>> = {
  agrees: '=',
  'agrees with caveat': '≈',
  overtaken: '→',
  conflicts: '≠',
  'not verifiable': '?',
};

export const OUTCOMES = Object.keys(SIGNS) as readonly Outcome[];

export function outcomeOf({ check, overtaken_since }: Pick<ClaimRow, 'check' | 'overtaken_since'>): Outcome {
  return overtaken_since === null ? check : 'overtaken';
}

/** An outcome in a few words: `agrees with caveat`, `agrees, overtaken since 2023`. */
export function outcomeInWords({ check, overtaken_since }: Pick<ClaimRow, 'check' | 'overtaken_since'>): string {
  return overtaken_since === null ? check : `${check}, overtaken since ${overtaken_since}`;
}
