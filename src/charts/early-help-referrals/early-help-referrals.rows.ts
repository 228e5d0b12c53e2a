import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';

/** A group of children whose cases were closed after an assessment. */
export type ReferralRow = Readonly<{
  what: string;
  kind: 'estimate';
  qualifier: string | null;
  children: number | null;
  /** Share of all children whose cases were closed, in per cent; `null` where the research gave none. */
  percent: number | null;
  period: string;
  source: string;
}>;

/** Id of the claim about referrals to early help. */
export const CLAIM = 'F08';

const FIGURES = ['closed-cases-referred', 'closed-cases-unsupported', 'closed-cases'] as const;

/** Children referred to early help, children left without support, and all children whose cases were closed. */
export function rows({ figures }: Evidence): ReferralRow[] {
  return FIGURES.map((id) => {
    const { what, qualifier, value, unit, period, source } = find(figures, 'id', id);
    return {
      what,
      kind: 'estimate',
      qualifier,
      children: unit === 'children' ? value : null,
      percent: unit === 'percent' ? value : null,
      period,
      source,
    };
  });
}
