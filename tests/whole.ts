/** Whether all is asked, as `npm run test:whole` and `npm run test:browsers` do: `npm test` asks a share of some suites. */
export const WHOLE = process.env['WHOLE'] === 'yes';

/**
 * A share of cases: one in `of`, and others at the next turn, so that each comes once in so many turns. All where all is asked.
 *
 * @param turn Counts what the cases are combined with: pages, say, in which each of these charts could stand.
 */
export function share<T>(cases: readonly T[], turn: number, of = 2): T[] {
  return cases.filter((_, index) => WHOLE || (index + turn) % of === 0);
}
