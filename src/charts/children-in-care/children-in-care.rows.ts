import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';

/** A year's number of children. */
export type ChildrenRow = Readonly<{
  year: number;
  qualifier: string | null;
  children: number;
  kind: 'actual' | 'projection';
  /** When a projection was made. */
  made: string | null;
  source: string;
}>;

/** The projection, a count quoted at the time, and the claim that gives a rise in children in care as one in children entering it. */
export const CLAIMS = { projection: 'F32', inCare: 'F10', entering: 'F19' } as const;
const REVIEW = 'review-executive-summary';

/** Children in care, or starting in care, each year; those in care with the projection as the last row. */
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
