import type { ChartOption } from '../artifact.ts';
import type { FinishedView } from '../markup/finished-view.ts';

/** A chart with everything that HTML is made of. */
export interface StaticChart {
  readonly finished: FinishedView;
  /** The attributes of its tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its options, for those of which the reader chooses. */
  readonly options: readonly ChartOption[];
  /** The controls that only its element has, as HTML; empty for none. */
  readonly ownControls: string;
  /** Whether its drawings are files of `cdn/static/`. */
  readonly isFile: boolean;
  /** For own figures: their table, as it stands in the tag, and the source line, as HTML. */
  readonly own?: { readonly table: string; readonly source: string };
}
