import type { Observation } from '../dataset.ts';
import type { Known } from './known.ts';

/** Half of the last digit that a rounded number shows: 50 for 4,200. */
function halfStep(value: number): number {
  const [digits = '', power = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(power) - digits.replace('.', '').length + 1) / 2;
}

/** The lowest and the highest value that a figure may have: both its value, where it is exact. */
export function boundsOf({ value, qualifier, limits }: Known): readonly [low: number, high: number] {
  if (limits) return limits;
  if (!qualifier) return [value, value];
  if (qualifier === 'over' || qualifier === 'at least') return [value, Infinity];
  if (qualifier === 'under' || qualifier === 'up to') return [-Infinity, value];
  return [value - halfStep(value), qualifier === 'nearly' ? value : value + halfStep(value)];
}

/** Whether some values are withheld because they are low: then the lowest that is given is not the lowest. */
export function areLowWithheld(all: readonly Observation[]): boolean {
  return all.some(
    ({ gap }) => gap && /\b(?:fewer|less|under|below|at most|up to|low|small|(?:between|of) \d)\b/.test(gap),
  );
}

/** Whether a figure is one number. */
export function isExact({ qualifier, limits }: Known): boolean {
  return !qualifier && !limits;
}

/** Whether a figure says how far it may be off, so that a change of it has a size. */
export function isSized({ qualifier }: Known): boolean {
  return !qualifier || qualifier === 'about' || qualifier === 'nearly';
}

/** Whether two figures are surely the same. */
export function isSame(one: Known, other: Known): boolean {
  return one === other || (one.value === other.value && isExact(one) && isExact(other));
}

/** Whether one figure may be as high as another: their ranges touch, or they are the same. */
export function mayBeAlike(one: Known, other: Known): boolean {
  const [[low, high], [least, most]] = [boundsOf(one), boundsOf(other)];
  return low <= most && least <= high;
}

/** The figures that may be the highest: those that no other is surely above. */
export function mayBeHighest<Figure extends Known>(known: readonly Figure[]): Figure[] {
  const surely = Math.max(...known.map((figure) => boundsOf(figure)[0]));
  return known.filter((figure) => boundsOf(figure)[1] >= surely);
}

/** The figures that may be the lowest. */
export function mayBeLowest<Figure extends Known>(known: readonly Figure[]): Figure[] {
  const surely = Math.min(...known.map((figure) => boundsOf(figure)[1]));
  return known.filter((figure) => boundsOf(figure)[0] <= surely);
}
