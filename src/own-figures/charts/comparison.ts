import type { Sonification } from '../../artifact.ts';
import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { comparisonDrawing } from '../draw/comparison.ts';
import { aboutOf } from '../describe/about.ts';
import { categoryName } from '../describe/names.ts';
import { notMeant } from '../describe/highlight.ts';
import { kindSentences } from '../describe/kinds.ts';
import type { Known } from '../describe/known.ts';
import type { Ranking } from '../describe/ranking.ts';
import { tableColumns, pointOf, rowOf } from '../describe/table.ts';
import { measured } from '../describe/measure-name.ts';
import { rankedFigures, rankedWords } from './ranked.ts';

const MOST = { figures: 40, series: 3 };

/**
 * A comparison: a horizontal bar for each category, in the author's order. With several series, the bars of a category are grouped.
 *
 * @throws {FiguresError} when there are more bars or series than can be read, or no numbers.
 */
export function comparisonOf(figures: Dataset, authorWords: AuthorWords): OwnChart {
  const { all } = figures;
  const { highlight } = authorWords;
  const { numbers, known, series } = rankedFigures(figures, 'A comparison', MOST);
  const ranking: Ranking = {
    figures,
    known,
    ends: ['highest', 'lowest'],
    full: ({ value }) => numbers.full(value),
    short: ({ value }) => numbers.short(value),
    apart: (one, other) => numbers.apart(one.value, other.value),
  };
  return {
    ...rankedWords(ranking, series, authorWords),
    subtitle: typeset(measured(figures)),
    rows: all.map((figure) => rowOf(figure, figures)),
    columns: tableColumns(figures, numbers),
    points: all.map((figure) => pointOf(figure, figures, numbers.full)),
    sonification: sonificationOf(figures, known),
    about: aboutOf(figures, [
      'Bars start at zero and are in the order in which the figures were given.',
      ...kindSentences(figures),
    ]),
    warnings: notMeant(highlight, [
      ...all.map(({ category }) => categoryName(category, figures)),
      ...(series.length > 1 ? series : []),
    ]),
    spec: comparisonDrawing(figures, authorWords, { series, numbers }),
  };
}

/** Sonification, only for three or more values in time order. */
function sonificationOf({ category: { type }, series, all }: Dataset, known: readonly Known[]): Sonification | null {
  const inOrder = all.every(
    ({ time }, index) => time !== null && (index === 0 || time > (all[index - 1]?.time ?? Infinity)),
  );
  if (type === 'text' || series || !inOrder || known.length < 3) return null;
  return { number: 'value', each: type };
}
