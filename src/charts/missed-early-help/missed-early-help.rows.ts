import { otherFigures } from '../../data/computed/other.ts';
import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';

/** A number of missed opportunities, or of the assessments that they followed. */
export type MissedRow = Readonly<{
  what: string;
  kind: 'estimate';
  number: number;
  unit: string;
  /** Number of years that it covers; 1 for the average. */
  years: number;
  /** Share of the assessments, in per cent, as published. */
  percent: number | null;
  period: string;
  source: string;
}>;

/** Ids of the claims about missed early help. */
export const CLAIMS = ['F01', 'F02'] as const;

/** Missed opportunities in a year on average and in all years, and the closed assessments that they followed. */
export function rows(evidence: Evidence): MissedRow[] {
  const yearly = find(otherFigures, 'id', 'missed-opportunities-average');
  const missed = find(evidence.figures, 'id', 'missed-opportunities');
  const assessments = find(evidence.figures, 'id', 'assessments-without-early-help');
  const average = yearly.value(evidence);
  const years = Math.round((missed.value ?? 0) / average);
  const row = (
    number: number,
    of: { what: string; unit: string },
    counted: number,
    percent: number | null,
  ): MissedRow => ({
    what: of.what,
    kind: 'estimate',
    number,
    unit: of.unit,
    years: counted,
    percent,
    period: missed.period,
    source: missed.source,
  });
  return [
    row(average, yearly, 1, null),
    row(missed.value ?? 0, missed, years, find(evidence.figures, 'id', 're-referred').value),
    row(assessments.value ?? 0, assessments, years, null),
  ];
}
