/** Whether all is asked, as `npm run test:whole` and `npm run test:browsers` do: `npm test` asks a share of some suites. */
export const WHOLE = process.env['WHOLE'] === 'yes';

/** Whether whole suites are left out: in `npm test` alone, not where a file is named. */
export const LEAVES_OUT = process.env['WHOLE'] === 'no';

/**
 * A share of cases: one in `of`, and others at the next turn, so that each comes once in so many turns. All where all is asked.
 *
 * @param turn Counts what the cases are combined with: pages, say, in which each of these charts could stand.
 */
export function share<T>(cases: readonly T[], turn: number, of = 2): T[] {
  return cases.filter((_, index) => WHOLE || (index + turn) % of === 0);
}

/** Charts as they are before their reader chooses. In all their views where all is asked. */
export function beforeChoices<T extends { readonly view: string }>(tried: readonly T[]): T[] {
  return tried.filter(({ view }) => WHOLE || view === 'default');
}

/** Suites of which `npm test` asks a share. */
export const SHARED: readonly string[] = [
  'tests/browser/axe-pages.test.ts',
  'tests/browser/axe.test.ts',
  'tests/browser/embed.test.ts',
  'tests/browser/frames.test.ts',
  'tests/browser/gallery.test.ts',
  'tests/browser/host-pages.test.ts',
  'tests/browser/html-first.test.ts',
  'tests/browser/keyboard.test.ts',
  'tests/browser/layout.test.ts',
  'tests/browser/policy.test.ts',
  'tests/browser/tooltip.test.ts',
  'tests/browser/transcripts.test.ts',
  'tests/contract/charts.contract.test.ts',
  'tests/browser/listen.test.ts',
  'tests/engines/chromium.test.ts',
  'tests/engines/chromium-hostile.test.ts',
  'tests/package/production.test.ts',
  'tests/storybook/storybook.test.ts',
  'tests/unit/figures-drawings.test.ts',
];

/** Suites that `npm test` leaves out: they ask more of what others ask of every kind of chart. */
export const LEFT_OUT: readonly string[] = [
  'tests/browser/area-layout.test.ts',
  'tests/browser/author-pages.test.ts',
  'tests/browser/contrast.test.ts',
  'tests/browser/endless-figures.test.ts',
  'tests/browser/endless-specs.test.ts',
  'tests/browser/keyboard-areas.test.ts',
  'tests/browser/keyboard-map.test.ts',
  'tests/browser/listen-ends.test.ts',
  'tests/browser/live-life.test.ts',
  'tests/browser/older-browsers.test.ts',
  'tests/browser/own-figures-labels.test.ts',
  'tests/browser/own-looks.test.ts',
  'tests/browser/own-points.test.ts',
  'tests/browser/paper.test.ts',
  'tests/browser/price-year.test.ts',
  'tests/browser/saved-picture.test.ts',
  'tests/browser/static-pictures.test.ts',
  'tests/live/counted-own-figures.test.ts',
  'tests/live/counted-parameters.test.ts',
  'tests/package/framework-pages.test.ts',
  'tests/package/frameworks.test.ts',
  'tests/unit/figures-read-property.test.ts',
  'tests/unit/import-release.test.ts',
];
