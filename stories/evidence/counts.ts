import { type Outcome, outcomeOf } from './outcome.ts';
import { evidence } from './package.ts';

const TOLD: Readonly<Record<Outcome, string>> = {
  agrees: 'agree with the evidence',
  'agrees with caveat': 'agree with it, with a caveat',
  overtaken: 'agreed with it once, and newer evidence has overtaken them',
  conflicts: 'conflict with it',
  'not verifiable': 'could not be verified',
};

/** Number of claims with each outcome of their check, as a Markdown list. */
export function countsByCheck(): string {
  return Object.entries(TOLD)
    .map(([outcome, told]) => `- **${evidence.claims.filter((claim) => outcomeOf(claim) === outcome).length}** ${told}`)
    .join('\n');
}
