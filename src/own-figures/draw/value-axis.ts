import { scaleLinear } from 'd3-scale';
import type { ValueAxis } from '../../layers/axis.ts';
import { isWorded, quantity, type NumberUnit } from '../../words/quantity.ts';

/** What long numbers are counted in on an axis, where their unit has no such word. */
const SCALES = [
  { from: 1e12, word: 'tn' },
  { from: 1e9, word: 'bn' },
  { from: 1e6, word: 'm' },
] as const;

/**
 * The axis of some numbers: from zero, and below it where they are.
 *
 * Its texts have the unit where it is short; a unit in words is left to the subtitle, and millions are written `2m`.
 *
 * @param most Most ticks, about.
 */
export function valueAxis(numbers: readonly number[], unit: NumberUnit, most: number): ValueAxis {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const domain: [number, number] = low === high ? [0, 1] : [low, high];
  const whole = numbers.every(Number.isInteger);
  const all = low === high ? [0] : scaleLinear(domain, [0, 1]).ticks(most);
  const ticks = all.filter((tick) => !whole || Number.isInteger(tick));
  const largest = Math.max(...ticks.map(Math.abs));
  const after = isWorded(unit) ? '' : unit.after;
  const scale = after ? undefined : SCALES.find(({ from }) => largest >= from);
  const write = (tick: number): string =>
    tick === 0 && !/%/.test(after)
      ? '0'
      : quantity(tick / (scale?.from ?? 1), { before: unit.before, after: scale?.word ?? after }, 15);
  return { domain, ticks: ticks.map((value) => ({ value, text: write(value) })) };
}
