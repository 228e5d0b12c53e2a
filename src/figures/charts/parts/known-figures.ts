import { type Figure, type Figures, FiguresError } from '../../figures.ts';

/** A figure that has a number. */
export type Known = Figure & { readonly value: number };

/**
 * The figures that have a number.
 * @throws {FiguresError} when none has, or when there are more than a chart can show.
 */
export function knownFigures(
  { all }: Figures,
  { most, type }: { readonly most: number; readonly type: string },
): Known[] {
  if (all.length > most)
    throw new FiguresError(
      `${type} shows up to ${most} figures, and here are ${all.length.toLocaleString('en-GB')}: leave some out, or choose another type.`,
    );
  const known = all.filter((figure): figure is Known => figure.value !== null);
  if (!known.length) throw new FiguresError(`${type} needs numbers, and there are none.`);
  return known;
}

/**
 * Refuses more series than can be told apart.
 * @throws {FiguresError} saying how many there are.
 */
export function seriesNames(
  { all }: Figures,
  { most, type }: { readonly most: number; readonly type: string },
): string[] {
  const names = [...new Set(all.flatMap(({ series }) => series ?? []))];
  if (names.length > most)
    throw new FiguresError(
      `${type} tells up to ${most} series apart, and here are ${names.length}: leave some out, or give each a chart of its own.`,
    );
  return names;
}
