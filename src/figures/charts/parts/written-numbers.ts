import { isWorded, quantity, type Unit } from '../../../words/quantity.ts';

/** How the numbers of a chart are written, all alike. */
export interface Written {
  /** With the unit: `£2.6bn`, `81,770 children`. */
  full(value: number): string;
  /** Without a unit that is a word: `£2.6bn`, `81,770`. */
  short(value: number): string;
}

/** Numbers beyond these are written as powers of ten. */
const PLAIN = { below: 1e15, above: 1e-8 };
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Writes the numbers of a chart, with as many decimals as tell its smallest from nothing, and its largest from each other. */
export function writtenNumbers(values: readonly number[], unit: Unit): Written {
  const decimals = decimalsOf(values);
  const bare = isWorded(unit) ? { ...unit, after: '' } : unit;
  const write = (value: number, like: Unit): string => {
    const size = Math.abs(value);
    if (value === 0 || (size < PLAIN.below && size >= PLAIN.above)) return quantity(value, like, decimals);
    return `${value < 0 ? '−' : ''}${like.before}${powerOfTen(size)}${like.after}`;
  };
  return { full: (value) => write(value, unit), short: (value) => write(value, bare) };
}

/** The most decimals that any of some numbers has, for a table that rounds none of them. */
export function allDecimals(values: readonly number[]): number {
  const decimals = values.map((value) => {
    const [, digits = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    return Math.max(0, digits.length - Number(power));
  });
  return Math.min(20, Math.max(0, ...decimals));
}

function decimalsOf(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((size) => size >= PLAIN.above);
  const smallest = Math.min(...sizes);
  const sorted = [...new Set(values)].toSorted((a, b) => a - b);
  const ends = [sorted.slice(0, 2), sorted.slice(-2)];
  const enough = (decimals: number): boolean => {
    const shown = (value: number): number => Number(value.toFixed(decimals));
    const seen = !sizes.length || Math.abs(shown(smallest) - smallest) <= smallest / 20;
    return seen && ends.every(([one = 0, other]) => other === undefined || shown(one) !== shown(other));
  };
  for (let decimals = 2; decimals < 8; decimals++) if (enough(decimals)) return decimals;
  return 8;
}

function powerOfTen(size: number): string {
  const [digits = '', power = ''] = size.toExponential(2).split('e');
  const raised = [...power.replace('+', '')].map((digit) => (digit === '-' ? '⁻' : RAISED[Number(digit)])).join('');
  return `${Number(digits)} × 10${raised}`;
}
