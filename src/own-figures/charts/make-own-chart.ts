import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import type { OwnType } from '../own-types.ts';
import { changeOf } from './change.ts';
import { chooseType } from './choose-type.ts';
import { comparisonOf } from './comparison.ts';
import { projectionOf } from './projection.ts';
import { proportionOf } from './proportion.ts';
import { timelineOf } from './timeline.ts';
import { trendOf } from './trend.ts';

const CHARTS: Readonly<Record<OwnType, (figures: Dataset, said: AuthorWords) => OwnChart>> = {
  change: changeOf,
  trend: trendOf,
  projection: projectionOf,
  comparison: comparisonOf,
  proportion: proportionOf,
  timeline: timelineOf,
};

/**
 * Makes a chart of own figures.
 *
 * @param type What they are drawn as; `null` where that is left to the figures.
 * @throws {FiguresError} in a sentence for their author, where that type cannot show them.
 */
export function makeOwnChart(figures: Dataset, type: OwnType | null, said: AuthorWords): OwnChart {
  const chart = CHARTS[type ?? chooseType(figures)](figures, said);
  const { headline, summary, subtitle } = chart;
  return {
    ...chart,
    headline: noBreak(headline),
    summary: noBreak(summary),
    subtitle: said.subtitle ? typeset(said.subtitle) : subtitle,
  };
}

/** Keeps a minus sign on the line of its sum. */
function noBreak(text: string): string {
  return text.replace(/−(?=[£$€¥])/g, '−\u2060');
}
