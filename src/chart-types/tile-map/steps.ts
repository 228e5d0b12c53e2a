import { scaleLinear } from 'd3-scale';
import { atRank } from './spread.ts';

/** The most steps that a reader tells apart in small squares. */
const MOST = 5;

/** A tenth of the numbers may lie below the first threshold by more than a step, and a tenth above the last, so that one unusual place does not leave all others in one step. */
const TAIL = 0.1;

/**
 * Round thresholds, evenly spaced, that cut numbers into two to five steps: `[60, 80, 100]`.
 *
 * A number that is a threshold belongs to the step above it. Empty where the numbers do not differ enough.
 */
export function thresholds(numbers: readonly number[]): number[] {
  if (!numbers.length) return [];
  const ends = [atRank(numbers, TAIL), atRank(numbers, 1 - TAIL)] as const;
  for (let wanted = MOST - 1; wanted > 0; wanted--) {
    const inside = scaleLinear()
      .domain(ends)
      .ticks(wanted)
      .filter((tick) => tick > ends[0] && tick < ends[1]);
    if (inside.length && inside.length < MOST) return inside;
  }
  return [];
}

/** The step of a number, from 0: how many thresholds it has reached. */
export function stepOf(number: number, limits: readonly number[]): number {
  return limits.filter((limit) => number >= limit).length;
}
