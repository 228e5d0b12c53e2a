import type { NationalEvidence } from '../evidence.ts';
import { find } from '../find.ts';

/** How a figure that no source prints is computed from rows of the package. */
export interface Computation {
  /** Name of the figure in `care-stat` and on the page “The evidence”. */
  readonly id: string;
  /** What the figure measures, in words that follow it: `rise in the number of children in care`. */
  readonly what: string;
  readonly unit: 'percent' | 'GBP million' | 'GBP' | 'children' | 'missed opportunities' | 'times';
  readonly qualifier?: string;
  readonly period: string;
  /** The rows that it is computed from, as `table:key`. */
  readonly evidence: readonly string[];
  /** Ids of the claims that it checks. */
  readonly claims: readonly string[];
  /** The figure in its unit, unrounded. A fall is a positive number. */
  value(evidence: NationalEvidence): number;
}

/** A computed figure. All of them are of England. */
export interface ComputedFigure extends Computation {
  readonly geography: 'England';
}

/**
 * The value of a row of `figures.csv`; `NaN` where it has none.
 *
 * @throws {Error} when there is no such row.
 */
export function figureValue(evidence: NationalEvidence, id: string): number {
  return find(evidence.figures, 'id', id).value ?? NaN;
}
