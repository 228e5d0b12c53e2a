import type { AreaReReferralRow } from '../data/rows.generated.ts';

/** A marker that stands in place of a number, as published. */
export type Marker = NonNullable<AreaReReferralRow['rereferrals_marker']>;

const MEANINGS: Readonly<Record<Marker, string>> = {
  c: 'not published, to protect privacy',
  z: 'not applicable',
  x: 'not available',
  k: 'above zero, but rounds to it',
  u: 'not published, because it is of low reliability',
  '-': 'not returned by the council',
};

/** What a marker means, after “was” or a colon: `not published, to protect privacy`. */
export function markerInWords(marker: Marker): string {
  return MEANINGS[marker];
}
