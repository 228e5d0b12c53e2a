import type { TopLevelSpec } from 'vega-lite';
import { grouped } from '../../data/find.ts';
import { type Bar, barsSpec } from '../../chart-types/comparison/bars.ts';
import { barLook } from '../../layers/kind-style.ts';
import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import type { AuthorWords } from '../own-chart.ts';
import { softer } from './comparison.ts';
import { onlyFigure } from './only-figure.ts';
import { figureName, shown, categoryName } from '../describe/names.ts';
import { isPoint } from '../describe/point.ts';
import type { Known } from '../describe/known.ts';
import type { Shared } from '../describe/shares.ts';

interface ProportionWords {
  /** The categories that the headline is about. */
  readonly of: readonly string[];
  readonly several: boolean;
  shareOf(part: Known): Shared;
  /** The text of a share, after the word for its kind: longest wording first. */
  labels(part: Known): readonly [string, string];
}

/** Draws shares at any width: a single one as its number above a bar of the whole, several as a list of bars, each in the outline of the whole. */
export function proportionDrawing(
  figures: Dataset,
  { highlight }: AuthorWords,
  { of, several, shareOf, labels }: ProportionWords,
): (width: number) => TopLevelSpec {
  const known = (index: number): Known | undefined => {
    const figure = figures.all[index];
    return figure && figure.value !== null ? (figure as Known) : undefined;
  };
  const only = figures.all.length === 1 ? known(0) : undefined;
  if (only?.kind === 'actual')
    return (width) => onlyFigure(figureName(only, figures), labels(only)[1], shareOf(only).share, width);
  const strong = figures.all.map(({ category }) => isPoint(category, categoryName(category, figures), highlight, of));
  const bars = figures.all.map((figure, row): Bar & { readonly group: string } => {
    const part = known(row);
    return {
      group: figure.series ?? '',
      name: typeset(categoryName(figure.category, figures)),
      value: part ? shareOf(part).share : null,
      labels: part ? labels(part) : ['no figure', 'no figure'],
      fill: softer(strong.includes(true), strong[row] === true),
      look: barLook(figure.kind),
      strong: strong[row] === true,
      row,
    };
  });
  const groups = grouped(bars, ({ group }) => group).map((own) => ({
    name: several ? typeset(shown(own[0]?.group ?? '')) : null,
    bars: own,
  }));
  return (width) => barsSpec({ groups, whole: 100 }, { width });
}
