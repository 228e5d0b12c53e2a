import { count } from '../../words/numbers.ts';
import { type Observation, FiguresError } from '../dataset.ts';

/** An observation that has a value. */
export type Known = Observation & { readonly value: number };

/** The observations that have a value. */
export function knownOf(figures: readonly Observation[]): Known[] {
  return figures.filter((figure): figure is Known => figure.value !== null);
}

/** The observations that are no totals; all of them where there are only totals. */
export function withoutTotals<Figure extends Observation>(figures: readonly Figure[]): readonly Figure[] {
  const parts = figures.filter(({ isTotal }) => !isTotal);
  return parts.length ? parts : figures;
}

/** The names of the series, in the order in which they first appear. */
export function seriesNames(figures: readonly Observation[]): string[] {
  return [...new Set(figures.flatMap(({ series }) => series ?? []))];
}

/**
 * Refuses more of something than a chart type can show.
 *
 * @param advice What the author can do, as a sentence.
 * @throws {FiguresError} `A trend shows at most 4 series, but there are 6. …`
 */
export function assertAtMost(
  there: number,
  [type, most, what]: readonly [type: string, most: number, what: string],
  advice: string,
): void {
  if (there > most)
    throw new FiguresError(`${type} shows at most ${count(most)} ${what}, but there are ${count(there)}. ${advice}`);
}
