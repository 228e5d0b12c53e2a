import { scaleLinear } from 'd3-scale';
import { isWorded, type NumberUnit, quantity } from '../words/quantity.ts';
import type { ValueAxis } from './axis.ts';

/** Scale words for large numbers on an axis whose unit has none. */
const SCALES = [
  { from: 1e12, word: 'tn' },
  { from: 1e9, word: 'bn' },
  { from: 1e6, word: 'm' },
] as const;

/**
 * The value axis for some numbers: from zero, or from the lowest when that is below zero.
 *
 * Tick labels contain a unit that is a sign; a unit that is a word is left to the subtitle. Millions are written `2m`.
 *
 * @param most Approximate number of ticks.
 */
export function valueAxis(numbers: readonly number[], unit: NumberUnit, most: number): ValueAxis {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const domain: [number, number] = low === high ? [0, 1] : [low, high];
  const whole = numbers.every(Number.isInteger);
  const all = low === high ? [0] : scaleLinear(domain, [0, 1]).ticks(most);
  const ticks = all.filter((tick) => !whole || Number.isInteger(tick));
  // One label is no scale.
  if (ticks.length < 2 && low < high && most < 9) return valueAxis(numbers, unit, most + 1);
  const largest = Math.max(...ticks.map(Math.abs));
  const after = isWorded(unit) ? '' : unit.after;
  const scale = after ? undefined : SCALES.find(({ from }) => largest >= from);
  const write = (tick: number): string =>
    tick === 0 && !/%/.test(after)
      ? '0'
      : quantity(tick / (scale?.from ?? 1), { before: unit.before, after: scale?.word ?? after }, 15);
  return { domain, ticks: ticks.map((value) => ({ value, text: write(value) })) };
}
