import type { ChartArtifact, ChartRow, Column, DrawnSeries } from '../artifact.ts';
import type { Grid } from '../figures/read/grid.ts';
import type { LiveDrawing } from '../live/drawings.ts';
import { csv } from '../words/csv.ts';
import { inertCell } from '../words/inert-cell.ts';
import { artifactOf, type OwnWords, webAddress } from './artifact-of.ts';
import type { Given } from './given.ts';
import { figuresOf, specIn, specOf } from './source-of.ts';
import { type OwnTag, tagOf } from './tag-of.ts';

/** What is told of a chart, and its drawing. */
export interface Parts {
  readonly words: OwnWords;
  readonly drawing: LiveDrawing;
  /** The series of the drawing, where it has more than one. */
  readonly series: DrawnSeries | undefined;
  /** All rows, where more are drawn than are told. */
  everyRow?(): readonly ChartRow[];
  /** What the author should know. */
  readonly warnings: readonly string[];
  /** The cells that were read. */
  readonly grid?: Grid;
  /** The spec that was drawn, as plain data. */
  readonly spec?: unknown;
  /** Controls that the drawing has, with which a reader changes it. */
  readonly controls?: Element | null;
}

/** A chart made in the browser. */
export interface Made extends Omit<Parts, 'words' | 'everyRow'> {
  readonly artifact: ChartArtifact;
  /** Address of the source, if it is one of the web. */
  readonly url: string | null;
  /** Its rows as CSV, under the headings of its table. */
  csv(): string;
  /** Its tag, as it is pasted into another page. */
  tag(how: TagNow): string;
}

/** What a tag is now. */
export interface TagNow extends Pick<OwnTag, 'attributes' | 'script'> {
  /** Whether its figures stand in no markup, and are written out. */
  readonly written: boolean;
}

/** Asks for all that a chart needs, at the same time. */
export function fetchAhead(given: Pick<Given, 'spec' | 'host'>): void {
  import('../live/engine/embed.ts').catch(() => {});
  (specIn(given) ? import('../live/own-spec.ts') : import('../live/own-figures.ts')).catch(() => {});
}

/**
 * Makes a chart of what an author gave: reads it, works out its words, and draws it.
 *
 * @param width Of its plot, in CSS pixels.
 * @param signal Ends what is fetched for it.
 * @throws {FiguresError} a sentence for the author, where it cannot be made.
 */
export async function make(given: Given, width: number, signal: AbortSignal): Promise<Made> {
  fetchAhead(given);
  const spec = specIn(given);
  const parts = spec ? await ofSpec(spec, given, width, signal) : await ofFigures(given, width, signal);
  const { words, everyRow, ...rest } = parts;
  const { columns, rows } = words;
  const cells = (column: readonly Column[], row: ChartRow) => column.map(({ name }) => row[name]);
  return {
    ...rest,
    artifact: artifactOf(words, given),
    url: webAddress(given.sourceHref, given.host.baseURI),
    csv: () =>
      csv(
        [columns.map(({ title }) => title), ...(everyRow?.() ?? rows).map((row) => cells(columns, row))].map((line) =>
          line.map(inertCell),
        ),
      ),
    tag: ({ attributes, script, written }) =>
      tagOf({ host: given.host, attributes, script, written: (written && rest.grid) || null }),
  };
}

async function ofSpec(spec: unknown, given: Given, width: number, signal: AbortSignal): Promise<Parts> {
  const [{ ownSpec }, { whole }] = await Promise.all([import('../live/own-spec.ts'), specOf(spec, given, signal)]);
  return ownSpec(whole, given, width, signal, (words) => given.changed(artifactOf(words, given)));
}

async function ofFigures(given: Given, width: number, signal: AbortSignal): Promise<Parts> {
  const [{ ownFigures }, figures] = await Promise.all([import('../live/own-figures.ts'), figuresOf(given, signal)]);
  return ownFigures(figures, given, width, signal);
}
