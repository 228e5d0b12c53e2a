import type { NationalEvidence } from '../evidence.ts';
import { find } from '../find.ts';
import { percentOf } from '../spending.ts';
import { type Computation, figureValue } from './computed-figure.ts';

/** How many local authorities are in the pathfinder as it was delivered. */
const pathfinders = (evidence: NationalEvidence): number =>
  evidence['pathfinder-areas'].filter(({ programme }) => programme === 'Families First for Children pathfinder').length;

/** The funding of the Review, the pathfinder, missed early help, and kinship care. */
export const otherFigures: readonly Computation[] = [
  {
    id: 'review-profile-sum',
    what: 'sum of the four years of the profile that the Review was quoted with',
    unit: 'GBP million',
    period: 'over four years',
    evidence: [1, 2, 3, 4].map((year) => `review-funding:review-year-${year}`),
    claims: ['F23'],
    value: (evidence) =>
      evidence['review-funding'].filter(({ role }) => role === 'profile').reduce((sum, { amount }) => sum + amount, 0),
  },
  {
    id: 'pathfinder-share-planned',
    what: 'local authorities of the day in the pathfinder as it was planned',
    unit: 'percent',
    qualifier: 'up to',
    period: 'February 2023',
    evidence: ['figures:pathfinder-planned', 'figures:authorities-2023'],
    claims: ['F24'],
    value: (evidence) =>
      percentOf(figureValue(evidence, 'pathfinder-planned'), figureValue(evidence, 'authorities-2023')),
  },
  {
    id: 'pathfinder-share-delivered',
    what: 'local authorities of the day in the pathfinder as it was delivered',
    unit: 'percent',
    period: 'April 2024',
    evidence: ['figures:pathfinder-delivered', 'figures:authorities-2024'],
    claims: ['F24'],
    value: (evidence) => percentOf(pathfinders(evidence), figureValue(evidence, 'authorities-2024')),
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
];
