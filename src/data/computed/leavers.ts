import type { NationalEvidence } from '../evidence.ts';
import { find } from '../find.ts';
import type { LeavingCareRow } from '../rows.generated.ts';
import { percentOf } from '../spending.ts';
import { type Computation, figureValue } from './computed-figure.ts';

const leaving = (evidence: NationalEvidence): LeavingCareRow => find(evidence['leaving-care'], 'year', 2020);

const HOME = { period: 'year to 31 March 2020', evidence: ['leaving-care:2020'] };

/** Where children went who left care, and what young people did who had left it. */
export const leaverFigures: readonly Computation[] = [
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
    value: (evidence) =>
      figureValue(evidence, 'care-leavers-neet-2021') / figureValue(evidence, 'young-people-neet-2021'),
  },
];
