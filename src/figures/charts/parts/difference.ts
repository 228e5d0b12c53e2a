import { isWorded, type Unit } from '../../../words/quantity.ts';
import { writtenNumbers } from './written-numbers.ts';

/** How far two numbers are apart, the longest wording first: `1,200 children`, `1,200`. Shares are percentage points apart. */
export function differenceInWords(values: readonly [number, number], unit: Unit): string[] {
  const [one, other] = values;
  // What two decimal numbers leave over in binary is not part of their difference.
  const size = Number(Math.abs(one - other).toPrecision(12));
  if (unit.after === '%') {
    const { full } = writtenNumbers([size], {
      before: '',
      after: size === 1 ? ' percentage point' : ' percentage points',
    });
    return [full(size)];
  }
  const { full, short } = writtenNumbers([size], unit);
  return isWorded(unit) ? [full(size), short(size)] : [full(size)];
}
