import type { Fact } from './known-table.ts';

/** Half a step of the last digit that a number shows, zeros at its end left out: 50 for 4,200. */
function halfStep(value: number): number {
  const [whole = '', decimals = ''] = String(Math.abs(value)).split('.');
  if (decimals) return 10 ** -decimals.length / 2;
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0) / 2;
}

/** The lowest and the highest value that a figure may have. */
export function mayBe({ value, qualifier = '', limits }: Fact): readonly [number, number] {
  if (value === null) return [NaN, NaN];
  if (limits) return limits;
  switch (qualifier) {
    case '':
      return [value, value];
    case 'about':
      return [value - halfStep(value), value + halfStep(value)];
    case 'nearly':
      return [value - halfStep(value), value];
    case 'over':
    case 'at least':
      return [value, Infinity];
    default:
      return [-Infinity, value];
  }
}

/** Whether two figures may be the same. */
export function overlap(one: Fact, other: Fact): boolean {
  const [[low, high], [least, most]] = [mayBe(one), mayBe(other)];
  return low <= most && least <= high;
}

/** The figures that may be at an end: no other is surely beyond them. */
export function mayBeAt<Figure extends Fact>(way: 1 | -1, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) =>
    figures.every((other) => {
      const [[low, high], [least, most]] = [mayBe(figure), mayBe(other)];
      return way === 1 ? high >= least : low <= most;
    }),
  );
}
