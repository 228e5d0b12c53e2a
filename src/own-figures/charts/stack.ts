import { grouped } from '../../data/find.ts';
import { inWords } from '../../words/numbers.ts';
import { typeset } from '../../words/typeset.ts';
import { arranged, sortWarnings } from '../arrange.ts';
import { type Dataset, FiguresError } from '../dataset.ts';
import { aboutOf } from '../describe/about.ts';
import { notMeant } from '../describe/highlight.ts';
import { kindSentences, ofKind } from '../describe/kinds.ts';
import { assertAtMost, type Known } from '../describe/known.ts';
import { categoryName, truncate } from '../describe/names.ts';
import { isPercentage, measuredIn } from '../describe/measure-name.ts';
import type { Ranking } from '../describe/ranking.ts';
import { pointOf, rowOf, tableColumns } from '../describe/table.ts';
import type { StackDrawing } from '../draw/stack.ts';
import type { AuthorWords, OwnChart } from '../own-chart.ts';
import { areWholes, turned } from '../wholes.ts';
import { rankedFigures, rankedWords } from './ranked.ts';

const MOST = { wholes: 30, parts: 5 };

/**
 * Parts of several wholes: a bar for each whole, in which its parts follow one another. Percentages are parts of 100, other numbers of their sum.
 *
 * @param draw Draws the bars. Its file is loaded where it is needed.
 * @throws {FiguresError} when there are no parts, more than can be told apart, or a value below zero.
 */
export function stackOf(dataset: Dataset, authorWords: AuthorWords, draw: StackDrawing): OwnChart {
  if (!dataset.series)
    throw new FiguresError(
      'A stack shows the parts of several wholes, but each name has only one figure. Choose type="proportion" for the parts of one whole.',
    );
  const turn = !areWholes(dataset) && areWholes(turned(dataset));
  const figures = arranged(turn ? turned(dataset) : dataset, authorWords);
  const { all } = figures;
  const { numbers, known, series } = rankedFigures(figures, 'A stack', {
    figures: MOST.wholes * MOST.parts,
    series: MOST.parts,
  });
  const wholes = grouped(all, ({ category }) => category);
  assertAtMost(wholes.length, ['A stack', MOST.wholes, 'wholes'], 'Keep some of them with only.');
  const negative = known.find(({ value }) => value < 0);
  if (negative)
    throw new FiguresError(
      `Row ${negative.sourceRow}: ${numbers.full(negative.value)} is below zero, so it cannot be part of a whole. Choose type="groups".`,
    );
  const shares = isPercentage(numbers.unit);
  const over = shares && wholes.find((own) => own.reduce((sum, { value }) => sum + (value ?? 0), 0) > 101);
  if (over)
    throw new FiguresError(
      `The parts of ${truncate(categoryName(over[0]?.category ?? '', figures))} come to more than 100%, so they are not parts of one whole. Choose type="groups".`,
    );
  const ranking: Ranking = {
    figures,
    known,
    numbers,
    ends: ['highest', 'lowest'],
    full: ({ value }) => numbers.full(value),
    short: ({ value }) => numbers.short(value),
    apart: (one, other) => numbers.apart(one.value, other.value),
  };
  const { of: _, ...words } = rankedWords(ranking, series, authorWords);
  return {
    ...words,
    headline: typeset(widestPart(figures, known, series, numbers.full)),
    subtitle: typeset(measuredIn(figures)),
    rows: all.map((figure) => rowOf(figure, figures)),
    columns: tableColumns(figures, numbers),
    points: all.map((figure) => pointOf(figure, figures, numbers)),
    sonification: null,
    about: aboutOf(figures, [
      shares
        ? 'Each bar is a whole of 100%, and its parts follow one another from left to right.'
        : 'Each bar is as long as the sum of its parts, which follow one another from left to right. The sums are worked out here.',
      ...kindSentences(figures),
    ]),
    warnings: [...notMeant(authorWords.highlight, series), ...sortWarnings(authorWords)],
    spec: draw(figures, series, numbers, shares ? 100 : null),
  };
}

/** The part that differs most between the wholes, with its two ends: `Foster care: 45% (York) to 70% (Leeds)`. */
function widestPart(
  figures: Dataset,
  known: readonly Known[],
  series: readonly string[],
  full: (value: number) => string,
): string {
  const ranges = series.flatMap((name) => {
    const own = known.filter((figure) => figure.series === name).toSorted((one, other) => one.value - other.value);
    const [low, high] = [own[0], own.at(-1)];
    return low && high ? [{ name, low, high, by: high.value - low.value }] : [];
  });
  const [widest] = ranges.toSorted((one, other) => other.by - one.by);
  if (!widest) return '';
  const end = (figure: Known): string =>
    `${ofKind(figure, full(figure.value))} (${truncate(categoryName(figure.category, figures), 32)})`;
  if (!widest.by)
    return `${truncate(widest.name)}: ${full(widest.low.value)} in all ${inWords(new Set(known.map(({ category }) => category)).size)}`;
  return `${truncate(widest.name)}: ${end(widest.low)} to ${end(widest.high)}`;
}
