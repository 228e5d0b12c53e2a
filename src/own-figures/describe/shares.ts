import { decimal } from '../../words/numbers.ts';
import { type Dataset, FiguresError } from '../dataset.ts';
import { type Known, knownOf } from './known.ts';
import type { NumberFormat } from './number-format.ts';
import { isPercentage } from './measure-name.ts';

/** An observation as a share of a whole. */
export interface Shared {
  /** In per cent. */
  readonly share: number;
  /** The share as text: `45%`, `under 0.1%`. */
  readonly text: string;
  /** The sum, when the share was computed from numbers; otherwise `null`. */
  readonly sum: number | null;
}

/**
 * The share of each observation: percentages as they are, other numbers divided by the sum of their series.
 *
 * @throws {FiguresError} naming the row whose value cannot be part of a whole.
 */
export function sharesOf({ all, value: measure }: Dataset, { full, unit }: NumberFormat): Map<Known, Shared> {
  const known = knownOf(all);
  const percent = isPercentage(unit);
  const refuse = (sourceRow: number, why: string): never => {
    throw new FiguresError(`Row ${sourceRow}${measure?.title ? `, column ${measure.title}` : ''}: ${why}`);
  };
  for (const { sourceRow, value, qualifier } of known) {
    if (qualifier && !percent)
      refuse(sourceRow, `shares cannot be worked out from ${qualifier} ${full(value)}. Use a comparison.`);
    if (value < 0)
      refuse(sourceRow, `${full(value)} is below zero, so it cannot be part of a whole. Use a comparison.`);
    if (percent && value > 100) refuse(sourceRow, `${full(value)} is more than the whole. Use a comparison.`);
  }
  if (percent) return new Map(known.map((part) => [part, { share: part.value, text: full(part.value), sum: null }]));
  return new Map(
    known.map((part) => {
      const own = known.filter(({ series }) => series === part.series);
      const sum = Number(own.reduce((sum, { value }) => sum + value, 0).toPrecision(15));
      if (own.length < 2)
        refuse(part.sourceRow, 'a single number cannot be shown as a share. Add the other parts, or set unit="%".');
      if (sum === 0) refuse(part.sourceRow, 'the parts add up to 0, so they have no shares.');
      const share = (part.value / sum) * 100;
      return [part, { share, text: shareInWords(share), sum }];
    }),
  );
}

/** A computed share with one decimal. It is never rounded to 0% or to 100%. */
function shareInWords(share: number): string {
  if (share > 0 && share < 0.05) return 'under 0.1%';
  if (share < 100 && share >= 99.95) return 'over 99.9%';
  return `${decimal(share, 1)}%`;
}
