import { leaverFigures } from '../../data/computed/leavers.ts';
import type { Evidence } from '../../data/evidence.ts';
import { evidenceKeys, find } from '../../data/find.ts';
import type { FigureRow } from '../../data/rows.generated.ts';
import { capitalised } from '../../words/typeset.ts';

/** The share of a group that is not in education, employment or training. */
export type LeaversRow = Readonly<{
  year: number;
  series: string;
  neet_percent: number;
  /** Share of the group, in per cent, whose activity is not known. */
  not_known_percent: number | null;
  neet: number | null;
  total: number | null;
  source: string;
}>;

/** The two figures that a claim is checked with, from one publication: care leavers, and all young people of the same age. */
export function pair({ figures }: Evidence): [FigureRow, FigureRow] {
  const { evidence } = find(leaverFigures, 'id', 'care-leavers-times-more-often');
  const [leavers, all] = evidenceKeys({ evidence: evidence.join(' ') }, 'figures').map((id) => find(figures, 'id', id));
  if (!leavers || !all) throw new Error('The comparison needs care leavers and all young people');
  return [leavers, all];
}

/** Care leavers and all young people; or care leavers in each year, first of all ages, then the youngest. */
export function rows(evidence: Evidence, { measure }: { readonly measure: 'gap' | 'trend' }): LeaversRow[] {
  if (measure === 'gap')
    return pair(evidence).map(({ what, period, value, source }) => ({
      year: Number(period),
      series: capitalised(what.split(' not in ')[0] ?? what),
      neet_percent: value ?? NaN,
      not_known_percent: null,
      neet: null,
      total: null,
      source,
    }));
  const activity = evidence['care-leaver-activity'];
  const across = activity.filter(({ ages }) => ages.includes(' to '));
  return [...across, ...activity.filter((row) => !across.includes(row))].map((row) => ({
    year: row.year,
    series: `Aged ${row.ages}`,
    neet_percent: row.neet_percent,
    not_known_percent: row.not_known_percent,
    neet: row.neet,
    total: row.total,
    source: row.source,
  }));
}
