import type { AreaReReferralRow } from '../data/rows.generated.ts';

/** A marker that stands in place of a number, as published. */
export type Marker = NonNullable<AreaReReferralRow['rereferrals_marker']>;

/** Why a figure is missing: a marker, as published; or that it cannot be worked out from what is published. */
export type Reason = Marker | 'of none' | 'no first year';

const MEANINGS: Readonly<Record<Reason, string>> = {
  c: 'not published, to protect privacy',
  z: 'not applicable',
  x: 'not available',
  k: 'above zero, but rounds to it',
  u: 'not published, because it is of low reliability',
  '-': 'not returned by the council',
  'of none': 'not applicable, as there was nobody to count',
  'no first year': 'without one of the first year to compare it with',
};

/** What a reason means, after “was” or a colon: `not published, to protect privacy`. */
export function markerInWords(reason: Reason): string {
  return MEANINGS[reason];
}
