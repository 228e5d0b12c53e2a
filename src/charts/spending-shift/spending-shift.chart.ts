import { spendingFigures } from '../../data/computed/spending.ts';
import type { Evidence } from '../../data/evidence.ts';
import { ends, evidenceKeys, find } from '../../data/find.ts';
import type { SpendingComparisonRow } from '../../data/rows.generated.ts';
import { deflatorOf, percentChange, percentOf } from '../../data/spending.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { breaksOnLines } from '../../chart-types/trend/breaks.ts';
import { changeOfLine } from '../../chart-types/trend/change-between.ts';
import { trendSpec } from '../../chart-types/trend/trend.ts';
import type { TrendPoint } from '../../chart-types/trend/model.ts';
import type { TrendPlot } from '../../chart-types/trend/plot.ts';
import { annotations } from '../../layers/annotation.ts';
import { decimalsOfEnds, moved, signed, upOrDown } from '../../words/change.ts';
import { money, percent, qualified } from '../../words/numbers.ts';
import { rows, type ShiftRow, years } from './spending-shift.rows.ts';

const SERIES = { early: 'Early intervention', late: 'Late intervention' } as const;

const of = (rows: readonly ShiftRow[], series: ShiftRow['series']) => rows.filter((row) => row.series === series);

/** The first and the last row of a series, and the change between them in per cent. */
function change(series: readonly ShiftRow[]) {
  const { first, last } = ends(series);
  return { first, last, change: percentChange(first.spending, last.spending) };
}

/** Writes spending at the ends of a series with enough decimals for a reader to compute the change between them. */
function amounts(series: readonly ShiftRow[]): { readonly from: string; readonly to: string } {
  const { first, last } = ends(series);
  const [ofFirst, ofLast] = decimalsOfEnds([first.spending, last.spending]);
  return { from: money(first.spending, ofFirst), to: money(last.spending, ofLast) };
}

/** A series as points, with labels at its ends: the last names the series. */
function points(series: readonly ShiftRow[], side: 'above' | 'below'): TrendPoint[] {
  const [first, last] = [series[0], series.at(-1)];
  if (!first) return [];
  const { from, to } = amounts(series);
  return series.map((row): TrendPoint => {
    const point = { year: Number.parseInt(row.year, 10), value: row.spending, broken: row.series_break !== null };
    if (row === last)
      return { ...point, label: [[`${row.series} ${to}`], [row.series, to]], sides: [side], aligns: ['right'] };
    return row === first ? { ...point, label: from, sides: ['above'], aligns: ['left'] } : point;
  });
}

/** Spending on both in the year of a row, and early intervention in per cent of it. */
function bothIn(rows: readonly ShiftRow[], { year }: ShiftRow): { readonly sum: number; readonly early: number } {
  const [early = 0, late = 0] = Object.values(SERIES).map((series) => find(of(rows, series), 'year', year).spending);
  return { sum: early + late, early: percentOf(early, early + late) };
}

/** A sentence on late intervention in an edition of the charities' reports, in the years and prices of that edition. */
function editionSentence(
  { id, edition, base_year, end_year, ...row }: SpendingComparisonRow,
  evidence: Evidence,
): string {
  const printed = find(spendingFigures, 'id', 'late-intervention-rise-as-printed');
  const rounded = printed.evidence.includes(`spending-comparisons:${id}`)
    ? ` (${percent(printed.value(evidence))} from these sums)`
    : '';
  const sums =
    row.late_start !== null && row.late_end !== null
      ? `${money(row.late_start * 1000)} to ${money(row.late_end * 1000)}, `
      : '';
  const change =
    row.late_change === null
      ? `up ${row.late_change_qualifier}`
      : upOrDown(row.late_change, qualified(row.late_change_qualifier, percent(row.late_change)));
  return `${edition}, ${base_year} to ${end_year}: ${sums}${change}${rounded}.`;
}

const CLAIMS = { rise: 'F18', teenagers: 'F25' } as const;

/** The editions that the claim is checked with. */
const editions = ({ claims, 'spending-comparisons': comparisons }: Evidence) =>
  evidenceKeys(find(claims, 'id', CLAIMS.rise), 'spending-comparisons').map((id) => find(comparisons, 'id', id));

export default defineChart({
  name: 'spending-shift',
  options: { prices: { label: 'Prices', values: { real: 'After inflation', cash: 'In cash' } } },
  live: { 'price-year': years },

  rows,

  columns: ({ prices, 'price-year': year }) => [
    { name: 'year', title: 'Financial year' },
    { name: 'series', title: 'Spending on' },
    {
      name: 'spending',
      title: `Spending, £ million (${prices === 'cash' ? 'cash' : year ? `${year} prices` : 'inflation taken out'})`,
      decimals: 0,
    },
    { name: 'prices', title: 'Prices' },
    { name: 'series_break', title: 'Break in the series' },
  ],

  spec(rows, { width }) {
    const early = points(of(rows, SERIES.early), 'below');
    const late = points(of(rows, SERIES.late), 'above');
    const years = new Map(rows.map(({ year }) => [Number.parseInt(year, 10), year]));
    const [first = 0, last = 0] = [Math.min(...years.keys()), Math.max(...years.keys())];
    return trendSpec(
      {
        points: early,
        others: [{ points: late, look: 'against' }],
        years: [first, last, ...[...years.keys()].filter((year) => (last - year) % 4 === 0)],
        yearText: (year) => years.get(year) ?? '',
        unit: 'GBP million',
        annotate: annotations((plot: TrendPlot) => [
          ...[early, late].map((line) => changeOfLine(plot, line, (from, to) => signed(percentChange(from, to)))),
          breaksOnLines(plot, [early, late], 'Break in series: compare across it with care'),
        ]),
      },
      { width },
    );
  },

  point({ year, series, spending, prices, series_break }, { 'price-year': priceYear }) {
    const caveat = series_break ? ' Not fully comparable with the year before.' : '';
    const base = prices === 'cash' ? 'in cash' : `in ${prices}`;
    return `${year}, ${series.toLowerCase()}: ${money(spending, prices === 'cash' || priceYear ? 3 : 2)} ${base}.${caveat}`;
  },

  series: ({ prices }) => ({
    by: ['series'],
    words(own) {
      const { first, last, change: by } = change(own);
      const { from, to } = amounts(own);
      const course = moved(by, `from ${from} to ${to}, ${upOrDown(by, percent(by))}`);
      return `${first.series}, ${first.year} to ${last.year}, ${prices === 'real' ? `in ${first.prices}` : 'in cash'}: spending ${course}.`;
    },
  }),

  sonification: () => ({ number: 'spending', each: 'year' }),

  words(rows, { prices, 'price-year': year }, evidence) {
    const [early, late] = [change(of(rows, SERIES.early)), change(of(rows, SERIES.late))];
    const real = prices === 'real';
    const counted = (id: string) =>
      find(spendingFigures, 'id', `${id}-as-counted-later${real ? '' : '-cash'}`).value(evidence);
    // From 2018/19 prices, in which it is computed, to those shown.
    const [base = ''] = years(evidence);
    const index = (of: string) => deflatorOf(evidence['services-spending'], of);
    const start = (counted('late-intervention-start') * (real ? index(year ?? base) : 1)) / (real ? index(base) : 1);
    const [then, now] = [bothIn(rows, early.first), bothIn(rows, early.last)];
    const alike = early.change < 0 === late.change < 0;
    const broken = (series: ShiftRow['series']) => of(rows, series).filter((row) => row.series_break);
    const breaks = (series: ShiftRow['series']) => ({
      heading: `Breaks in ${series.toLowerCase()}`,
      paragraphs: broken(series).map((row) => `${row.year}: ${row.series_break}`),
    });
    return {
      headline: `Late intervention spending ${moved(late.change, percent(late.change))} ${alike ? 'and' : 'while'} early intervention ${moved(early.change, percent(early.change))}`,
      subtitle: `Councils’ net spending on early and late intervention, England, ${early.first.year} to ${early.last.year}, £ billion in ${real ? early.last.prices : 'the money of the day'}`,
      summary: `${real ? `In ${early.last.prices}, early` : 'Early'} intervention was ${percent(then.early)} of ${money(then.sum, 2)} spent on both in ${early.first.year}, and ${percent(now.early)} of ${money(now.sum, 2)} in ${early.last.year}. Part of each change is reclassification.`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            'Net current spending by local authorities in England, grouped as in charities’ yearly reports. Early intervention is Sure Start and other services for under fives, family support, and services for young people; late intervention is looked-after children, safeguarding, and youth justice.',
            real
              ? `Prices are those of ${year ?? early.last.year}: inflation is taken out with the GDP deflator.`
              : 'Cash is the money of the day: inflation is not taken out.',
          ],
        },
        breaks(SERIES.early),
        breaks(SERIES.late),
        {
          heading: 'Reclassification',
          paragraphs: [
            `Some services count as late intervention only from ${broken(SERIES.late)[0]?.year} on. Counted in ${late.first.year} too, the series begins at ${money(start, 2)} instead of ${money(late.first.spending, 2)} and is up ${percent(counted('late-intervention-rise'))}.`,
          ],
        },
        {
          heading: 'Late intervention in each report',
          paragraphs: !real
            ? []
            : [
                ...editions(evidence).map((edition) => editionSentence(edition, evidence)),
                'Each covers other years in its own price base: they are not one series.',
              ],
        },
      ],
    };
  },

  claims: ({ prices }) => (prices === 'real' ? [CLAIMS.rise] : [CLAIMS.rise, CLAIMS.teenagers]),

  sources: (rows, { prices, 'price-year': year }) => [
    ...new Set(rows.map((row) => row.source)),
    ...(prices === 'real' && year ? ['gdp-deflator'] : []),
  ],

  background: ({ prices }, _, evidence) =>
    prices === 'real' ? ['gdp-deflator', ...editions(evidence).map(({ source }) => source)] : [],
});
