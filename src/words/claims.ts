import type { AboutSection } from '../artifact.ts';
import { inMillions } from '../data/series.ts';
import type { ClaimRow } from '../data/rows.ts';
import { count, money, percent, qualified } from './numbers.ts';
import { capitalised } from './typeset.ts';

/** A claim's value as it was published, with its qualifier and unit: `£3.5bn`, `46%`, `approaching 100,000`. */
export function claimValue(claim: ClaimRow): string {
  if (claim.value === null) return qualified(claim.qualifier, claim.value_text ?? '');
  const words = {
    'GBP billion': () => money(inMillions(claim)),
    'GBP million': () => money(inMillions(claim)),
    percent: percent,
    children: count,
  }[claim.unit];
  return qualified(claim.qualifier, words(claim.value));
}

const CHECKS: Readonly<Record<ClaimRow['check'], string>> = {
  agrees: 'This agrees with the evidence',
  'agrees with caveat': 'This agrees with the evidence, with a caveat',
  conflicts: 'This conflicts with the evidence',
  'not verifiable': 'This could not be verified',
};

/** Tells what was claimed, by whom, and how it compares with the evidence. */
export function claimsSection(claims: readonly ClaimRow[]): AboutSection {
  return {
    heading: 'What was said, and how it checks',
    paragraphs: claims.map(
      (claim) =>
        `${claim.claimant}: ${claimValue(claim)}, ${claim.what}, ${claim.period}. ${CHECKS[claim.check]}. ${capitalised(claim.check_note)}`,
    ),
  };
}
