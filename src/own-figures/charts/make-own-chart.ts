import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { type OwnType, ownTypes } from '../own-types.ts';
import { noUnit } from '../../words/quantity.ts';
import { seriesNames } from '../describe/known.ts';
import { addUp, areWholes, turned } from '../wholes.ts';
import { isPercentage, namedBy } from '../describe/measure-name.ts';
import { hasLimits } from '../describe/table.ts';
import type { LimitsDrawing } from '../draw/limits.ts';
import type { LinesDrawing } from '../draw/lines.ts';

type Maker = (figures: Dataset, authorWords: AuthorWords, limits: LimitsDrawing) => OwnChart;

/** Loads what makes a chart of each type of some figures. */
const CHARTS: Readonly<Record<OwnType, (figures: Dataset) => Promise<Maker>>> = {
  change: async () => (await import('./of-times.ts')).change,
  trend: (figures) => linesMaker(figures),
  projection: (figures) => linesMaker(figures, 'projection'),
  comparison: async () => (await import('./of-names.ts')).comparison,
  proportion: async () => (await import('./of-names.ts')).proportion,
  groups: async () => (await import('./of-names.ts')).groups,
  stack: async () => {
    const [{ stack }, { stackDrawing }] = await Promise.all([import('./of-names.ts'), import('../draw/stack.ts')]);
    return (figures, authorWords) => stack(figures, authorWords, stackDrawing);
  },
  slope: async (figures) => linesMaker(figures, 'trend', (await import('../draw/of-lines.ts')).slope),
  'small-multiples': async (figures) => linesMaker(figures, 'trend', (await import('../draw/of-lines.ts')).panels),
  timeline: async () => (await import('./timeline.ts')).timelineOf,
};

/** What makes a chart of lines, with the words of several where there are several. */
async function linesMaker(
  { series }: Dataset,
  type: 'trend' | 'projection' = 'trend',
  drawnAs?: LinesDrawing,
): Promise<Maker> {
  const [charts, words] = await Promise.all([
    import('./of-times.ts'),
    series && import('../describe/trend-sentences.ts'),
  ]);
  return (figures, authorWords, limits) =>
    charts[type](figures, authorWords, drawnAs ? null : limits, words?.storyOfLines, drawnAs);
}

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
  const make = await CHARTS[type ?? chooseType(figures, authorWords)](figures);
  const limits = hasLimits(figures) ? (await import('../draw/limits.ts')).limitsDrawing : null;
  const named = namedBy(authorWords.subtitle, figures);
  const made = make(named, authorWords, limits);
  // A single figure has no course: it is drawn as one of names is.
  const isSingle = figures.all.length === 1 && isOfLines(figures);
  const chart = isSingle ? { ...made, spec: (await CHARTS.comparison(named))(named, authorWords, limits).spec } : made;
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
/** At most this many parts of a whole, and names with groups of bars. */
const PARTS = 5;
/** A moment beside another is a slope for this many lines; more moments are small multiples for so many. */
const LINES = { slope: [3, 30], panels: [5, 12] } as const;
/** Groups of more bars than a comparison has room for in colours of its own. */
const COMPARED = 3;

/** Which datasets each type is chosen for. Exactly one type suits any dataset. */
export const SUITS: Readonly<Record<OwnType, (figures: Dataset, authorWords?: AuthorWords) => boolean>> = {
  change: (figures) => isOfLines(figures) && isShort(figures),
  trend: (figures, authorWords) =>
    isOfLines(figures) && !isShort(figures) && !isSlope(figures) && !areAlike(figures, authorWords),
  projection: (figures) => isOverTime(figures) && !areSharesOfWholes(figures) && isProjected(figures),
  comparison: (figures) => isOfNames(figures) && !areSharesOfOneWhole(figures) && !isGrouped(figures),
  proportion: (figures) => isOfNames(figures) && areSharesOfOneWhole(figures),
  groups: (figures) => isOfNames(figures) && isGrouped(figures),
  stack: areSharesOfWholes,
  slope: (figures) => isOfLines(figures) && isSlope(figures),
  'small-multiples': (figures, authorWords) => isOfLines(figures) && areAlike(figures, authorWords),
  timeline: (figures) => isOfEvents(figures),
};

/** The type that suits a dataset: by the type of its categories, the number of observations and series, and their kinds. */
export function chooseType(figures: Dataset, authorWords?: AuthorWords): OwnType {
  return ownTypes.find((type) => SUITS[type](figures, authorWords)) ?? 'trend';
}

function isOfEvents({ all, value }: Dataset): boolean {
  return value === null || (all.length > 0 && all.every(({ value, title }) => value === null && title !== null));
}

function isOfNames(figures: Dataset): boolean {
  return !isOfEvents(figures) && figures.category.type === 'text' && !areSharesOfWholes(figures);
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

function isOfLines(figures: Dataset): boolean {
  return isOverTime(figures) && !areSharesOfWholes(figures) && !isProjected(figures);
}

/** Whether percentages are parts of several wholes, such as years, and few enough to be told apart in bars. */
function areSharesOfWholes(figures: Dataset): boolean {
  if (isOfEvents(figures) || isProjected(figures)) return false;
  return [figures, turned(figures)].some(
    (one) => seriesNames(one.all).length <= PARTS && one.all.length <= BARS * PARTS && areWholes(one),
  );
}

/** Whether names have more figures each than a comparison shows. */
function isGrouped({ all }: Dataset): boolean {
  const { length } = seriesNames(all);
  return length > COMPARED && length <= PARTS && all.length <= BARS * PARTS;
}

/** How many moments and how many lines there are. */
function extent({ all }: Dataset): { readonly moments: number; readonly lines: number } {
  return { moments: new Set(all.map(({ time }) => time)).size, lines: seriesNames(all).length };
}

/** Whether several names have a value at each of two moments. */
function isSlope(figures: Dataset): boolean {
  const { moments, lines } = extent(figures);
  const [least, most] = LINES.slope;
  return moments === 2 && lines >= least && lines <= most && figures.all.every(({ value }) => value !== null);
}

/** Whether there are more lines than can be told apart on one pair of axes, and none stands out. */
function areAlike(figures: Dataset, authorWords?: AuthorWords): boolean {
  const { moments, lines } = extent(figures);
  const [least, most] = LINES.panels;
  return (
    moments > 2 &&
    lines >= least &&
    lines <= most &&
    !authorWords?.highlight &&
    !authorWords?.top &&
    !figures.all.some(({ isTotal }) => isTotal)
  );
}

/** Whether the values are percentages that add up to 100, and so clearly parts of one whole. */
function areSharesOfOneWhole({ all, series, value }: Dataset): boolean {
  return series === null && all.length <= BARS && isPercentage(value?.unit ?? noUnit) && addUp(all);
}
