import type { ChartArtifact, DrawnSeries } from '../artifact.ts';
import { ownChartOf } from '../figures/charts/own-chart-of.ts';
import { read } from '../figures/read/read.ts';
import { drawnSeries } from '../types/drawn-series.ts';
import { artifactOf, type OwnWords, webAddress } from './artifact-of.ts';
import { drawChart, type LiveDrawing } from './drawings.ts';
import type { Given } from './given.ts';
import { ownSpec } from './own-spec.ts';
import { sourceOf } from './source-of.ts';
import { type OwnTag, tagOf } from './tag-of.ts';

/** A chart made in the browser. */
export interface Made extends Omit<Parts, 'words'> {
  readonly artifact: ChartArtifact;
  /** Address of the source, if it is one of the web. */
  readonly url: string | null;
  /** Its tag, as it is pasted into another page. */
  tag(how: TagNow): string;
}

/** What a tag is now. */
export interface TagNow extends Pick<OwnTag, 'attributes' | 'script'> {
  /** Whether its figures stand in no markup, and are written out. */
  readonly written: boolean;
}

/**
 * Makes a chart of what an author gave: reads it, works out its words, and draws it.
 *
 * @param width Of its plot, in CSS pixels.
 * @param signal Ends what is fetched for it.
 * @throws {FiguresError} a sentence for the author, where it cannot be made.
 */
export async function make(given: Given, width: number, signal: AbortSignal): Promise<Made> {
  const source = await sourceOf(given, signal);
  const { words, ...parts } =
    'spec' in source ? await ownSpec(source.spec, given, width) : await ownFigures(source.figures, given, width);
  const { subtitle: caption, columns, rows } = words;
  return {
    ...parts,
    artifact: artifactOf(words, given),
    url: webAddress(given.sourceHref, given.host.baseURI),
    tag: ({ attributes, script, written }) =>
      tagOf({ host: given.host, attributes, script, written: written ? { caption, columns, rows } : null }),
  };
}

/** What is told of a chart, and its drawing. */
export interface Parts {
  readonly words: OwnWords;
  readonly drawing: LiveDrawing;
  readonly series: DrawnSeries | undefined;
  /** Controls that the drawing has, with which a reader changes it. */
  readonly controls?: Element | null;
}

async function ownFigures(source: Parameters<typeof read>[0], given: Given, width: number): Promise<Parts> {
  const {
    type = null,
    x = null,
    y = null,
    series = null,
    kind = null,
    unit = null,
    subtitle = null,
    highlight = null,
  } = given;
  const chart = ownChartOf(read(source, { x, y, series, kind, unit, type }), type, { subtitle, highlight });
  return { words: chart, drawing: await drawChart(chart, width), series: drawnSeries(chart.series, chart.rows) };
}
