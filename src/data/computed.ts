import type { Evidence } from './evidence.ts';
import { find } from './find.ts';
import type { ServicesSpendingRow } from './rows.generated.ts';
import { earlySpending, inRealTerms, lateSpending, percentChange, percentOf } from './spending.ts';

/** A figure that no source prints: worked out from rows of the package. */
export interface ComputedFigure {
  /** Its name, as `care-stat` and the page “The evidence” know it. */
  readonly id: string;
  /** What it says, to follow the figure: `rise in the number of children in care`. */
  readonly what: string;
  readonly unit: 'percent' | 'GBP million' | 'GBP' | 'children' | 'missed opportunities' | 'times';
  readonly qualifier?: string;
  readonly period: string;
  readonly geography: 'England';
  /** The rows it is worked out from, as `table:key`. */
  readonly evidence: readonly string[];
  /** The claims it is worked out to check. */
  readonly claims: readonly string[];
  /** Works it out, unrounded. The size of a fall is positive. */
  value(evidence: Evidence): number;
}

const spending = (evidence: Evidence, year: string): ServicesSpendingRow =>
  find(evidence['services-spending'], 'year', year);
const children = (evidence: Evidence, year: number) => find(evidence['children-looked-after'], 'year', year);
const figure = (evidence: Evidence, id: string): number => find(evidence.figures, 'id', id).value ?? NaN;
const leaving = (evidence: Evidence) => find(evidence['leaving-care'], 'year', 2020);
const pathfinders = (evidence: Evidence) =>
  evidence['pathfinder-areas'].filter(({ programme }) => programme === 'Families First for Children pathfinder').length;

/** Early intervention spending of a year in 2018/19 prices. */
function early(evidence: Evidence, year: string): number {
  const row = spending(evidence, year);
  return inRealTerms(earlySpending(row), row) ?? NaN;
}

/** Late intervention spending of a year in 2018/19 prices. */
function late(evidence: Evidence, year: string): number {
  const row = spending(evidence, year);
  return inRealTerms(lateSpending(row), row) ?? NaN;
}

/** Services that count as late intervention from 2012/13 on, and did not in 2010/11, in money of the day. */
const MOVED = ['adoption-2010-11', 'special-guardianship-2010-11', 'strategy-2010-11'];

/** Late intervention spending of 2010/11 in money of the day, with what counts as late intervention from 2012/13 on. */
function lateAsCountedLater(evidence: Evidence): number {
  return MOVED.reduce((sum, id) => sum + figure(evidence, id), lateSpending(spending(evidence, '2010/11')));
}

const MOVED_SERVICES = {
  claims: ['F18'],
  evidence: ['services-spending:2010/11', ...MOVED.map((id) => `figures:${id}`)],
};
const SPENDING = { period: '2010/11 to 2018/19', evidence: ['services-spending:2010/11', 'services-spending:2018/19'] };
const DECADE = { period: '2010 to 2020', evidence: ['children-looked-after:2010', 'children-looked-after:2020'] };
const HOME = { period: 'year to 31 March 2020', evidence: ['leaving-care:2020'] };

/** Every figure worked out here that checks a claim or that a reader may quote. */
export const computedFigures: readonly ComputedFigure[] = (
  [
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
    {
      id: 'children-in-care-rise',
      what: 'rise in the number of children in care on 31 March',
      unit: 'percent',
      ...DECADE,
      claims: ['F19'],
      value: (evidence) => percentChange(children(evidence, 2010).looked_after, children(evidence, 2020).looked_after),
    },
    {
      id: 'children-entering-care-rise',
      what: 'rise in the number of children who started in care in the year',
      unit: 'percent',
      ...DECADE,
      claims: ['F19'],
      value: (evidence) => percentChange(children(evidence, 2010).started, children(evidence, 2020).started),
    },
    {
      id: 'review-profile-sum',
      what: 'sum of the four years of the profile that the Review was quoted with',
      unit: 'GBP million',
      period: 'over four years',
      evidence: [1, 2, 3, 4].map((year) => `review-funding:review-year-${year}`),
      claims: ['F23'],
      value: (evidence) =>
        evidence['review-funding']
          .filter(({ role }) => role === 'profile')
          .reduce((sum, { amount }) => sum + amount, 0),
    },
    {
      id: 'home-from-care',
      what: 'children leaving care who returned home to parents',
      unit: 'percent',
      ...HOME,
      claims: ['F09'],
      value: (evidence) => {
        const { home_planned, home_unplanned, ceased } = leaving(evidence);
        return percentOf(home_planned + home_unplanned, ceased);
      },
    },
    {
      id: 'home-or-relatives-from-care',
      what: 'children leaving care who went to parents, or to relatives without parental responsibility',
      unit: 'percent',
      ...HOME,
      claims: ['F09'],
      value: (evidence) => {
        const { home_planned, home_unplanned, relatives, ceased } = leaving(evidence);
        return percentOf(home_planned + home_unplanned + (relatives ?? NaN), ceased);
      },
    },
    {
      id: 'pathfinder-share-planned',
      what: 'local authorities of the day in the pathfinder as it was planned',
      unit: 'percent',
      qualifier: 'up to',
      period: 'February 2023',
      evidence: ['figures:pathfinder-planned', 'figures:authorities-2023'],
      claims: ['F24'],
      value: (evidence) => percentOf(figure(evidence, 'pathfinder-planned'), figure(evidence, 'authorities-2023')),
    },
    {
      id: 'pathfinder-share-delivered',
      what: 'local authorities of the day in the pathfinder as it was delivered',
      unit: 'percent',
      period: 'April 2024',
      evidence: ['figures:pathfinder-delivered', 'figures:authorities-2024'],
      claims: ['F24'],
      value: (evidence) => percentOf(pathfinders(evidence), figure(evidence, 'authorities-2024')),
    },
    {
      id: 'care-leavers-in-work-or-learning',
      what: 'care leavers aged 19 in education, employment or training',
      unit: 'percent',
      qualifier: 'about',
      period: '2021',
      evidence: ['care-leaver-activity:2021-19'],
      claims: ['F30'],
      value: (evidence) => {
        const { neet_percent, not_known_percent } = find(evidence['care-leaver-activity'], 'id', '2021-19');
        return 100 - neet_percent - not_known_percent;
      },
    },
    {
      id: 'care-leavers-times-more-often',
      what: 'as often not in education, employment or training: care leavers aged 19 to 21, compared with all young people',
      unit: 'times',
      qualifier: 'about',
      period: '2021',
      evidence: ['figures:care-leavers-neet-2021', 'figures:young-people-neet-2021'],
      claims: ['F30'],
      value: (evidence) => figure(evidence, 'care-leavers-neet-2021') / figure(evidence, 'young-people-neet-2021'),
    },
    {
      id: 'missed-opportunities-average',
      what: 'missed opportunities for early help, a year on average',
      unit: 'missed opportunities',
      period: '2015/16 to 2019/20',
      evidence: ['figures:missed-opportunities'],
      claims: ['F01'],
      value: (evidence) => {
        const { period, value } = find(evidence.figures, 'id', 'missed-opportunities');
        const [from = NaN, to = NaN] = period.split(' to ').map((year) => Number.parseInt(year, 10));
        return (value ?? NaN) / (to - from + 1);
      },
    },
    {
      id: 'kinship-saving-a-child',
      what: 'saved for every child moved to well-supported kinship care, over a time that is not stated',
      unit: 'GBP',
      period: 'not stated',
      evidence: ['claims:F45', 'claims:F46'],
      claims: ['F45', 'F46'],
      value: (evidence) => {
        const [forEvery, saved] = ['F45', 'F46'].map((id) => find(evidence.claims, 'id', id).value ?? NaN);
        return ((saved ?? NaN) * 1e6) / (forEvery ?? NaN);
      },
    },
  ] satisfies Omit<ComputedFigure, 'geography'>[]
).map((computed) => ({ geography: 'England', ...computed }));
