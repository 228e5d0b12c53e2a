import { chartKeys } from './chart-keys.ts';
import { drawInThreads } from './draw-in-threads.ts';
import type { ProjectChart } from '../draw.ts';
import { keep, KEPT_IN, readKept } from './kept-drawings.ts';
import { readData } from '../project.ts';

/**
 * Every chart of the project, drawn from its files as they are now, in the order of the folders.
 *
 * A chart with a kept drawing under its key (`chart-keys.ts`) is read from `folder`. The others are drawn in threads
 * (`draw-worker.js`) and kept.
 *
 * @param log Called with a line for the user: how many charts were kept, and each chart that was drawn.
 * @param folder Absolute path of the folder where drawings are kept.
 * @throws {Error} at the first error in a table, with file, row and column; or in a chart, with view and width.
 */
export async function drawnCharts({
  log = () => undefined,
  folder = KEPT_IN,
}: { readonly log?: ((line: string) => void) | undefined; readonly folder?: string } = {}): Promise<ProjectChart[]> {
  const keys = await chartKeys();
  const drawn = new Map(keys.map((key) => [key.name, readKept(folder, key) as ProjectChart | undefined]));
  const missing = keys.filter(({ name }) => !drawn.get(name));
  const before = `${counted(keys.length - missing.length, 'chart')} drawn before`;
  if (missing.length) {
    // An error in a table is reported before any chart is drawn.
    readData();
    log(`${before}, ${missing.length} to draw`);
    await drawInThreads(missing, (key, chart) => {
      drawn.set(key.name, chart);
      log(`drawn ${chart.name} (${counted(1 + Object.keys(chart.views).length, 'view')})`);
      // A drawing is not kept if one of its files was edited while it was drawn.
      if (key.current()) keep(folder, key, chart);
    });
  } else log(`${before}, nothing to draw`);
  return [...drawn.values()].filter((chart) => chart !== undefined);
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
