import type { AreaFigure, AreaMeasure } from '../../area-charts/area-measure.ts';
import { financialYear } from '../../area-charts/calendar.ts';
import { defineAreas } from '../../area-charts/define-areas.ts';
import { areaFigures } from '../../area-charts/area-figures.ts';
import {
  EARLY,
  inPrices,
  missingOf,
  nilOf,
  nilSentence,
  oddSums,
  pricesOf,
  sourceOfPrices,
  spentOn,
} from '../../area-charts/gross-spending.ts';
import { pounds, poundsOfPercent } from '../../area-charts/pounds.ts';
import type { Evidence } from '../../data/evidence.ts';
import { percentChange } from '../../data/spending.ts';
import { signed } from '../../words/change.ts';
import { percent } from '../../words/numbers.ts';
import { unitFrom } from '../../words/quantity.ts';

/** A change in a sentence: `down 34%`, `almost unchanged`. */
function changed(value: number): string {
  if (Math.round(Math.abs(value)) === 0) return value === 0 ? 'unchanged' : 'almost unchanged';
  return `${value < 0 ? 'down' : 'up'} ${percent(value)}`;
}

/** What an area spent each year, with why a year has none. */
function amounts({ 'area-spending': rows, 'gdp-deflators': deflators }: Evidence, code: string, real: boolean) {
  const prices = pricesOf(deflators, real);
  return areaFigures(rows, code, (row) => {
    const cash = spentOn(row, EARLY);
    return {
      value: cash === null ? null : prices.amount(cash, row.year),
      marker: missingOf(row, EARLY),
      count: null,
      of: null,
      more: { prices: prices.name, nil: nilOf(row, EARLY) },
    };
  });
}

/** The change of each year's spending since the first year in which the area that the chart is about spent something. What it is compared with has no earlier years, and none where the area has no other. */
function changes(evidence: Evidence, code: string, about: string, real: boolean): AreaFigure[] {
  const subject = amounts(evidence, about, real);
  const start = subject.find(({ value }) => value !== null && value > 0)?.year;
  const own = amounts(evidence, code, real);
  const alone = subject.filter(({ value }) => value !== null).length < 2;
  const base = own.find(({ year }) => year === start)?.value;
  const shown = code === about ? own : alone ? [] : own.filter(({ year }) => start !== undefined && year >= start);
  return shown.map((figure) => {
    const { value, year, marker } = figure;
    const told = value !== null && base && start !== undefined && year >= start;
    return {
      ...figure,
      value: told ? percentChange(base, value) : null,
      marker: told ? null : (marker ?? 'no first year'),
      count: value === null ? null : Math.round(value),
      more: { ...figure.more, since: told ? financialYear.label(start) : null },
    };
  });
}

/** Spending on early intervention as a change since the first year, in prices of one year or in the money of the day. */
function spending(real: boolean): AreaMeasure {
  return {
    columns: {
      year: { name: 'year', title: 'Financial year' },
      value: { name: 'change', title: 'Change, %', decimals: 0 },
      count: { name: 'spending', title: 'Spending, £', decimals: 0 },
      more: [
        { name: 'since', title: 'Change since' },
        { name: 'prices', title: 'Prices' },
        { name: 'nil', title: 'Reported as nil' },
      ],
    },
    figures: (evidence, code, about) => changes(evidence, code, about, real),
    changes: {
      single: (year, where) => `Early intervention spending ${where} is known for ${year} alone`,
      amount: (count) => pounds(count),
    },
    unit: unitFrom('%'),
    short: signed,
    written: signed,
    said: changed,
    period: financialYear,
    subtitle: `Councils’ gross spending on early intervention services, change since the first year, %, ${real ? 'after inflation' : 'in cash'}`,
    finding: (value, where, past) =>
      `${real ? 'Early intervention spending' : 'Cash for early intervention'} ${past ? 'was' : 'is'} ${changed(value)} ${where}`,
    sentence({ year, value, count, more }, where, first) {
      const prices = inPrices(more?.['prices']);
      const before = `In ${financialYear.label(year)}, gross spending on early intervention ${where} was`;
      const [from, to] = poundsOfPercent(first.count ?? 0, count ?? 0);
      return year === first.year
        ? `${before} ${to} ${prices}; no earlier year can be compared with it`
        : `${before} ${to} ${prices}, ${changed(value)} from ${from} in ${financialYear.label(first.year)}`;
    },
    also: ({ more }) => nilSentence(more?.['nil']),
    point({ year, value, count, more }) {
      const nil = more?.['nil'] ? `; reported as nil: ${more['nil']}` : '';
      const amount = count === null ? '' : `${pounds(count)} ${inPrices(more?.['prices'])}`;
      const since = more?.['since'] ? ` since ${more['since']}` : '';
      return more?.['since'] === financialYear.label(year)
        ? `${amount}, with which later years are compared${nil}`
        : `${changed(value)}${since}${amount && ` (${amount})`}${nil}`;
    },
    about: {
      heading: 'What is counted',
      paragraphs: [
        'Gross spending on Sure Start and children’s centres, family support, and services for young people in councils’ section 251 returns. Each year is compared with the first in which the area has an amount above zero, and so is what it is compared with.',
        real
          ? 'Prices are those of the newest year: inflation is taken out with the GDP deflator of the Treasury, as a third party copied it.'
          : 'Cash is the money of the day: inflation is not taken out.',
        'A line that is reported as nil may have been counted under another. Gross spending is not comparable with the net spending that the chart of England shows, and is not joined to it.',
      ],
    },
    caveats: (evidence, code) => oddSums(evidence, code, EARLY),
    background: (evidence) => (real ? sourceOfPrices(evidence) : []),
  };
}

export default defineAreas({
  name: 'early-intervention-spending',
  options: { prices: { label: 'Prices', values: { real: 'After inflation', cash: 'In cash' } } },
  measure: ({ prices }) => spending(prices === 'real'),
});
