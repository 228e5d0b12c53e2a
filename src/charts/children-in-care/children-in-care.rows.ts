import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';

/** Number of children in care, or starting in care, in a year. */
export type ChildrenRow = Readonly<{
  year: number;
  qualifier: string | null;
  children: number;
  kind: 'actual' | 'projection';
  /** Date on which a projection was made; `null` for a count. */
  made: string | null;
  source: string;
}>;

/** Ids of the claims: the projection, a count that was quoted with it, and the rise in children in care that was given as one in children entering care. */
export const CLAIMS = { projection: 'F32', inCare: 'F10', entering: 'F19' } as const;
const REVIEW = 'review-executive-summary';

/** Children in care, with the projection as the last row; or children starting in care, each year. */
export function rows(
  evidence: Evidence,
  { measure }: { readonly measure: 'looked-after' | 'starting' },
): ChildrenRow[] {
  const series = evidence['children-looked-after'].map((row): ChildrenRow => ({
    year: row.year,
    qualifier: null,
    children: measure === 'starting' ? row.started : row.looked_after,
    kind: 'actual',
    made: null,
    source: measure === 'starting' ? row.source_flows : row.source,
  }));
  if (measure === 'starting') return series;
  const claim = find(evidence.claims, 'id', CLAIMS.projection);
  const review = find(evidence.sources, 'id', REVIEW);
  return [
    ...series,
    {
      year: Number(claim.period),
      qualifier: claim.qualifier,
      children: claim.value ?? 0,
      kind: 'projection',
      made: review.date,
      source: review.id,
    },
  ];
}
