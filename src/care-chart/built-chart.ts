import type { PropertyDeclaration } from 'lit';
import type { ChartArtifact, ChartRow, Column } from '../artifact.ts';
import { csv } from '../words/csv.ts';
import { inertCell } from '../words/inert-cell.ts';
import { artifactOf, webAddress } from './artifact.ts';
import type { AuthorInput } from '../live/author-input.ts';
import type { ChartParts } from '../live/chart-parts.ts';
import { tagAttributes } from './tag-attributes.ts';
import { type OwnTag, tagMarkup } from './tag-markup.ts';

/** A chart built in the browser. */
export interface BuiltChart extends Omit<ChartParts, 'words' | 'everyRow'> {
  readonly artifact: ChartArtifact;
  /** Address of the source; `null` unless it is http or https. */
  readonly url: string | null;
  /** Its rows as CSV, with the headings of its table. */
  csv(): string;
  /** The HTML of its tag, for another page. */
  tag(now: TagNow): string;
}

/** The present state of a tag. */
export interface TagNow extends Pick<OwnTag, 'script'> {
  /** The properties of its class. */
  readonly properties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
  /** Whether its rows were set by script: they are then written into the tag as a table. */
  readonly fromScript: boolean;
}

/** Also needed by a spec, whose words change when its reader uses it. */
export { artifactOf };

/** Builds a chart from its parts: the artifact, and what can be copied or saved. Loaded with the code that draws. */
export function builtChartOf(parts: ChartParts, input: AuthorInput): BuiltChart {
  const { words: _, everyRow, ...rest } = parts;
  const cells = (column: readonly Column[], row: ChartRow) => column.map(({ name }) => row[name]);
  return {
    ...rest,
    get series() {
      return parts.series;
    },
    get controls() {
      return parts.controls ?? null;
    },
    artifact: artifactOf(parts.words, input, rest.reading),
    url: webAddress(input.sourceHref, input.host.baseURI),
    csv() {
      const { columns, rows } = parts.words;
      return csv(
        [columns.map(({ title }) => title), ...(everyRow?.() ?? rows).map((row) => cells(columns, row))].map((texts) =>
          texts.map(inertCell),
        ),
      );
    },
    tag: ({ properties, script, fromScript }) =>
      tagMarkup({
        host: input.host,
        attributes: {
          ...tagAttributes(input.host, properties, rest.spec),
          ...(rest.choose && { choose: rest.choose() }),
        },
        ofSpec: rest.spec !== undefined,
        script,
        table: ((fromScript || rest.grid?.apart) && rest.grid) || null,
      }),
  };
}
