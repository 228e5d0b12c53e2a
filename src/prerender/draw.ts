/*
 * How a chart is drawn, once, in Node:
 *
 *   1 rows       definition.rows(evidence, choice)               src/charts/<name>/<name>.rows.ts
 *   2 words      headline, summary, table, sources of a view     src/definition/describe-view.ts
 *   3 spec       definition.spec(rows, { width, choice })        src/charts/<name>/<name>.chart.ts → src/chart-types/
 *   4 Vega       Vega-Lite compiled, a warning is an error       compile.ts
 *   5 SVG        drawn by Vega                                   draw-svg.ts
 *   6 poster     shortened by svgo, rows as data-row             poster.ts, row-groups.ts
 *   7 checks     no empty words, no `undefined` in a sentence    whole-words.ts
 *   8 artifact   every view at every width                       drawViews() below
 *   9 kept       under a hash of all that it depends on          cache/
 *
 * 1 to 8 run in threads (draw-worker.js, draw-on-request.ts), and only for charts that are not kept (cache/drawn-charts.ts).
 * Views that the browser draws take 1 to 3 from the same definition (src/definition/live-chart.ts).
 */
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
import { areaOption, chartOptions, liveChartOptions } from '../definition/options.ts';
import { drawPoster } from './poster.ts';
import { wholeWords, WordsError } from './whole-words.ts';

/** A drawn view: what is shown at once, and the contents of its panels. */
export interface DrawnView extends ChartView, ViewDetails {
  /** The sentence that cites the figure. */
  readonly citation: string;
  /** Ids of the claims that it shows or corrects. */
  readonly claims: readonly string[];
}

/** A chart drawn in all its views. `src/bundle/modules.ts` writes it as modules. */
export interface DrawnChart extends Omit<ChartArtifact, 'view' | 'views' | 'details'> {
  readonly view: DrawnView;
  /** Every view but the default, by `viewKey`. */
  readonly views: Readonly<Record<string, DrawnView>>;
  /** Heights in CSS pixels of the controls of its mixin, in a narrow tag and in a wide one. */
  readonly ownControls?: readonly [narrow: number, wide: number];
}

/** A drawn chart, with what its live options need. */
export interface ProjectChart extends DrawnChart {
  /** The rows of evidence that the browser needs to work out the views that it draws. */
  readonly evidence?: Evidence;
  /** Of a chart of England as an area: codes of the areas of which the chart has no figure. */
  readonly without?: readonly string[];
}

/** An error while a chart was drawn. Its message begins with the chart, the view, and the width if there is one. */
class DrawingError extends Error {
  override readonly name = 'DrawingError';
}

/** Calls a function, and adds where it was to its error. */
async function locateErrors<T>(where: string, draw: () => T | Promise<T>): Promise<T> {
  try {
    return await draw();
  } catch (error) {
    if (error instanceof WordsError || error instanceof DrawingError) throw error;
    throw new DrawingError(`${where}: ${String(error)}`, { cause: error });
  }
}

/** Names a view by the options that differ from their defaults: `prices=cash`. */
const viewName = (options: readonly ChartOption[], choice: Choice): string =>
  options
    .filter(({ name, values }) => choice[name] !== values[0]?.value)
    .map(({ name }) => `${name}=${choice[name]}`)
    .join(' ') || 'default';

/**
 * Draws every view of a chart at every width of `POSTER_WIDTHS`.
 *
 * @param evidence All tables; the definition must not change them.
 * @throws {DrawingError | WordsError} at the first view that cannot be drawn or worded.
 */
export async function drawViews(
  chart: ChartDefinition,
  evidence: Evidence,
  { version, created, report }: { version: string; created: string; report?: string | undefined },
): Promise<DrawnChart> {
  const { area } = chart;
  const drawnOptions = [...chartOptions(chart), ...(area ? [areaOption([area])] : [])];
  const options = [...drawnOptions, ...liveChartOptions(chart, evidence)];
  const entries: [string, DrawnView][] = [];
  for (const drawn of choices(chartOptions(chart))) {
    const choice = { ...drawn, ...(area && { area }) };
    const key = viewKey(drawnOptions, choice);
    const name = viewName(drawnOptions, choice);
    const view = await locateErrors(`${chart.name}, view ${name}`, () =>
      drawView(chart, evidence, choice, { version, options, name, key }),
    );
    entries.push([key, view]);
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
    key,
  }: {
    readonly version: string;
    readonly options: readonly ChartOption[];
    readonly name: string;
    readonly key: string;
  },
): Promise<DrawnView> {
  const { view, details } = viewOf(chart, evidence, choice);
  const { headline, subtitle, summary, credits, rows, points } = view;
  const prefix = [chart.name, key].filter(Boolean).join('.').replaceAll('.', '-');
  const atWidth = <T>(width: number, draw: () => T | Promise<T>): Promise<T> =>
    locateErrors(`${chart.name}, view ${name}, ${width} px`, draw);
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
  const defaults = options.flatMap(({ name, values, affectedViews }) =>
    affectedViews ? [[name, values[0]?.value ?? '']] : [],
  );
  return {
    ...view,
    ...details,
    choice: { ...choice, ...(Object.fromEntries(defaults) as Choice) },
    citation: figureCitation(version, view),
    claims: chart.claims(choice, rows, evidence),
    posters,
  };
}
