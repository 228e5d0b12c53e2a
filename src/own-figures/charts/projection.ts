import { type Dataset, FiguresError } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { trendOf } from './trend.ts';

/**
 * What was counted, and what is projected from it: a trend whose projection is dashed, with open points.
 * @throws {FiguresError} when no figure is a projection, and for what a trend cannot show.
 */
export function projectionOf(figures: Dataset, said: AuthorWords): OwnChart {
  if (!figures.all.some(({ kind, value }) => kind === 'projection' && value !== null))
    throw new FiguresError(
      figures.kinds
        ? 'No row says that it is a projection: write “projection” in the column that tells the kind of each figure.'
        : 'Nothing says which figures are projected. Add a column that says “actual” or “projection” in each row, and name it with the attribute kind.',
    );
  return trendOf(figures, said);
}
