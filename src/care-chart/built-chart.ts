import type { ChartArtifact, ChartRow, Column } from '../artifact.ts';
import { csv } from '../words/csv.ts';
import { inertCell } from '../words/inert-cell.ts';
import { artifactOf, webAddress } from './artifact.ts';
import type { AuthorInput } from '../live/author-input.ts';
import type { ChartParts } from '../live/chart-parts.ts';
import { type OwnTag, tagOf } from './tag-markup.ts';

/** A chart made in the browser. */
export interface BuiltChart extends Omit<ChartParts, 'words' | 'everyRow'> {
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

/** The words of a chart as they cross to the figure. */
export { artifactOf };

/** Makes a chart of its parts: what crosses to the figure, and what is copied and saved of it. Fetched with what reads and draws. */
export function builtChartOf({ words, everyRow, ...rest }: ChartParts, given: AuthorInput): BuiltChart {
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
