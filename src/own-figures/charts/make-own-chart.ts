import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { type OwnType, ownTypes } from '../own-types.ts';
import { noUnit } from '../../words/quantity.ts';
import { isPercentage } from '../describe/measure-name.ts';
import { hasLimits } from '../describe/table.ts';
import type { LimitsDrawing } from '../draw/limits.ts';

type Maker = (figures: Dataset, authorWords: AuthorWords, limits: LimitsDrawing) => OwnChart;

/** Loads what makes a chart of each type. */
const CHARTS: Readonly<Record<OwnType, () => Promise<Maker>>> = {
  change: async () => (await import('./of-times.ts')).change,
  trend: async () => (await import('./of-times.ts')).trend,
  projection: async () => (await import('./of-times.ts')).projection,
  comparison: async () => (await import('./of-names.ts')).comparison,
  proportion: async () => (await import('./of-names.ts')).proportion,
  timeline: async () => (await import('./timeline.ts')).timelineOf,
};

/**
 * Makes the chart of a dataset.
 *
 * @param type The chart type; `null` to choose one by the data.
 * @throws {FiguresError} when that type cannot show the data.
 */
export async function makeOwnChart(
  figures: Dataset,
  type: OwnType | null,
  authorWords: AuthorWords,
): Promise<OwnChart> {
  const make = await CHARTS[type ?? chooseType(figures)]();
  const limits = hasLimits(figures) ? (await import('../draw/limits.ts')).limitsDrawing : null;
  const chart = make(figures, authorWords, limits);
  const { headline, summary, subtitle } = chart;
  return {
    ...chart,
    headline: noBreak(headline),
    summary: noBreak(summary),
    warnings: [...chart.warnings, ...(figures.warnings ?? [])],
    subtitle: authorWords.subtitle ? typeset(authorWords.subtitle) : subtitle,
  };
}

/** Keeps a minus sign on the same line as the currency that follows. */
function noBreak(text: string): string {
  return text.replace(/−(?=[£$€¥])/g, '−\u2060');
}

/** With at most this many observations, each gets its own bar. */
const BARS = 12;
/** How far percentages of one whole may be from 100 in total, because each was rounded. */
const ROUNDED = 1;

/** Which datasets each type is chosen for. Exactly one type suits any dataset. */
export const SUITS: Readonly<Record<OwnType, (figures: Dataset) => boolean>> = {
  change: (figures) => isOverTime(figures) && !isProjected(figures) && isShort(figures),
  trend: (figures) => isOverTime(figures) && !isProjected(figures) && !isShort(figures),
  projection: (figures) => isOverTime(figures) && isProjected(figures),
  comparison: (figures) => isOfNames(figures) && !areSharesOfOneWhole(figures),
  proportion: (figures) => isOfNames(figures) && areSharesOfOneWhole(figures),
  timeline: (figures) => isOfEvents(figures),
};

/** The type that suits a dataset: by the type of its categories, the number of observations and their kinds. */
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
  return series === null && all.length <= BARS && !all.some(({ limits }) => limits);
}

/** Whether the values are percentages that add up to 100, and so clearly parts of one whole. */
function areSharesOfOneWhole({ all, series, value }: Dataset): boolean {
  if (series !== null || all.length < 2 || all.length > BARS || !isPercentage(value?.unit ?? noUnit)) return false;
  const shares = all.flatMap((figure) => (figure.qualifier ? [] : (figure.value ?? [])));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.length === all.length && shares.every((share) => share >= 0) && Math.abs(sum - 100) <= ROUNDED;
}
