import { isWorded, quantity, type Unit } from '../../../words/quantity.ts';
import { type Figure, type Figures, FiguresError } from '../../figures.ts';

/** A figure that has a number. */
export type Counted = Figure & { readonly value: number };

/** How the numbers of some figures are written. */
export interface Writer {
  readonly unit: Unit;
  /** Most decimals that any of the numbers has. */
  readonly decimals: number;
  /** A number with its unit, with as many decimals as tell it from the others: `£3.49bn`. */
  full(value: number): string;
  /** The same where there is little room: a unit in words is left to the subtitle. */
  short(value: number): string;
  /** A difference of two of the numbers, without what arithmetic of fractions adds to it. */
  minus(value: number, other: number): number;
}

/** Digits that a reader is told of the largest number, and of any other. */
const DIGITS = { largest: 4, any: 2 };
/** Sizes that can be drawn and told apart. */
const SIZES = { least: 1e-12, most: 1e15 };
/** Most decimals that a text can have. */
const MOST = 15;

/** The figures that have a number. */
export function counted(figures: readonly Figure[]): Counted[] {
  return figures.filter((figure): figure is Counted => figure.value !== null);
}

/** Decimals of a number as it is usually written: `0.25` → 2. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST; decimals++) if (Number(value.toFixed(decimals)) === value) return decimals;
  return MOST;
}

const magnitude = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))));

/**
 * How the numbers of a chart are written.
 * @throws {FiguresError} when there is none, or one that is too large or too small to draw.
 */
export function writer({ all, value }: Figures): Writer {
  const figures = counted(all);
  if (!value || !figures.length) throw new FiguresError('There is no number to draw: every row is without one.');
  for (const figure of figures) {
    const size = Math.abs(figure.value);
    if (size > SIZES.most || (size > 0 && size < SIZES.least))
      throw new FiguresError(
        `Row ${figure.line}, column ${value.title}: ${figure.value} is too ${size > 1 ? 'large' : 'small'} a number to draw. Give it in another unit.`,
      );
  }
  const numbers = figures.map((figure) => figure.value);
  const decimals = Math.max(...numbers.map(decimalsOf));
  const base = DIGITS.largest - 1 - magnitude(Math.max(...numbers.map(Math.abs)));
  const shown = (number: number): number =>
    Math.min(decimals, MOST, Math.max(0, base, DIGITS.any - 1 - magnitude(number)));
  const { unit } = value;
  const bare: Unit = isWorded(unit) ? { ...unit, after: '' } : unit;
  return {
    unit,
    decimals,
    full: (number) => quantity(number, unit, shown(number)),
    short: (number) => quantity(number, bare, shown(number)),
    minus: (number, other) => Number((number - other).toFixed(decimals)),
  };
}
