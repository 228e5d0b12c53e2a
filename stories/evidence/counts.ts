import type { ClaimRow } from '../../src/data/rows.generated.ts';
import { evidence } from './package.ts';

const OUTCOMES: Readonly<Record<ClaimRow['check'], string>> = {
  agrees: 'agree with the evidence',
  'agrees with caveat': 'agree with it, with a caveat',
  conflicts: 'conflict with it',
  'not verifiable': 'could not be verified',
};

/** Number of claims with each result of their check, as a Markdown list. */
export function countsByCheck(): string {
  return Object.entries(OUTCOMES)
    .map(([check, outcome]) => `- **${evidence.claims.filter((claim) => claim.check === check).length}** ${outcome}`)
    .join('\n');
}
