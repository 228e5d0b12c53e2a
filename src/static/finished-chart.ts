import { charts } from 'virtual:static';
import type { ChartOption } from '../artifact.ts';
import type { FinishedView } from '../markup/finished-view.ts';
import { named, type StaticOptions } from './chart-options.ts';
import { finishOwn } from './own-figures.ts';
import { finishPrebuilt } from './prebuilt.ts';

/** A chart with everything that HTML is made of. */
export interface FinishedChart {
  readonly finished: FinishedView;
  /** The attributes of its tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its options, for those of which the reader chooses. */
  readonly options: readonly ChartOption[];
  /** Whether its element has controls of its own. */
  readonly ownControls: boolean;
  /** Whether its drawings are files of `cdn/static/`. */
  readonly isFile: boolean;
  /** For own figures: their table, as it stands in the tag, and the source line, as HTML. */
  readonly own?: { readonly table: string; readonly source: string };
}

/** The name of own figures. */
const OWN = 'chart';

/**
 * Reads and draws a chart.
 *
 * @param name The tag without `care-`, or the tag.
 * @param besides Names of options that are no attributes.
 * @throws {Error} where chart, option or value are not known. It names those that are.
 * @throws {FiguresError} where an author's figures cannot be read: the sentence that the page would show.
 */
export async function finishedChart(
  name: string,
  options: StaticOptions,
  besides: readonly string[],
): Promise<FinishedChart> {
  const short = name.replace(/^care-/, '');
  if (short === OWN) return finishOwn(options, besides);
  const parts = Object.hasOwn(charts, short) && charts[short];
  if (!parts) throw new Error(`There is no chart ${name}. There is ${named([...Object.keys(charts), OWN])}.`);
  return finishPrebuilt(short, parts, options, besides);
}
