import type { MeasuredFigure } from '../../area-charts/area-measure.ts';
import { financialYear } from '../../area-charts/calendar.ts';
import { defineAreas } from '../../area-charts/define-areas.ts';
import { areaFigures, shareOf } from '../../area-charts/area-figures.ts';
import {
  EARLY,
  inPrices,
  LATE,
  missingOf,
  nilOf,
  nilSentence,
  oddSums,
  pricesOf,
  sourceOfPrices,
  spentOn,
} from '../../area-charts/gross-spending.ts';
import { pounds, poundsOfPercent } from '../../area-charts/pounds.ts';
import { inPercent, share } from '../../area-charts/rates.ts';
import { percentOf } from '../../data/spending.ts';

const LINES = [...EARLY, ...LATE];

/** What was spent on late intervention: `£190m`. Empty where it is not published. */
const late = (more: Readonly<Record<string, string | number | null>> | undefined): string =>
  typeof more?.['late'] === 'number' ? pounds(more['late']) : '';

/** A part of all spending, with as many decimals as the share needs: `£32.2m of £244.3m`. Empty where either is not published. */
function partOf({ count, of }: MeasuredFigure): string {
  if (count === null || of === null) return '';
  const [all, part] = poundsOfPercent(of, count);
  return `${part} of ${all}`;
}

export default defineAreas({
  name: 'spending-shift',
  // A share is the same in both; the amounts that it is worked out from are not.
  options: { prices: { label: 'Prices', values: { real: 'After inflation', cash: 'In cash' } } },
  measure: ({ prices: shown }) => ({
    ...inPercent,
    columns: {
      year: { name: 'year', title: 'Financial year' },
      value: { name: 'early_percent', title: 'Early intervention, % of all', decimals: 1 },
      count: { name: 'early', title: 'Early intervention, £', decimals: 0 },
      of: { name: 'total', title: 'All spending on children’s services, £', decimals: 0 },
      more: [
        { name: 'late', title: 'Late intervention, £', decimals: 0 },
        { name: 'prices', title: 'Prices' },
        { name: 'nil', title: 'Reported as nil' },
      ],
    },
    figures({ 'area-spending': rows, 'gdp-deflators': deflators }, code) {
      const prices = pricesOf(deflators, shown === 'real');
      return areaFigures(rows, code, (row) => {
        const [early, { total }] = [spentOn(row, EARLY), row];
        const value = early === null || total === null ? null : percentOf(early, total);
        const amount = (cash: number | null) => (cash === null ? null : Math.round(prices.amount(cash, row.year)));
        return {
          ...shareOf(value, missingOf(row, [...EARLY, 'total']), { count: amount(early), of: amount(total) }),
          more: { late: amount(spentOn(row, LATE)), prices: prices.name, nil: nilOf(row, LINES) },
        };
      });
    },
    period: financialYear,
    subtitle: 'Early intervention as a share of councils’ gross spending on children’s services, %',
    finding: (value, where, past) =>
      value === 0
        ? `No children’s services spending ${where} ${past ? 'went' : 'goes'} to early intervention`
        : `Early intervention ${past ? 'took' : 'takes'} ${share(value)} of children’s services spending ${where}`,
    sentence(figure, where) {
      const { year, value, more } = figure;
      const amounts = partOf(figure);
      return `In ${financialYear.label(year)}, ${share(value)} of gross spending on children’s services ${where} went to early intervention${amounts && ` (${amounts} ${inPrices(more?.['prices'])})`}`;
    },
    also: ({ more }) =>
      [late(more) && `Late intervention took ${late(more)}.`, nilSentence(more?.['nil'])].filter(Boolean).join(' '),
    point(figure) {
      const { value, more } = figure;
      const amounts = partOf(figure);
      const taken = late(more) && `; ${late(more)} to late intervention`;
      const nil = more?.['nil'] ? `; reported as nil: ${more['nil']}` : '';
      return `${share(value)} of spending went to early intervention${amounts && ` (${amounts})`}${taken}${nil}`;
    },
    about: {
      heading: 'What is counted',
      paragraphs: [
        'Gross spending on children’s and young people’s services in councils’ section 251 returns. Early intervention is Sure Start and children’s centres, family support, and services for young people; late intervention is looked-after children, safeguarding, and youth justice. The whole has other lines too.',
        `${shown === 'real' ? 'Inflation is taken out of amounts with the GDP deflator of the Treasury, as a third party copied it.' : 'Amounts are in the money of the day.'} A share is the same before and after inflation. A line that is reported as nil may have been counted under another.`,
        'Gross spending is not comparable with the net spending that the chart of England shows, and is not joined to it.',
      ],
    },
    caveats: (evidence, code) => oddSums(evidence, code, [...EARLY, 'total']),
    background: (evidence) => (shown === 'real' ? sourceOfPrices(evidence) : []),
  }),
});
