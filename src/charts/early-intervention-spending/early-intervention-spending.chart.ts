import { ends } from '../../data/find.ts';
import { percentChange } from '../../data/spending.ts';
import { breaksOnAxis } from '../../chart-types/change/breaks.ts';
import { changeBetween } from '../../chart-types/change/change-between.ts';
import { changeSpec } from '../../chart-types/change/change.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { annotations } from '../../layers/annotation.ts';
import { decimalsOfEnds, moved, signed, upOrDown } from '../../words/change.ts';
import { claimValue } from '../../words/claims.ts';
import { yearsBetween } from '../../words/dates.ts';
import { inWords, money, percent, roughly } from '../../words/numbers.ts';
import { claimed, type EarlySpendingRow, rows, years } from './early-intervention-spending.rows.ts';

/** Writes spending in the first or the last year with enough decimals for a reader to compute the change between them. */
function amountText(rows: readonly EarlySpendingRow[]): (row: EarlySpendingRow) => string {
  const [first, last] = [rows[0], rows.at(-1)];
  const [ofFirst, ofLast] = decimalsOfEnds([first?.spending ?? 0, last?.spending ?? 0]);
  return (row) => money(row.spending, row === first ? ofFirst : ofLast);
}

/** The change between the first and the last year, in per cent: of published figures where those are named, else of official ones. */
function changeShown(rows: readonly EarlySpendingRow[]): number {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return 0;
  return first.published !== null && last.published !== null
    ? percentChange(first.published, last.published)
    : percentChange(first.spending, last.spending);
}

export default defineChart({
  name: 'early-intervention-spending',
  options: { prices: { label: 'Prices', values: { real: 'After inflation', cash: 'In cash' } } },
  live: { 'price-year': years },

  rows,

  columns: ({ prices, 'price-year': year }) => [
    { name: 'year', title: 'Financial year' },
    {
      name: 'spending',
      title: `Spending, £ million (${prices === 'cash' ? 'cash' : year ? `${year} prices` : 'inflation taken out'})`,
      decimals: 0,
    },
    { name: 'prices', title: 'Prices' },
    ...(prices === 'real' && !year
      ? [{ name: 'published', title: 'As published by Action for Children, £ million', decimals: 0 }]
      : []),
    { name: 'series_break', title: 'Break in the series' },
  ],

  spec(rows, { width }) {
    const amount = amountText(rows);
    const bars = rows.map((row, index) => ({
      period: row.year,
      value: row.spending,
      ...((index === 0 || index === rows.length - 1) && {
        label: row.published === null ? amount(row) : money(row.published),
      }),
    }));
    const before = rows.flatMap((row, index) => (index > 0 && row.series_break !== null ? [index] : []));
    const broken = 'Break in series: compare across it with care';
    return changeSpec(
      { bars, axisText: "datum.value === 0 ? '0' : '£' + datum.value / 1000 + 'bn'" },
      {
        width,
        annotate: annotations((plot) => [
          changeBetween(plot, bars, signed(changeShown(rows))),
          breaksOnAxis(plot, before, broken),
        ]),
      },
    );
  },

  point({ year, spending, prices, published, series_break }, { 'price-year': priceYear }) {
    const value =
      published === null
        ? money(spending, priceYear ? 3 : 2)
        : `${money(published)} as published by Action for Children`;
    const exact = published === null ? '' : ` (${money(spending, 2)} from official figures)`;
    const caveat = series_break ? ' Not fully comparable with the year before.' : '';
    return `${year}: ${value}${exact}, ${prices === 'cash' ? 'in cash' : `in ${prices}`}.${caveat}`;
  },

  sonification: () => ({ number: 'spending', each: 'year' }),

  words(rows, { prices, 'price-year': year }, evidence) {
    const { first, last } = ends(rows);
    const claims = claimed(evidence);
    const change = percentChange(first.spending, last.spending);
    const amount = amountText(rows);
    const span = `${inWords(yearsBetween(first.year, last.year))} years`;
    const definition = {
      heading: 'What is counted',
      paragraphs: [
        'Net current spending by local authorities in England on Sure Start and other services for under fives, family support, and services for young people. These are the groups that charities’ yearly spending reports call early intervention.',
        prices === 'cash'
          ? 'Cash is the money of the day: inflation is not taken out.'
          : year
            ? `Prices are those of ${year}: official figures are turned into them with the GDP deflator. What ${claims.change.claimant} published is in ${claims.last.period} prices, and so is not in the picture or the table.`
            : `Prices are those of ${last.year}: inflation is taken out with the GDP deflator. The bars are official figures; the two named ends carry the figures that Action for Children published.`,
      ],
    };
    const breaks = {
      heading: 'Breaks in the series',
      paragraphs: rows.filter((row) => row.series_break).map((row) => `${row.year}: ${row.series_break}`),
    };
    const about = [definition, breaks];
    const where = `Councils’ net spending on early intervention services, England, ${first.year} to ${last.year}`;
    if (prices === 'cash')
      return {
        headline: `In cash, early intervention spending ${moved(change, `by ${percent(change)}`)} in ${span}`,
        subtitle: `${where}, £ billion in the money of the day`,
        summary: `Before inflation is taken out, spending ${moved(change, `from ${money(first.spending, 2)} in ${first.year} to ${money(last.spending, 2)} in ${last.year}, ${upOrDown(change, percent(change))}`)}.`,
        about,
      };
    const real = {
      headline: `Early intervention spending ${moved(change, `by ${roughly(change)}`)} in ${span}`,
      subtitle: `${where}, £ billion in ${last.prices}`,
    };
    if (year)
      return {
        ...real,
        summary: `In ${last.prices}, spending ${moved(change, `from ${amount(first)} in ${first.year} to ${amount(last)} in ${last.year}, ${upOrDown(change, percent(change))}`)}. These are official figures, with inflation taken out by the GDP deflator.`,
        about,
      };
    return {
      ...real,
      summary: `${claims.change.claimant} put the fall at ${claimValue(claims.change)}: from ${claimValue(claims.first)} in ${first.year} to ${claimValue(claims.last)} in ${last.year}, after inflation. Unrounded official figures give ${percent(change)}.`,
      about,
    };
  },

  sources: (rows, { prices, 'price-year': year }, evidence) => [
    ...(prices === 'real' && !year ? [claimed(evidence).change.source] : []),
    ...new Set(rows.map((row) => row.source)),
    ...(prices === 'real' && year ? ['gdp-deflator'] : []),
  ],

  claims: (_, __, evidence) => Object.values(claimed(evidence)).map(({ id }) => id),

  background: ({ prices }) => (prices === 'real' ? ['gdp-deflator'] : []),
});
