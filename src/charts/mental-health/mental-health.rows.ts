import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';

/** What sources say of a survey, or a year of official scores: two measures that cannot be compared. */
export type MentalHealthRow = Readonly<{
  measure: string;
  kind: 'estimate' | 'actual';
  claimant: string;
  year: number | null;
  when: string;
  age_from: number | null;
  age_to: number | null;
  qualifier: string | null;
  /** A share that sources give only in words. */
  share: string | null;
  /** Share of scores that are a cause for concern, in per cent. */
  percent: number | null;
  /** Share of children with a score, in per cent. */
  scored_percent: number | null;
  source: string;
}>;

/** Ids of the claim about mental health, and of the figure of a committee that it goes back to. */
export const CLAIM = 'F31';
export const FIGURE = 'disorder-in-care';

/** What sources say of the survey, then the official scores of each year. */
export function rows(evidence: Evidence): MentalHealthRow[] {
  const claim = find(evidence.claims, 'id', CLAIM);
  return [
    {
      measure: 'A mental health disorder',
      kind: 'estimate',
      claimant: claim.claimant,
      year: null,
      when: find(evidence.figures, 'id', FIGURE).period,
      age_from: null,
      age_to: null,
      qualifier: claim.qualifier,
      share: claim.value_text,
      percent: null,
      scored_percent: null,
      source: claim.source,
    },
    ...evidence['emotional-health'].map((row): MentalHealthRow => ({
      measure: 'A score that is a cause for concern',
      kind: 'actual',
      claimant: find(evidence.sources, 'id', row.source).publisher,
      year: row.year,
      when: `year to 31 March ${row.year}`,
      age_from: row.age_from,
      age_to: row.age_to,
      qualifier: null,
      share: null,
      percent: row.concern_percent,
      scored_percent: row.scored_percent,
      source: row.source,
    })),
  ];
}
