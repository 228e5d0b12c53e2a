import {
  type ChartArtifact,
  type ChartOption,
  type ChartView,
  type Choice,
  choices,
  figureCitation,
  type Poster,
  type ViewDetails,
  viewKey,
} from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { drawnSeries } from '../definition/series.ts';
import { viewOf } from '../definition/describe-view.ts';
import { POSTER_WIDTHS } from '../layers/poster-widths.ts';
import { dateInWords } from '../words/dates.ts';
import { chartOptions, liveChartOptions } from '../definition/options.ts';
import { drawPoster } from './poster.ts';
import { wholeWords, WordsError } from './whole-words.ts';

/** A view as it is drawn: what is seen at once and what is opened, together. */
export interface DrawnView extends ChartView, ViewDetails {
  /** How to cite the figure. */
  readonly citation: string;
}

/** A chart drawn in all its views: what crosses the wall, before it is written as modules. */
export interface DrawnChart extends Omit<ChartArtifact, 'view' | 'views' | 'details'> {
  readonly view: DrawnView;
  /** Every view but the default, by `viewKey`. */
  readonly views: Readonly<Record<string, DrawnView>>;
  /** Height of the controls of its own. */
  readonly ownControls?: number;
}

/** A chart of the project as it is drawn. */
export interface ProjectChart extends DrawnChart {
  /** The rows that views read which are drawn in the browser. */
  readonly evidence?: Evidence;
}

/** What could not be drawn, told with the chart, its view, and the width if there is one. */
class DrawingError extends Error {
  override readonly name = 'DrawingError';
}

/** Draws, and tells where in case of a fault. */
async function toldWhere<T>(where: string, draw: () => T | Promise<T>): Promise<T> {
  try {
    return await draw();
  } catch (error) {
    if (error instanceof WordsError || error instanceof DrawingError) throw error;
    throw new DrawingError(`${where}: ${String(error)}`, { cause: error });
  }
}

/** Names a view in words: what differs from the default. */
const viewName = (options: readonly ChartOption[], choice: Choice): string =>
  options
    .filter(({ name, values }) => choice[name] !== values[0]?.value)
    .map(({ name }) => `${name}=${choice[name]}`)
    .join(' ') || 'default';

/** Draws every view of a chart at every width. */
export async function drawViews(
  chart: ChartDefinition,
  evidence: Evidence,
  { version, created, report }: { version: string; created: string; report?: string | undefined },
): Promise<DrawnChart> {
  const drawnOptions = chartOptions(chart);
  const options = [...drawnOptions, ...liveChartOptions(chart, evidence)];
  const entries: [string, DrawnView][] = [];
  for (const choice of choices(drawnOptions)) {
    const name = viewName(drawnOptions, choice);
    const drawn = await toldWhere(`${chart.name}, view ${name}`, () =>
      drawView(chart, evidence, choice, { version, options, name }),
    );
    entries.push([viewKey(drawnOptions, choice), drawn]);
  }
  const [[, view], ...others] = entries as [[string, DrawnView], ...[string, DrawnView][]];
  return {
    name: chart.name,
    options,
    view,
    views: Object.fromEntries(others),
    dated: dateInWords(created.slice(0, 10)),
    version,
    ...(report && { report }),
    ...(chart.ownControls && { ownControls: chart.ownControls }),
  };
}

async function drawView(
  chart: ChartDefinition,
  evidence: Evidence,
  choice: Choice,
  {
    version,
    options,
    name,
  }: { readonly version: string; readonly options: readonly ChartOption[]; readonly name: string },
): Promise<DrawnView> {
  const { view, details } = viewOf(chart, evidence, choice);
  const { headline, subtitle, summary, credits, rows, points } = view;
  const key = viewKey(chartOptions(chart), choice);
  const prefix = [chart.name, key].filter(Boolean).join('.').replaceAll('.', '-');
  const atWidth = <T>(width: number, draw: () => T | Promise<T>): Promise<T> =>
    toldWhere(`${chart.name}, view ${name}, ${width} px`, draw);
  const series = await Promise.all(
    POSTER_WIDTHS.map((width) => atWidth(width, () => drawnSeries(chart.series?.(choice, width), rows))),
  );
  wholeWords(
    { chart: chart.name, view: name },
    {
      headline,
      subtitle,
      summary,
      points,
      series: series.flatMap((drawn) => drawn?.words ?? []),
      credits,
      about: details.about.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
    },
  );
  const posters: Poster[] = [];
  for (const [index, width] of POSTER_WIDTHS.entries()) {
    const drawn = series[index];
    const poster = await atWidth(width, () =>
      drawPoster(chart.spec(rows, { width, choice }), `${prefix}-${width}`, { label: headline, description: summary }),
    );
    posters.push({ ...poster, ...(drawn && { series: drawn }) });
  }
  const defaults = options.flatMap(({ name, values, changes }) => (changes ? [[name, values[0]?.value ?? '']] : []));
  return {
    ...view,
    ...details,
    choice: { ...choice, ...(Object.fromEntries(defaults) as Choice) },
    citation: figureCitation(version, view),
    posters,
  };
}
