import { brands } from '../../../stories/brands.ts';
import type { ViewTag } from '../every-tag.ts';
import { ownFigures } from './own-figures.ts';
import type { Sheet, Subject } from './sheet.ts';
import { FAILING, places, states } from './states.ts';

const WIDTHS = [280, 480, 900];
/** Width of A4 between margins of 15 mm. */
const PRINTED_WIDTHS = [680];
/** Columns and a band. */
const PLACE_WIDTHS = [280, 480, 1200];

const LIGHT = { colorScheme: 'light' } as const;
const DARK = { colorScheme: 'dark' } as const;
const FORCED = { forcedColors: 'active', colorScheme: 'dark' } as const;

const subjectOf = ({ chart, view, attributes }: ViewTag): Subject => ({
  name: view === 'default' ? chart : `${chart} ${view}`,
  html: `<care-${chart}${attributes}></care-${chart}>`,
});

/** The three example brands, each on its own page. */
const branded: readonly Subject[] = brands.map(({ name, tag, page, tokens }) => ({
  name,
  html: `<${tag}></${tag}>`,
  style: { padding: '16px', ...page, ...tokens },
}));

/** The sheets of some charts: all in light, dark and forced colours and in print, and the further views of each that has some. */
function chartSheets(charts: readonly (readonly ViewTag[])[]): Sheet[] {
  const subjects = charts.flatMap((views) => views.slice(0, 1).map(subjectOf));
  const further = charts.map(([, ...views]) => views).filter(({ length }) => length);
  return [
    { name: 'charts', subjects, widths: WIDTHS, system: LIGHT },
    ...further.map((views) => ({
      name: `views.${views[0]?.chart}`,
      subjects: views.map(subjectOf),
      widths: WIDTHS,
      system: LIGHT,
    })),
    { name: 'dark', subjects, widths: WIDTHS, system: DARK },
    { name: 'forced', subjects, widths: WIDTHS, system: FORCED },
    { name: 'print', subjects, widths: PRINTED_WIDTHS, system: DARK, printed: true },
  ];
}

const otherSheets: readonly Sheet[] = [
  { name: 'own-figures', subjects: ownFigures, widths: WIDTHS, system: LIGHT },
  { name: 'brands', subjects: branded, widths: WIDTHS, system: LIGHT },
  { name: 'states', subjects: states, widths: WIDTHS, system: LIGHT, failing: FAILING },
  { name: 'places', subjects: places, widths: PLACE_WIDTHS, system: LIGHT },
];

/**
 * The sheets of a run.
 *
 * @param tags Every view of every chart, the default view of each first.
 * @param only Names of charts, of sheets or of both. Charts alone get all sheets of charts; sheets alone have all charts.
 * @throws {Error} when a name is neither, with the names that there are.
 */
export function sheetsOf(tags: readonly ViewTag[], only: readonly string[] = []): Sheet[] {
  const names = [...new Set(tags.map(({ chart }) => chart))];
  const charts = only.filter((name) => names.includes(name));
  const sheets = only.filter((name) => !names.includes(name));
  const ofCharts = chartSheets(
    (charts.length ? charts : names).map((name) => tags.filter(({ chart }) => chart === name)),
  );
  const all = [...ofCharts, ...otherSheets];
  const unknown = sheets.filter((name) => !all.some((sheet) => sheet.name === name));
  if (unknown.length)
    throw new Error(
      `There is no ${unknown.join(', ')}. There are: ${[...names, ...all.map(({ name }) => name)].join(', ')}.`,
    );
  if (sheets.length) return all.filter(({ name }) => sheets.includes(name));
  return charts.length ? ofCharts : all;
}
