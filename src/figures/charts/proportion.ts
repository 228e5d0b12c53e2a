import { noUnit } from '../../words/quantity.ts';
import { typeset } from '../../words/typeset.ts';
import type { Figure, Figures } from '../figures.ts';
import type { OwnChart, Said } from '../own-chart.ts';
import { aboutShown, missingSaid } from './parts/about-shown.ts';
import { differenceInWords } from './parts/difference.ts';
import { ofKind } from './parts/kind-words.ts';
import { type Known, knownFigures, seriesNames } from './parts/known-figures.ts';
import { briefly, fullName } from './parts/named-figures.ts';
import { type Ranking, rankingHeadline, rankingSummary, seriesRange, seriesSummary } from './parts/ranking-words.ts';
import { inPercent, type Shared, sharesOf } from './parts/shares.ts';
import { measureOf } from './parts/subtitle-of.ts';
import { columnsOf, rowOf } from './parts/table-columns.ts';
import { writtenNumbers } from './parts/written-numbers.ts';
import { proportionDrawing } from './proportion-drawing.ts';

const MOST = { type: 'A proportion', figures: 12, series: 4 };

/**
 * Parts of a whole: percentages of 100, or numbers of which each is a share of what all come to.
 * @throws {FiguresError} for what can be no part of a whole, and for more parts than can be read.
 */
export function proportionOf(figures: Figures, said: Said): OwnChart {
  const { highlight } = said;
  const unit = figures.value?.unit ?? noUnit;
  const known = knownFigures(figures, { most: MOST.figures, type: MOST.type });
  const series = seriesNames(figures, { most: MOST.series, type: MOST.type });
  const shares = sharesOf(figures, known, unit);
  const computed = !inPercent(unit);
  const numbers = writtenNumbers(
    known.flatMap((part) => [part.value, shares.get(part)?.sum ?? 0]),
    unit,
  );
  const shareOf = (part: Known): Shared => shares.get(part) ?? { share: 0, text: '', sum: null };
  const number = (part: Known): string => ofKind(part.kind, shareOf(part).text);
  const labels = (part: Known): [string, string] => [
    computed ? `${number(part)} (${numbers.short(part.value)})` : number(part),
    number(part),
  ];
  const ranking: Ranking = {
    figures,
    known,
    ends: ['largest', 'smallest'],
    full: (part) => shareOf(part).text,
    short: (part) => shareOf(part).text,
    apart: (one, other) =>
      computed || one.kind !== other.kind || one.value === other.value
        ? null
        : `They are ${differenceInWords([one.value, other.value], unit)[0]} apart.`,
  };
  const several = series.length > 1;
  const finding = several ? seriesSummary(ranking, series, highlight) : rankingSummary(ranking, highlight);
  const wholes = computed ? wholesSaid(known, shareOf, numbers.full) : [];
  const pointOf = (figure: Figure): string => {
    const part = known.find((one) => one === figure);
    return `${fullName(figure, figures)}: ${part ? told(part, shareOf(part)) : 'no figure'}.`;
  };
  const told = (part: Known, { text, sum }: Shared): string =>
    sum === null
      ? ofKind(part.kind, text)
      : `${ofKind(part.kind, numbers.short(part.value))} of ${numbers.full(sum)} in all, ${text}`;
  return {
    headline: typeset(rankingHeadline(ranking, several ? null : highlight)),
    subtitle: typeset(
      computed ? [measureOf(figures, said), 'shares of all'].filter(Boolean).join(', ') : measureOf(figures, said),
    ),
    summary: typeset([finding, ...wholes, ...missingSaid(figures)].join(' ')),
    rows: figures.all.map((figure) => {
      const part = known.find((one) => one === figure);
      return { ...rowOf(figure, figures), ...(computed && { share: part ? shareOf(part).share : null }) };
    }),
    columns: [...columnsOf(figures), ...(computed ? [{ name: 'share', title: 'Share of all, %', decimals: 1 }] : [])],
    points: figures.all.map((figure) => typeset(pointOf(figure))),
    series: several
      ? { by: ['series'], words: (own) => typeset(`${seriesRange(ranking, String(own[0]?.['series']))}.`) }
      : null,
    heard: null,
    about: [
      aboutShown(figures, [
        computed
          ? 'Shares are worked out here from the sum of the figures given. Each bar is set against the whole.'
          : 'Each bar is set against the whole, 100%.',
      ]),
    ],
    spec: proportionDrawing(figures, said, { several, shareOf, labels }),
  };
}

/** What the parts come to: `All are of 1,250 children.`, or for each series `Boys: 700 in all.` */
function wholesSaid(
  known: readonly Known[],
  shareOf: (part: Known) => Shared,
  full: (value: number) => string,
): string[] {
  const sums = new Map(known.map((part) => [part.series, shareOf(part).sum ?? 0]));
  if (sums.size === 1) return [`These are shares of ${full([...sums.values()][0] ?? 0)} in all.`];
  return [`In all: ${[...sums].map(([series, sum]) => `${briefly(series ?? '')} ${full(sum)}`).join(', ')}.`];
}
