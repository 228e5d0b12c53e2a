import { typeset } from '../../words/typeset.ts';
import { gapSentences } from '../describe/about.ts';
import { kindSentences } from '../describe/kinds.ts';
import { assertAtMost, type Known, knownOf, seriesNames, withoutTotals } from '../describe/known.ts';
import { datasetNumberFormat, type NumberFormat } from '../describe/number-format.ts';
import { type Ranking, rankingHeadline, rankingSummary, seriesRange, seriesSummary } from '../describe/ranking.ts';
import { oneAboveOthers } from '../describe/ranking-stories.ts';
import type { Dataset } from '../dataset.ts';
import type { AuthorWords, OwnChart } from '../own-chart.ts';

/** What comparison and proportion have in common. */
interface RankedFigures {
  readonly numbers: NumberFormat;
  /** The observations that have a value. */
  readonly known: readonly Known[];
  /** The names of the series; empty when there is only one, without a name. */
  readonly series: readonly string[];
}

/**
 * Checks how many figures and series there are, and finds how their numbers are formatted.
 *
 * @param type The chart as a sentence begins with it: `A comparison`.
 * @throws {FiguresError} when there are more figures or series than `most`, or no numbers.
 */
export function rankedFigures(
  figures: Dataset,
  type: string,
  most: { readonly figures: number; readonly series: number },
): RankedFigures {
  const { all } = figures;
  const numbers = datasetNumberFormat(figures);
  const series = seriesNames(all);
  assertAtMost(all.length, [type, most.figures, 'figures'], 'Leave some out, or choose another type.');
  assertAtMost(series.length, [type, most.series, 'series'], 'Name those to show with y, or give each its own chart.');
  return { numbers, known: withoutTotals(knownOf(all)), series };
}

/** Words of a ranking, and the names of categories or series that the headline is about. */
interface RankedWords extends Pick<OwnChart, 'headline' | 'summary' | 'series'> {
  readonly of: readonly string[];
}

/**
 * Headline, summary and series of a chart that ranks its figures.
 *
 * @param ranking The ranking, with numbers as sentences have them.
 * @param further Sentences of the summary after the finding.
 * @param headlined The ranking with numbers as a headline has them.
 */
export function rankedWords(
  ranking: Ranking,
  series: readonly string[],
  { highlight }: AuthorWords,
  further: readonly string[] = [],
  headlined: Ranking = ranking,
): RankedWords {
  const { figures } = ranking;
  const several = series.length > 1;
  const finding = several ? seriesSummary(ranking, series, highlight) : rankingSummary(ranking, highlight);
  const { headline, of } =
    (highlight || ranking.share ? null : oneAboveOthers(ranking.known, series)) ??
    rankingHeadline(headlined, several ? null : highlight);
  return {
    headline: typeset(headline),
    of,
    summary: typeset([finding, ...further, ...kindSentences(figures), ...gapSentences(figures)].join(' ')),
    series: several
      ? { by: ['series'], words: (own) => typeset(seriesRange(ranking, String(own[0]?.['series']))) }
      : null,
  };
}
