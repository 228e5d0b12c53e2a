import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { type OwnType, ownTypes } from '../own-types.ts';
import { changeOf } from './change.ts';
import { comparisonOf } from './comparison.ts';
import { projectionOf, trendOf } from './trend.ts';
import { proportionOf } from './proportion.ts';
import { timelineOf } from './timeline.ts';
import { noUnit } from '../../words/quantity.ts';
import { isPercentage } from '../describe/measure-name.ts';

const CHARTS: Readonly<Record<OwnType, (figures: Dataset, authorWords: AuthorWords) => OwnChart>> = {
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
export function makeOwnChart(figures: Dataset, type: OwnType | null, authorWords: AuthorWords): OwnChart {
  const chart = CHARTS[type ?? chooseType(figures)](figures, authorWords);
  const { headline, summary, subtitle } = chart;
  return {
    ...chart,
    headline: noBreak(headline),
    summary: noBreak(summary),
    subtitle: authorWords.subtitle ? typeset(authorWords.subtitle) : subtitle,
  };
}

/** Keeps a minus sign on the line of its sum. */
function noBreak(text: string): string {
  return text.replace(/−(?=[£$€¥])/g, '−\u2060');
}

/** The most figures of which each can have a bar of its own. */
const BARS = 12;
/** How far shares of one whole may be from 100 in all: each of them was rounded. */
const ROUNDED = 1;

/** Which figures each type is chosen for. Exactly one type suits any figures. */
export const SUITS: Readonly<Record<OwnType, (figures: Dataset) => boolean>> = {
  change: (figures) => isOverTime(figures) && !isProjected(figures) && isShort(figures),
  trend: (figures) => isOverTime(figures) && !isProjected(figures) && !isShort(figures),
  projection: (figures) => isOverTime(figures) && isProjected(figures),
  comparison: (figures) => isOfNames(figures) && !areSharesOfOneWhole(figures),
  proportion: (figures) => isOfNames(figures) && areSharesOfOneWhole(figures),
  timeline: (figures) => isOfEvents(figures),
};

/** The type that figures ask for where their author names none: by what their places are, how many there are, and of which kind. */
export function chooseType(figures: Dataset): OwnType {
  return ownTypes.find((type) => SUITS[type](figures)) ?? 'trend';
}

function isOfEvents({ all, value }: Dataset): boolean {
  return value === null || (all.length > 0 && all.every(({ value, title }) => value === null && title !== null));
}

function isOfNames(figures: Dataset): boolean {
  return !isOfEvents(figures) && figures.category.type === 'text';
}

function isOverTime(figures: Dataset): boolean {
  return !isOfEvents(figures) && figures.category.type !== 'text';
}

function isProjected({ all }: Dataset): boolean {
  return all.some(({ kind }) => kind === 'projection');
}

function isShort({ all, series }: Dataset): boolean {
  return series === null && all.length <= BARS;
}

/** Whether figures are percentages that come to 100 together, and so are clearly parts of one whole. */
function areSharesOfOneWhole({ all, series, value }: Dataset): boolean {
  if (series !== null || all.length < 2 || all.length > BARS || !isPercentage(value?.unit ?? noUnit)) return false;
  const shares = all.flatMap((figure) => figure.value ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.length === all.length && shares.every((share) => share >= 0) && Math.abs(sum - 100) <= ROUNDED;
}
