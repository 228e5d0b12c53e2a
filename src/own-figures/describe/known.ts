import { count } from '../../words/numbers.ts';
import { type Observation, FiguresError } from '../dataset.ts';

/** A figure that has a number. */
export type Known = Observation & { readonly value: number };

/** The figures that have a number. */
export function knownOf(figures: readonly Observation[]): Known[] {
  return figures.filter((figure): figure is Known => figure.value !== null);
}

/** The names of series, in the order in which they come first. */
export function seriesNames(figures: readonly Observation[]): string[] {
  return [...new Set(figures.flatMap(({ series }) => series ?? []))];
}

/**
 * Refuses more than a chart has room for.
 *
 * @param what `A trend shows at most 4 series`: which type, and what of.
 * @throws {FiguresError} saying how many there are, and what to do.
 */
export function assertAtMost(
  there: number,
  [type, most, what]: readonly [type: string, most: number, what: string],
  advice: string,
): void {
  if (there > most)
    throw new FiguresError(`${type} shows at most ${count(most)} ${what}, and there are ${count(there)}. ${advice}`);
}
