import type { Unit } from '../../../words/quantity.ts';
import { type Figures, FiguresError } from '../../figures.ts';
import type { Known } from './known-figures.ts';
import { writtenNumbers } from './written-numbers.ts';

/** A figure as a part of a whole. */
export interface Shared {
  /** In per cent. */
  readonly share: number;
  /** The share in words: `45%`, `under 0.1%`. */
  readonly text: string;
  /** What the whole comes to, where the share was worked out from numbers; else `null`. */
  readonly sum: number | null;
}

/** Whether figures are shares already. */
export function inPercent(unit: Unit): boolean {
  return unit.before === '' && unit.after === '%';
}

/**
 * The share that each figure is: percentages of 100, other numbers of the sum of their series.
 * @throws {FiguresError} naming the row that can be no part of a whole.
 */
export function sharesOf(figures: Figures, known: readonly Known[], unit: Unit): Map<Known, Shared> {
  const percent = inPercent(unit);
  const given = writtenNumbers(
    known.map(({ value }) => value),
    unit,
  );
  const refuse = (line: number, why: string): never => {
    throw new FiguresError(`Row ${line}${figures.value?.title ? `, column ${figures.value.title}` : ''}: ${why}`);
  };
  for (const { line, value } of known) {
    if (value < 0)
      refuse(line, `${given.full(value)} is below zero, and no part of a whole is. A comparison can show it.`);
    if (percent && value > 100) refuse(line, `${given.full(value)} is more than the whole. A comparison can show it.`);
  }
  if (percent)
    return new Map(known.map((part) => [part, { share: part.value, text: given.full(part.value), sum: null }]));
  return new Map(
    known.map((part) => {
      const own = known.filter(({ series }) => series === part.series);
      const sum = Number(own.reduce((all, { value }) => all + value, 0).toPrecision(15));
      if (own.length < 2)
        refuse(
          part.line,
          'One number is no share. Give it in per cent (unit="%"), or the other parts of the whole besides.',
        );
      if (sum === 0 || !Number.isFinite(sum))
        refuse(part.line, 'All parts together come to no whole that could be shared.');
      const share = (part.value / sum) * 100;
      return [part, { share, text: shareInWords(share), sum }];
    }),
  );
}

/** A share that was worked out, to one decimal: nothing is rounded away to nothing, or up to all. */
function shareInWords(share: number): string {
  if (share > 0 && share < 0.05) return 'under 0.1%';
  if (share < 100 && share >= 99.95) return 'over 99.9%';
  return `${share.toLocaleString('en-GB', { maximumFractionDigits: 1 })}%`;
}
