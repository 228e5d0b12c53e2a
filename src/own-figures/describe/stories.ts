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
  /** … and a course that leads nowhere, … */
  noiseSteady: 0.2,
  /** … unless one third is on average so many times the other. */
  otherLevel: 2,
  /** Ends mislead where the thirds differ by this share the other way. */
  misledMove: 0.1,
  /** A peak among so many values is so many times any other, … */
  peakValues: 3,
  peakNext: 2,
  /** … or so many times the value in the middle. */
  peakMiddle: 3,
  /** The lowest value of a narrow range is at least this share of the highest. */
  narrow: 0.8,
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

/** How far the mean of the last third of a course is from that of the first third, and both means. */
function levelsOf({ all }: Course): { readonly before: number; readonly after: number } {
  const third = Math.ceil(all.length / 3);
  return { before: mean(all.slice(0, third)), after: mean(all.slice(-third)) };
}

/** Whether the highest value lies between the ends, and far above all others or, in a course that does not turn, above both ends and what is usual. */
export function isPeak(course: Course): boolean {
  const { all, first, last, lowest } = course;
  const values = all.map(({ value }) => value).toSorted((one, other) => other - one);
  const [most = 0, next = 0, middle = 0] = [values[0], values[1], values[Math.floor(values.length / 2)]];
  const range = most - lowest.value;
  return (
    all.length >= THRESHOLDS.peakValues &&
    all.every(isExact) &&
    lowest.value >= 0 &&
    [all[0], first, last].every((end) => end && most - end.value >= range * THRESHOLDS.turnMove) &&
    (most >= next * THRESHOLDS.peakNext || (most >= middle * THRESHOLDS.peakMiddle && !turnOf(course)))
  );
}

/** Whether a course has ups and downs that lead nowhere, or its two ends tell the opposite of what its thirds do. */
export function isAimless(course: Course): boolean {
  const { all, first, last, highest, lowest } = course;
  // Of months, the same ones are compared.
  if (all.length < THRESHOLDS.noiseValues || first !== all[0] || !all.every(isExact)) return false;
  const { before, after } = levelsOf(course);
  const range = highest.value - lowest.value;
  const step = (after - before) / range;
  const isOpposite = step * (last.value - first.value) < 0;
  if (Math.abs(step) >= THRESHOLDS.misledMove && isOpposite) return true;
  const isOther = before > 0 && after > 0 && Math.max(before / after, after / before) >= THRESHOLDS.otherLevel;
  return Math.abs(step) < THRESHOLDS.noiseMove && steadiness(all) < THRESHOLDS.noiseSteady && (isOpposite || !isOther);
}

/** Whether a course keeps within a narrow range. */
export function isNarrow({ highest, lowest }: Course): boolean {
  return lowest.value >= highest.value * THRESHOLDS.narrow && lowest.value > 0;
}
