import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';
import { decimal } from '../../words/numbers.ts';

/** Referrals to children's social care in England in the year to 31 March. */
export type ReReferralsRow = Readonly<{
  year: number;
  /** Share, in per cent, of referrals that came within twelve months of an earlier one. */
  rereferral_percent: number;
  rereferrals: number;
  referrals: number;
  source: string;
}>;

/** What a re-referral is. */
export const WHAT_IS_COUNTED =
  'A referral is a request to children’s social care for help or protection of a child. One that comes within twelve months of an earlier referral of the same child is a re-referral, whether or not the first was followed by any action; it can be the same worry or a new one. Counts of regions and of England are rounded to the nearest ten.';

/** A share of referrals with its decimal, as published: `22.6%`. */
export function shareAgain(value: number): string {
  return `${decimal(value, 1)}%`;
}

/** The rows that the chart shows: each year of England. */
export function rows({ areas, 'area-re-referrals': all }: Evidence): ReReferralsRow[] {
  const england = find(areas, 'kind', 'country').code;
  return all.flatMap(({ area, year, rereferral_percent, rereferrals, referrals, source }) =>
    area === england && rereferral_percent !== null && rereferrals !== null && referrals !== null
      ? { year, rereferral_percent, rereferrals, referrals, source }
      : [],
  );
}
