import { isWorded, quantity, type NumberUnit } from '../../words/quantity.ts';
import { largest } from '../extremes.ts';
import { type Dataset, FiguresError } from '../dataset.ts';
import { knownOf } from './known.ts';
import { isPercentage } from './measure-name.ts';

/** How all the values of a chart are formatted. */
export interface NumberFormat {
  readonly unit: NumberUnit;
  /** The most decimals of any value. The table rounds nothing. */
  readonly decimals: number;
  /** A value with its unit, and enough decimals to tell it from the others: `£3.49bn`, `81,770 children`. */
  full(value: number): string;
  /** A value without a unit that is a word: `£3.49bn`, `81,770`. */
  short(value: number): string;
  /** The difference between two values, without floating-point noise: `£0.2bn`, `1.5 percentage points`. */
  apart(one: number, other: number): string;
  /** The difference without a unit that is a word. */
  apartShort(one: number, other: number): string;
}

/** Significant digits shown for the largest value, and for any other. */
const DIGITS = { largest: 4, any: 2 };
/** Values below this are rounded alike. */
const EVEN = 1000;
/** Smallest and largest absolute value that can be drawn. */
const SIZES = { least: 1e-12, most: 1e15 };
/** The most decimals that `toFixed` needs for a number with 15 significant digits. */
const MOST = 15;

const POINTS: NumberUnit = { before: '', after: ' percentage points' };

/** Decimals of a number in its shortest form: `0.25` → 2. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST; decimals++) if (Number(value.toFixed(decimals)) === value) return decimals;
  return MOST;
}

const magnitude = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))));

/**
 * The number format of a dataset.
 *
 * @throws {FiguresError} when there are no values, or one is too large or too small to draw.
 */
export function datasetNumberFormat({ all, value }: Dataset): NumberFormat {
  const known = knownOf(all);
  if (!value || !known.length) throw new FiguresError('There is nothing to draw: no row has a number.');
  for (const { sourceRow, value: number } of known) {
    const size = Math.abs(number);
    if (size > SIZES.most || (size > 0 && size < SIZES.least))
      throw new FiguresError(
        `Row ${sourceRow}, column ${value.title}: ${number} is too ${size > 1 ? 'large' : 'small'} a number to draw. Give it in another unit.`,
      );
  }
  return numberFormat(
    known.flatMap(({ value, limits = [] }) => [value, ...limits]),
    value.unit,
  );
}

function numberFormat(numbers: readonly number[], unit: NumberUnit): NumberFormat {
  const decimals = largest(numbers.map(decimalsOf));
  const base = DIGITS.largest - 1 - magnitude(largest(numbers.map(Math.abs)));
  const smallest = Math.min(...numbers.filter((number) => number !== 0).map(Math.abs), Infinity);
  // Beside 8.1, 13.5 is not 14: values below a thousand get the decimals that the smallest of them needs.
  const even = Number.isFinite(smallest) ? DIGITS.any - 1 - magnitude(smallest) : 0;
  const shown = (number: number): number => {
    const own = DIGITS.any - 1 - magnitude(number);
    return Math.min(decimals, MOST, Math.max(0, base, Math.abs(number) < EVEN ? Math.min(even, own + 1) : own));
  };
  const bare: NumberUnit = isWorded(unit) ? { ...unit, after: '' } : unit;
  const points = isPercentage(unit);
  const by = (one: number, other: number, like: NumberUnit): string => {
    const size = Number(Math.abs(one - other).toFixed(decimals));
    return quantity(size, like, shown(size));
  };
  return {
    unit,
    decimals,
    full: (number) => quantity(number, unit, shown(number)),
    short: (number) => quantity(number, bare, shown(number)),
    apart: (one, other) => by(one, other, points ? POINTS : unit),
    apartShort: (one, other) => by(one, other, points ? { ...POINTS, after: ' points' } : bare),
  };
}

/** Scales of large numbers in a headline. */
const LARGE = [
  { from: 1e12, word: 'tn' },
  { from: 1e9, word: 'bn' },
  { from: 1e6, word: 'm' },
] as const;

/** How numbers are written in a headline: three digits of a million or more, `£26.9m`, unless the unit has a scale. */
export function inHeadline<Of extends { readonly numbers: NumberFormat; readonly first: NumberFormat['full'] }>(
  context: Of,
): Of {
  const { numbers, first } = context;
  const { unit } = numbers;
  if (unit.after && !isWorded(unit)) return context;
  const large =
    (write: NumberFormat['full'], after: string): NumberFormat['full'] =>
    (number) => {
      const scale = LARGE.find(({ from }) => Math.abs(number) >= from);
      if (!scale) return write(number);
      const size = number / scale.from;
      return quantity(size, { before: unit.before, after: `${scale.word}${after}` }, Math.max(0, 2 - magnitude(size)));
    };
  const short = large(numbers.short, '');
  return {
    ...context,
    numbers: {
      ...numbers,
      short,
      full: large(numbers.full, unit.after),
      apart: (one, other) => large((size) => numbers.apart(size, 0), unit.after)(Math.abs(one - other)),
    },
    first: first === numbers.short ? short : large(first, unit.after),
  };
}
