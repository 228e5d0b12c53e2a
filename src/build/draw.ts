import {
  type ChartArtifact,
  type ChartOption,
  type ChartView,
  type Choice,
  figureCitation,
  type Poster,
  type ViewDetails,
  viewKey,
} from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import { find } from '../data/find.ts';
import type { ChartDefinition } from '../types/define-chart.ts';
import { drawnSeries } from '../types/drawn-series.ts';
import { POSTER_WIDTHS } from '../types/widths.ts';
import { claimsSection, differencesSection } from '../words/claims.ts';
import { dateInWords } from '../words/dates.ts';
import { citation, credits, licenceName } from '../words/sources.ts';
import { typeset } from '../words/typeset.ts';
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

/** The options of a chart as its artifact carries them. */
export function chartOptions({ options }: ChartDefinition): ChartOption[] {
  return Object.entries(options).map(([name, { label, values }]) => ({
    name,
    label,
    values: Object.entries(values).map(([value, text]) => ({ value, label: text })),
  }));
}

/** Every choice that a chart's options allow, the default first. */
export function choices(options: readonly ChartOption[]): Choice[] {
  return options.reduce<Choice[]>(
    (all, { name, values }) => all.flatMap((choice) => values.map(({ value }) => ({ ...choice, [name]: value }))),
    [{}],
  );
}

/** Draws every view of a chart at every width. */
export async function drawChart(
  chart: ChartDefinition,
  evidence: Evidence,
  { version, created, report }: { version: string; created: string; report?: string | undefined },
): Promise<DrawnChart> {
  const options = chartOptions(chart);
  const entries: [string, DrawnView][] = [];
  for (const choice of choices(options)) {
    const view = viewKey(options, choice);
    const drawn = await drawView(chart, evidence, choice, version).catch((error: unknown) => {
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
  version: string,
): Promise<DrawnView> {
  const rows = chart.rows(evidence, choice);
  const words = chart.words(rows, choice, evidence);
  const heard = chart.heard?.(choice);
  const source = (id: string) => find(evidence.sources, 'id', id);
  const sources = chart.sources(rows, choice, evidence).map(source);
  const claims = chart.claims(choice, rows, evidence).map((id) => find(evidence.claims, 'id', id));
  const behind = [...(chart.background?.(choice, rows, evidence) ?? []), ...claims.map((claim) => claim.source)].map(
    source,
  );
  const licences = [...new Set(sources.map(licenceName))].filter((licence) => licence !== null);
  const headline = typeset(words.headline);
  const summary = typeset(words.summary);
  const credit = typeset(credits(sources));
  const view = viewKey(chartOptions(chart), choice);
  const key = [chart.name, view].filter(Boolean).join('.').replaceAll('.', '-');
  const subtitle = typeset(words.subtitle);
  const points = rows.map((row) => typeset(chart.point(row, choice)));
  const about = [
    ...words.about,
    claimsSection(claims),
    differencesSection(
      evidence.conflicts.filter((conflict) => conflict.chart === chart.name),
      claims,
    ),
    {
      heading: 'Licence',
      paragraphs: [
        `${licences.length ? `Rows of the Department for Education: ${licences.join(', ')}. ` : ''}Figures from other sources are quoted as facts, each with its source. The chart may be reused under the MIT licence.`,
      ],
    },
  ]
    .filter((section) => section.paragraphs.length)
    .map(({ heading, paragraphs }) => ({ heading, paragraphs: paragraphs.map(typeset) }));
  const told = about.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  const series = POSTER_WIDTHS.map((width) => drawnSeries(chart.series?.(choice, width), rows));
  wholeWords(
    { chart: chart.name, view },
    {
      headline,
      subtitle,
      summary,
      points,
      series: series.flatMap((drawn) => drawn?.words ?? []),
      credits: credit,
      about: told,
    },
  );
  const posters: Poster[] = [];
  for (const [index, width] of POSTER_WIDTHS.entries()) {
    const drawn = series[index];
    const poster = await drawPoster(chart.spec(rows, { width, choice }), `${key}-${width}`, {
      label: headline,
      description: summary,
    });
    posters.push({ ...poster, ...(drawn && { series: drawn }) });
  }
  return {
    choice,
    headline,
    subtitle,
    summary,
    credits: credit,
    columns: chart.columns(choice),
    rows,
    points,
    ...(heard && { heard }),
    about,
    references: [...new Set([...sources, ...behind])].map((source) => ({
      citation: typeset(citation(source)),
      ...(source.url && { url: source.url }),
    })),
    citation: figureCitation(version, { headline, credits: credit }),
    posters,
  };
}
