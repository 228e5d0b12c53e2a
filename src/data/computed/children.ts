import type { NationalEvidence } from '../evidence.ts';
import { find } from '../find.ts';
import type { ChildrenLookedAfterRow } from '../rows.generated.ts';
import { percentChange } from '../spending.ts';
import type { Computation } from './computed-figure.ts';

const children = (evidence: NationalEvidence, year: number): ChildrenLookedAfterRow =>
  find(evidence['children-looked-after'], 'year', year);

const DECADE = { period: '2010 to 2020', evidence: ['children-looked-after:2010', 'children-looked-after:2020'] };

/** How many children were in care, and how many started. */
export const childrenFigures: readonly Computation[] = [
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
];
