import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ChartKey, chartKeys } from './chart-keys.ts';
import type { Answer } from '../draw-on-request.ts';
import type { ProjectChart } from '../draw.ts';
import { keep, KEPT_IN, readKept } from './kept-drawings.ts';
import { readData } from '../project.ts';

// Charts about England are drawn in its time, wherever they are built.
process.env['TZ'] = 'Europe/London';

/** Charts that make a thread more worth its start: it takes as long as to draw three or four. */
const WORTH_A_THREAD = 4;

/**
 * Every chart of the project as its files are now, in the order of the folders: what was drawn before is read, the rest is drawn and kept.
 *
 * @param log Is told in a line what was drawn.
 * @param folder Where drawings are kept.
 * @throws {Error} at the first fault of a table or of a chart, with chart, view and width.
 */
export async function drawnCharts({
  log = () => undefined,
  folder = KEPT_IN,
}: { readonly log?: ((line: string) => void) | undefined; readonly folder?: string } = {}): Promise<ProjectChart[]> {
  const keys = await chartKeys();
  const drawn = new Map(keys.map((key) => [key.name, readKept(folder, key) as ProjectChart | undefined]));
  const missing = keys.filter(({ name }) => !drawn.get(name));
  const before = `${told(keys.length - missing.length, 'chart')} drawn before`;
  if (missing.length) {
    // A fault of a table is told as such, and before any chart.
    readData();
    log(`${before}, ${missing.length} to draw`);
    await drawEach(missing, (key, chart) => {
      drawn.set(key.name, chart);
      log(`drawn ${chart.name} (${told(1 + Object.keys(chart.views).length, 'view')})`);
      // A file that was edited meanwhile may be in the drawing and is not in the key.
      if (key.current()) keep(folder, key, chart);
    });
  } else log(`${before}, nothing to draw`);
  return [...drawn.values()].filter((chart) => chart !== undefined);
}

const told = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

type Done = (key: ChartKey, chart: ProjectChart) => void;

/** Draws charts in threads of their own, which know nothing of files as they were before. */
async function drawEach(keys: readonly ChartKey[], done: Done): Promise<void> {
  const waiting = [...keys];
  const threads = Math.min(availableParallelism(), Math.ceil(keys.length / WORTH_A_THREAD));
  const workers = Array.from({ length: threads }, () => {
    // Without the loaders of whatever runs this.
    return new Worker(new URL('../draw-worker.js', import.meta.url), { execArgv: [] });
  });
  try {
    await Promise.all(workers.map((worker) => drawIn(worker, waiting, done)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Has a thread draw what is waiting, one after the other. */
async function drawIn(worker: Worker, waiting: ChartKey[], done: Done): Promise<void> {
  for (let key = waiting.shift(); key; key = waiting.shift()) {
    const answer = await answerOf(worker, key.name);
    if ('chart' in answer) done(key, answer.chart);
    else throw Object.assign(new Error(answer.fault), { stack: `Error: ${answer.fault}\n${answer.where}` });
  }
}

/** What a thread answers. It is told, too, when it ends without an answer. */
function answerOf(worker: Worker, name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners().once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${name}: what draws it ended with code ${code}`)));
    worker.postMessage(name);
  });
}
