import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';
import { percentOf } from '../../data/spending.ts';

/** A step of the pathfinder: the plan, or a wave of areas. */
export type RolloutRow = Readonly<{
  step: string;
  kind: 'commitment' | 'actual';
  qualifier: string | null;
  /** Areas of this step. */
  areas: number;
  /** Areas so far. */
  areas_in_all: number;
  /** Local authorities that England had at the time. */
  authorities: number;
  /** Areas so far in per cent of the authorities, unrounded. */
  percent: number;
  date: string;
  names: string | null;
  source: string;
}>;

/** Id of the claim about the number of areas. */
export const CLAIM = 'F24';

const PATHFINDER = 'Families First for Children pathfinder';

/** The number of local authorities in England in the year of a date. */
export function authoritiesOf(figures: Evidence['figures'], date: string): Evidence['figures'][number] {
  return find(figures, 'id', `authorities-${date.slice(0, 4)}`);
}

/** The plan, and the two waves of areas that were named. */
export function rows({ figures, 'pathfinder-areas': areas, sources }: Evidence): RolloutRow[] {
  const plan = find(figures, 'id', 'pathfinder-planned');
  const ofTheDay = (date: string) => authoritiesOf(figures, date).value ?? NaN;
  const announced = find(sources, 'id', find(figures, 'id', 'pathfinder-planned-announced').source).date ?? '';
  const planned = plan.value ?? NaN;
  const named = areas.filter(({ programme, announced }) => programme === PATHFINDER && announced !== null);
  const dates = [...new Set(named.map((area) => area.announced ?? ''))].toSorted();
  return [
    {
      step: 'Planned',
      kind: 'commitment',
      qualifier: plan.qualifier,
      areas: planned,
      areas_in_all: planned,
      authorities: ofTheDay(announced),
      percent: percentOf(planned, ofTheDay(announced)),
      date: announced,
      names: null,
      source: plan.source,
    },
    ...dates.map((date, index): RolloutRow => {
      const wave = named.filter((area) => area.announced === date);
      const inAll = named.filter((area) => (area.announced ?? '') <= date).length;
      return {
        step: index === 0 ? 'First areas named' : 'More areas named',
        kind: 'actual',
        qualifier: null,
        areas: wave.length,
        areas_in_all: inAll,
        authorities: ofTheDay(date),
        percent: percentOf(inAll, ofTheDay(date)),
        date,
        names: wave.map(({ area }) => area).join(', '),
        source: wave[0]?.source ?? '',
      };
    }),
  ];
}
