import { typeset } from '../../words/typeset.ts';
import type { Observation, Dataset } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { arranged, sortWarnings } from '../arrange.ts';
import { aboutOf } from '../describe/about.ts';
import { figureName, truncate, categoryName } from '../describe/names.ts';
import { notMeant } from '../describe/highlight.ts';
import { kindSentences, ofKind } from '../describe/kinds.ts';
import type { Known } from '../describe/known.ts';
import type { Ranking } from '../describe/ranking.ts';
import { type Shared, sharesOf } from '../describe/shares.ts';
import { tableColumns, rowOf } from '../describe/table.ts';
import { isPercentage, measuredIn } from '../describe/measure-name.ts';
import { proportionDrawing } from '../draw/proportion.ts';
import { rankedFigures, rankedWords } from './ranked.ts';

const MOST = { figures: 12, series: 4 };

/**
 * Parts of a whole: percentages of 100, or numbers shown as shares of their sum.
 *
 * @throws {FiguresError} when a value cannot be part of a whole, or there are more parts than can be read.
 */
export function proportionOf(dataset: Dataset, authorWords: AuthorWords): OwnChart {
  const figures = arranged(dataset, authorWords);
  const { all } = figures;
  const { highlight } = authorWords;
  const { numbers, known, series } = rankedFigures(figures, 'A proportion', MOST);
  const shares = sharesOf(figures, numbers);
  const computed = !isPercentage(numbers.unit);
  const several = series.length > 1;
  const shareOf = (part: Observation): Shared => shares.get(part as Known) ?? { share: 0, text: '', sum: null };
  const number = (part: Known): string => ofKind(part, shareOf(part).text);
  const ranking: Ranking = {
    figures,
    known,
    numbers,
    ends: ['largest', 'smallest'],
    full: (part) => shareOf(part).text,
    short: (part) => shareOf(part).text,
    share: (part) => shareOf(part).share ?? 0,
    apart: (one, other) => (computed ? null : numbers.apart(one.value, other.value)),
  };
  const phrase = (part: Known): string => {
    const { text, sum } = shareOf(part);
    if (sum === null) return ofKind(part, text);
    return `${ofKind(part, numbers.short(part.value))} of ${numbers.full(sum)} in all, ${text}`;
  };
  const { of, ...words } = rankedWords(
    ranking,
    series,
    authorWords,
    computed ? wholeSentences(known, shareOf, numbers.full) : [],
  );
  return {
    ...words,
    subtitle: typeset(`${measuredIn(figures)}${computed ? ', as shares of all' : ''}`),
    rows: all.map((figure) => ({
      ...rowOf(figure, figures),
      ...(computed && { share: figure.value === null ? null : shareOf(figure).share }),
    })),
    columns: [
      ...tableColumns(figures, numbers),
      ...(computed ? [{ name: 'share', title: 'Share of all, %', decimals: 1 }] : []),
    ],
    points: all.map((figure) =>
      typeset(`${figureName(figure, figures)}: ${figure.value === null ? 'no figure' : phrase(figure as Known)}.`),
    ),
    sonification: null,
    about: aboutOf(figures, [
      computed
        ? 'Shares are worked out here from the sum of the figures given. Each bar is set against the whole.'
        : 'Each bar is set against the whole, 100%.',
      ...kindSentences(figures),
    ]),
    warnings: [
      ...notMeant(
        highlight,
        all.map(({ category }) => categoryName(category, figures)),
      ),
      ...sortWarnings(authorWords),
    ],
    spec: proportionDrawing(figures, authorWords, {
      of,
      several,
      shareOf,
      labels: (part) => [computed ? `${number(part)} (${numbers.short(part.value)})` : number(part), number(part)],
    }),
  };
}

/** What the parts add up to: `These are shares of 1,250 children in all.` */
function wholeSentences(
  known: readonly Known[],
  shareOf: (part: Known) => Shared,
  full: (value: number) => string,
): string[] {
  const sums = new Map(known.map((part) => [part.series, shareOf(part).sum ?? 0]));
  if (sums.size === 1) return [`These are shares of ${full([...sums.values()][0] ?? 0)} in all.`];
  return [`In all: ${[...sums].map(([series, sum]) => `${truncate(series ?? '')} ${full(sum)}`).join(', ')}.`];
}
