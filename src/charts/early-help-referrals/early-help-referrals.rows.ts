import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';

/** A group of children whose cases were closed after an assessment. */
export type ReferralRow = Readonly<{
  what: string;
  kind: 'estimate';
  qualifier: string | null;
  children: number | null;
  /** Of all whose cases were closed, in per cent, where the research gave a share. */
  percent: number | null;
  period: string;
  source: string;
}>;

/** The claim about referrals to early help. */
export const CLAIM = 'F08';

const FIGURES = ['closed-cases-referred', 'closed-cases-unsupported', 'closed-cases'] as const;

/** Those referred to early help, those left without support, and all whose cases were closed. */
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
