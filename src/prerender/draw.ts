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
import { liveOptions } from '../definition/live-options.ts';
import { chartOptions } from '../definition/options.ts';
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

/** Draws every view of a chart at every width. */
export async function drawChart(
  chart: ChartDefinition,
  evidence: Evidence,
  { version, created, report }: { version: string; created: string; report?: string | undefined },
): Promise<DrawnChart> {
  const drawnOptions = chartOptions(chart);
  const options = [...drawnOptions, ...liveOptions(chart, evidence)];
  const entries: [string, DrawnView][] = [];
  for (const choice of choices(drawnOptions)) {
    const view = viewKey(drawnOptions, choice);
    const drawn = await drawView(chart, evidence, choice, { version, options }).catch((error: unknown) => {
      throw error instanceof WordsError
        ? error
        : new Error(`${chart.name}, view ${view || 'default'}: ${String(error)}`, { cause: error });
    });
    entries.push([view, drawn]);
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
  { version, options }: { readonly version: string; readonly options: readonly ChartOption[] },
): Promise<DrawnView> {
  const { view, details } = viewOf(chart, evidence, choice);
  const { headline, subtitle, summary, credits, rows, points } = view;
  const key = viewKey(chartOptions(chart), choice);
  const prefix = [chart.name, key].filter(Boolean).join('.').replaceAll('.', '-');
  const series = POSTER_WIDTHS.map((width) => drawnSeries(chart.series?.(choice, width), rows));
  wholeWords(
    { chart: chart.name, view: key },
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
    const poster = await drawPoster(chart.spec(rows, { width, choice }), `${prefix}-${width}`, {
      label: headline,
      description: summary,
    });
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
