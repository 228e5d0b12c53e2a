import type { NationalEvidence } from '../evidence.ts';
import { find } from '../find.ts';
import type { ServicesSpendingRow } from '../rows.generated.ts';
import { earlySpending, inRealTerms, lateSpending, percentChange } from '../spending.ts';
import { type Computation, figureValue } from './computed-figure.ts';

const spending = (evidence: NationalEvidence, year: string): ServicesSpendingRow =>
  find(evidence['services-spending'], 'year', year);

/** Early intervention spending of a year, in £ million of 2018/19. */
function early(evidence: NationalEvidence, year: string): number {
  const row = spending(evidence, year);
  return inRealTerms(earlySpending(row), row) ?? NaN;
}

/** Late intervention spending of a year, in £ million of 2018/19. */
function late(evidence: NationalEvidence, year: string): number {
  const row = spending(evidence, year);
  return inRealTerms(lateSpending(row), row) ?? NaN;
}

/** Ids in `figures.csv` of spending in 2010/11, in £ million of the day, on services that count as late intervention from 2012/13 on. */
const MOVED = ['adoption-2010-11', 'special-guardianship-2010-11', 'strategy-2010-11'];

/** Late intervention spending of 2010/11, in £ million of the day, by the definition of 2012/13. */
function lateAsCountedLater(evidence: NationalEvidence): number {
  return MOVED.reduce((sum, id) => sum + figureValue(evidence, id), lateSpending(spending(evidence, '2010/11')));
}

const MOVED_SERVICES = {
  claims: ['F18'],
  evidence: ['services-spending:2010/11', ...MOVED.map((id) => `figures:${id}`)],
};
const SPENDING = { period: '2010/11 to 2018/19', evidence: ['services-spending:2010/11', 'services-spending:2018/19'] };

/** What councils spent on early and on late intervention. */
export const spendingFigures: readonly Computation[] = [
  {
    id: 'early-intervention-fall',
    what: 'fall in councils’ spending on early intervention, in 2018/19 prices',
    unit: 'percent',
    ...SPENDING,
    claims: ['F13', 'F14', 'F15'],
    value: (evidence) => -percentChange(early(evidence, '2010/11'), early(evidence, '2018/19')),
  },
  {
    id: 'early-intervention-fall-cash',
    what: 'fall in councils’ spending on early intervention, in the money of the day',
    unit: 'percent',
    ...SPENDING,
    claims: ['F13', 'F14', 'F15'],
    value: (evidence) =>
      -percentChange(earlySpending(spending(evidence, '2010/11')), earlySpending(spending(evidence, '2018/19'))),
  },
  {
    id: 'late-intervention-rise',
    what: 'rise in councils’ spending on late intervention, in 2018/19 prices',
    unit: 'percent',
    ...SPENDING,
    claims: ['F18'],
    value: (evidence) => percentChange(late(evidence, '2010/11'), late(evidence, '2018/19')),
  },
  {
    id: 'late-intervention-rise-as-printed',
    what: 'rise in spending on late intervention between the rounded sums that the report behind the claim prints',
    unit: 'percent',
    period: '2010/11 to 2020/21',
    evidence: ['spending-comparisons:pbe-2022'],
    claims: ['F18'],
    value: (evidence) => {
      const { late_start, late_end } = find(evidence['spending-comparisons'], 'id', 'pbe-2022');
      return percentChange(late_start ?? NaN, late_end ?? NaN);
    },
  },
  {
    id: 'late-intervention-start-as-counted-later',
    what: 'spent on late intervention with the services that were moved into it in 2012/13, in 2018/19 prices',
    unit: 'GBP million',
    period: '2010/11',
    ...MOVED_SERVICES,
    value: (evidence) => inRealTerms(lateAsCountedLater(evidence), spending(evidence, '2010/11')) ?? NaN,
  },
  {
    id: 'late-intervention-start-as-counted-later-cash',
    what: 'spent on late intervention with the services that were moved into it in 2012/13, in the money of the day',
    unit: 'GBP million',
    period: '2010/11',
    ...MOVED_SERVICES,
    value: lateAsCountedLater,
  },
  {
    id: 'late-intervention-rise-as-counted-later',
    what: 'rise in spending on late intervention in 2018/19 prices, had the services moved into it counted from the start',
    unit: 'percent',
    period: '2010/11 to 2018/19',
    ...MOVED_SERVICES,
    evidence: [...MOVED_SERVICES.evidence, 'services-spending:2018/19'],
    value: (evidence) => {
      const start = inRealTerms(lateAsCountedLater(evidence), spending(evidence, '2010/11'));
      return percentChange(start ?? NaN, late(evidence, '2018/19'));
    },
  },
  {
    id: 'late-intervention-rise-as-counted-later-cash',
    what: 'rise in spending on late intervention in the money of the day, had the services moved into it counted from the start',
    unit: 'percent',
    period: '2010/11 to 2021/22',
    ...MOVED_SERVICES,
    evidence: [...MOVED_SERVICES.evidence, 'services-spending:2021/22'],
    value: (evidence) => percentChange(lateAsCountedLater(evidence), lateSpending(spending(evidence, '2021/22'))),
  },
];
