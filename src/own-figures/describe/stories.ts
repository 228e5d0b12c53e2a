import { type Course, shareOfChange } from './change.ts';
import { isExact } from './certainty.ts';
import type { Known } from './known.ts';

/** When a course over time has a story besides its two ends. Shares are of the range from lowest to highest value. */
const THRESHOLDS = {
  /** A turn needs as many values, … */
  turnValues: 5,
  /** … a range of this share of the largest, … */
  turnRange: 0.05,
  /** … a move of this share on both sides of it, … */
  turnMove: 0.5,
  /** … and sides whose ups and downs are mostly in one direction. */
  turnSteady: 0.6,
  /** Noise needs as many values, … */
  noiseValues: 8,
  /** … a last third that is on average as near to the first, … */
  noiseMove: 0.25,
  /** … and a course that leads nowhere. */
  noiseSteady: 0.2,
};

/** Ratios of last to first value that have a word. */
const RATIOS: readonly { readonly from: number; readonly to: number; readonly verb: string }[] = [
  { from: 0.4, to: 0.495, verb: 'more than halved' },
  { from: 0.495, to: 0.505, verb: 'halved' },
  { from: 0.505, to: 0.525, verb: 'nearly halved' },
  { from: 1.9, to: 1.98, verb: 'nearly doubled' },
  { from: 1.98, to: 2.02, verb: 'doubled' },
  { from: 2.02, to: 2.5, verb: 'more than doubled' },
  { from: 2.85, to: 2.97, verb: 'nearly tripled' },
  { from: 2.97, to: 3.03, verb: 'tripled' },
  { from: 3.03, to: 3.5, verb: 'more than tripled' },
];

/** The word for how many times the last value is the first: `more than doubled`; `null` where there is none. */
export function timesVerb(course: Course): string | null {
  if (shareOfChange(course) === null || !isExact(course.first) || !isExact(course.last)) return null;
  const ratio = course.last.value / course.first.value;
  return RATIOS.find(({ from, to }) => ratio >= from && ratio < to)?.verb ?? null;
}

/** How much of all ups and downs from one value to the last is left as change: 1 for a steady course, 0 for one that leads nowhere. */
function steadiness(values: readonly Known[]): number {
  let moved = 0;
  for (const [index, { value }] of values.entries()) moved += Math.abs(value - (values[index - 1]?.value ?? value));
  return moved ? Math.abs((values.at(-1)?.value ?? 0) - (values[0]?.value ?? 0)) / moved : 1;
}

/** The value at which a course turns: its highest or lowest, with a clear move to it and away from it; `null` where it has none. */
export function turnOf({ all, first, last, highest, lowest }: Course): Known | null {
  const range = highest.value - lowest.value;
  const size = Math.max(Math.abs(highest.value), Math.abs(lowest.value));
  if (all.length < THRESHOLDS.turnValues || range <= size * THRESHOLDS.turnRange || !all.every(isExact)) return null;
  const turn = [highest, lowest].find((figure) => {
    const at = all.indexOf(figure);
    return (
      all.filter(({ value }) => value === figure.value).length === 1 &&
      [first, last].every((end) => Math.abs(end.value - figure.value) >= range * THRESHOLDS.turnMove) &&
      [all.slice(0, at + 1), all.slice(at)].every((side) => steadiness(side) >= THRESHOLDS.turnSteady)
    );
  });
  return turn ?? null;
}

const mean = (values: readonly Known[]): number => values.reduce((sum, { value }) => sum + value, 0) / values.length;

/** Whether a course has ups and downs that lead nowhere. */
export function isNoise({ all, highest, lowest }: Course): boolean {
  const third = Math.ceil(all.length / 3);
  const range = highest.value - lowest.value;
  return (
    all.length >= THRESHOLDS.noiseValues &&
    all.every(isExact) &&
    Math.abs(mean(all.slice(-third)) - mean(all.slice(0, third))) < range * THRESHOLDS.noiseMove &&
    steadiness(all) < THRESHOLDS.noiseSteady
  );
}
