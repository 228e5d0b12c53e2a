import { charts } from 'virtual:static';
import { enumerated, type StaticOptions } from './chart-options.ts';
import { finishOwn } from './own-figures.ts';
import { finishPrebuilt } from './prebuilt.ts';
import type { StaticChart } from './static-chart.ts';

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
): Promise<StaticChart> {
  const short = name.replace(/^care-/, '');
  if (short === OWN) return finishOwn(options, besides);
  const parts = Object.hasOwn(charts, short) && charts[short];
  if (!parts) throw new Error(`There is no chart ${name}. There is ${enumerated([...Object.keys(charts), OWN])}.`);
  return finishPrebuilt(short, parts, options, besides);
}
