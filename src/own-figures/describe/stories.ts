import { type Course, shareOfChange } from './change.ts';
import { isExact } from './certainty.ts';
import type { Known } from './known.ts';

// When a course over time has a story besides its two ends. Shares are of the range from lowest to highest value.

/** A turn needs as many values, … */
const TURN_VALUES = 5;
/** … a range of this share of the largest, … */
const TURN_RANGE = 0.05;
/** … a move of this share on both sides of it, as a peak does, … */
const TURN_MOVE = 0.5;
/** … and sides whose ups and downs are mostly in one direction. */
const TURN_STEADY = 0.6;
/** Noise needs as many values, … */
const NOISE_VALUES = 8;
/** … a last third that is on average as near to the first, … */
const NOISE_MOVE = 0.25;
/** … and a course that leads nowhere. */
const NOISE_STEADY = 0.2;
/** Ends mislead where the thirds differ by this share the other way. */
const MISLED_MOVE = 0.1;
/** A peak among so many values is so many times any other, … */
const PEAK_VALUES = 3;
const PEAK_NEXT = 2;
/** … or so many times the value in the middle. */
const PEAK_MIDDLE = 3;
/** The lowest value of a narrow range is at least this share of the highest. */
const NARROW = 0.8;

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
export function turnOf({ all, last, highest, lowest }: Course): Known | null {
  const range = highest.value - lowest.value;
  const size = Math.max(Math.abs(highest.value), Math.abs(lowest.value));
  if (all.length < TURN_VALUES || range <= size * TURN_RANGE || !all.every(isExact)) return null;
  const turn = [highest, lowest].find((figure) => {
    const at = all.indexOf(figure);
    return (
      all.filter(({ value }) => value === figure.value).length === 1 &&
      [all[0] ?? last, last].every((end) => Math.abs(end.value - figure.value) >= range * TURN_MOVE) &&
      [all.slice(0, at + 1), all.slice(at)].every((side) => steadiness(side) >= TURN_STEADY)
    );
  });
  return turn ?? null;
}

const mean = (values: readonly Known[]): number => values.reduce((sum, { value }) => sum + value, 0) / values.length;

/** Whether the highest value lies between the ends, and far above all others or, in a course that does not turn, above both ends and what is usual. */
export function isPeak(course: Course): boolean {
  const { all, first, last, lowest } = course;
  const values = all.map(({ value }) => value).toSorted((one, other) => other - one);
  const [most = 0, next = 0, middle = 0] = [values[0], values[1], values[Math.floor(values.length / 2)]];
  const range = most - lowest.value;
  return (
    all.length >= PEAK_VALUES &&
    all.every(isExact) &&
    lowest.value >= 0 &&
    [all[0] ?? first, first, last].every((end) => most - end.value >= range * TURN_MOVE) &&
    (most >= next * PEAK_NEXT || (most >= middle * PEAK_MIDDLE && !turnOf(course)))
  );
}

/** Whether a course has ups and downs that lead nowhere, or its two ends tell the opposite of what its thirds do. */
export function isAimless(course: Course): boolean {
  const { all, first, last, highest, lowest } = course;
  // Of months, the same ones are compared.
  if (all.length < NOISE_VALUES || first !== all[0] || !all.every(isExact)) return false;
  const third = Math.ceil(all.length / 3);
  const step = (mean(all.slice(-third)) - mean(all.slice(0, third))) / (highest.value - lowest.value);
  const isOpposite = step * (last.value - first.value) < 0;
  const size = Math.abs(step);
  return (isOpposite && size >= MISLED_MOVE) || (size < NOISE_MOVE && steadiness(all) < NOISE_STEADY);
}

/** Whether a course keeps within a narrow range. */
export const isNarrow = ({ highest, lowest }: Course): boolean => lowest.value > highest.value * NARROW;
