import type { Heard } from '../../artifact.ts';
import { noUnit, type Unit } from '../../words/quantity.ts';
import { typeset } from '../../words/typeset.ts';
import type { Figure, Figures } from '../figures.ts';
import type { OwnChart, Said } from '../own-chart.ts';
import { comparisonDrawing } from './comparison-drawing.ts';
import { aboutShown, missingSaid } from './parts/about-shown.ts';
import { differenceInWords } from './parts/difference.ts';
import { ofKind } from './parts/kind-words.ts';
import { type Known, knownFigures, seriesNames } from './parts/known-figures.ts';
import { fullName } from './parts/named-figures.ts';
import { type Ranking, rankingHeadline, rankingSummary, seriesRange, seriesSummary } from './parts/ranking-words.ts';
import { measureOf } from './parts/subtitle-of.ts';
import { columnsOf, rowOf } from './parts/table-columns.ts';
import { type Written, writtenNumbers } from './parts/written-numbers.ts';

const MOST = { type: 'A comparison', figures: 40, series: 3 };

/**
 * Figures side by side: a horizontal bar for each place, in the author's order; where there are several series, those of
 * a place stand together.
 * @throws {FiguresError} for more bars or series than can be read, and where there are no numbers.
 */
export function comparisonOf(figures: Figures, said: Said): OwnChart {
  const unit = figures.value?.unit ?? noUnit;
  const known = knownFigures(figures, { most: MOST.figures, type: MOST.type });
  const series = seriesNames(figures, { most: MOST.series, type: MOST.type });
  const written = writtenNumbers(
    known.map(({ value }) => value),
    unit,
  );
  const ranking: Ranking = {
    figures,
    known,
    ends: ['highest', 'lowest'],
    full: ({ value }) => written.full(value),
    short: ({ value }) => written.short(value),
    apart: (one, other) => apart(one, other, unit),
  };
  const { highlight } = said;
  const finding = series.length > 1 ? seriesSummary(ranking, series, highlight) : rankingSummary(ranking, highlight);
  return {
    headline: typeset(rankingHeadline(ranking, series.length > 1 ? null : highlight)),
    summary: typeset([finding, ...missingSaid(figures)].join(' ')),
    subtitle: typeset(measureOf(figures, said)),
    rows: figures.all.map((figure) => rowOf(figure, figures)),
    columns: columnsOf(figures),
    points: figures.all.map((figure) => typeset(pointOf(figure, figures, written))),
    series:
      series.length > 1
        ? { by: ['series'], words: (own) => typeset(`${seriesRange(ranking, String(own[0]?.['series']))}.`) }
        : null,
    heard: heardOf(figures, known),
    about: [aboutShown(figures, ['Bars begin at zero and stand in the order in which the figures were given.'])],
    spec: comparisonDrawing(figures, said, { series, written }),
  };
}

/** A sentence for a figure: `Leeds, boys: projected £2.6bn.` */
function pointOf(figure: Figure, figures: Figures, written: Written): string {
  const { value, kind } = figure;
  return `${fullName(figure, figures)}: ${value === null ? 'no figure' : ofKind(kind, written.full(value))}.`;
}

/** Years can be heard one after the other. */
function heardOf({ place: { kind }, series, all }: Figures, known: readonly Known[]): Heard | null {
  const inOrder = all.every(({ at }, index) => at !== null && (index === 0 || at > (all[index - 1]?.at ?? Infinity)));
  if (kind === 'text' || series || !inOrder || known.length < 3) return null;
  return { number: 'value', each: kind === 'date' ? 'date' : 'year' };
}

/** How far two figures are apart; nothing where they are of different kinds, which do not compare. */
function apart(one: Known, other: Known, unit: Unit): string | null {
  if (one.kind !== other.kind) return null;
  if (one.value === other.value) return 'The two are the same.';
  return `The difference is ${differenceInWords([one.value, other.value], unit)[0]}.`;
}
