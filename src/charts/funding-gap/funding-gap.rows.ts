import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';
import { perYear } from '../../data/spending.ts';

/** A sum called for or committed. */
export type FundingRow = Readonly<{
  id: string;
  label: string;
  kind: 'call' | 'commitment';
  qualifier: string | null;
  /** In £ million. */
  amount: number;
  /** In £ million: the amount divided by its years. */
  per_year: number;
  years: number;
  period: string;
  claimant: string;
  made: string | null;
  /** Label of the sum that it is a part of; `null` for none. */
  part_of: string | null;
  standing: string;
  source: string;
}>;

/** The sum called for that the option chooses, the commitment that it is compared with, and the other sums called for. */
export function rows({ 'review-funding': funding }: Evidence, { ask }: { readonly ask: string }): FundingRow[] {
  const asks = funding.filter((row) => row.role === 'ask');
  const ordered = [find(asks, 'id', ask), find(funding, 'role', 'response'), ...asks.filter((row) => row.id !== ask)];
  return ordered.map((row) => ({
    id: row.id,
    label: row.label,
    kind: row.kind,
    qualifier: row.qualifier,
    amount: row.amount,
    per_year: perYear(row),
    years: row.years,
    period: row.period,
    claimant: row.claimant,
    made: row.made,
    part_of: row.part_of && find(funding, 'id', row.part_of).label,
    standing: row.standing,
    source: row.source,
  }));
}
