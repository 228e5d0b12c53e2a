/** Whether all is asked, as `npm run test:whole` and `npm run test:browsers` do: `npm test` asks a share of some suites. */
export const WHOLE = process.env['WHOLE'] === 'yes';

/** Every other case, or all where all is asked. @param from 0 for the first, third and so on, 1 for the others. */
export function everyOther<T>(cases: readonly T[], from: 0 | 1): T[] {
  return cases.filter((_, index) => WHOLE || index % 2 === from);
}
