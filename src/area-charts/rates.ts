import { count, percent } from '../words/numbers.ts';
import { unitFrom } from '../words/quantity.ts';

/** How many children a rate is of. */
export const CHILDREN = `${count(10_000)} children`;

/** A rate as it is published, in whole children: `85`. */
export const inTens = (value: number): string => count(value);

/** A rate as the beginning of a headline: `85 in 10,000 children`, `No children`. */
export function ofChildren(value: number): string {
  return Math.round(value) === 0 ? 'No children' : `${count(value)} in ${CHILDREN}`;
}

/** The verb that goes with a rate. */
export function isOrAre(value: number, past: boolean): string {
  if (Math.round(value) === 1) return past ? 'was' : 'is';
  return past ? 'were' : 'are';
}

/** A rate with its unit: `85 per 10,000 children`. */
export const perTenThousand = (value: number): string => `${count(value)} per ${CHILDREN}`;

/** Children with their number: `1,498 children`, `one child`, `no children`. */
export function childrenCounted(number: number): string {
  return numbered(number, 'child', 'children');
}

/** What is counted with its number: `one referral`, `no referrals`, `7,412 referrals`. */
export function numbered(number: number, one: string, many: string): string {
  if (number === 0) return `no ${many}`;
  return number === 1 ? `one ${one}` : `${count(number)} ${many}`;
}

/** A share in whole per cent: `38%`; one that is above zero and below a half: `under 1%`. */
export function share(value: number): string {
  return value > 0 && value < 0.5 ? `under ${percent(1)}` : percent(value);
}

/** How a share in whole per cent is drawn and said. */
export const inPercent = { unit: unitFrom('%'), short: share, written: share };

/** Some of a whole: `none of 12 referrals`, `one of 12 referrals`, `98 of 297 care leavers`. */
export function ofThem(number: number, whole: string): string {
  return `${number === 0 ? 'none' : number === 1 ? 'one' : count(number)} of ${whole}`;
}
