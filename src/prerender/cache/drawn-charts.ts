import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ChartKey, chartKeys } from './chart-keys.ts';
import type { WorkerReply } from '../draw-on-request.ts';
import type { ProjectChart } from '../draw.ts';
import { keep, KEPT_IN, readKept } from './kept-drawings.ts';
import { readData } from '../project.ts';

// Dates are those of England, whatever the time zone of the machine.
process.env['TZ'] = 'Europe/London';

/** Charts for each thread: to start one takes as long as to draw three or four charts. */
const CHARTS_PER_THREAD = 4;

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
    await drawEach(missing, (key, chart) => {
      drawn.set(key.name, chart);
      log(`drawn ${chart.name} (${counted(1 + Object.keys(chart.views).length, 'view')})`);
      // A drawing is not kept if one of its files was edited while it was drawn.
      if (key.current()) keep(folder, key, chart);
    });
  } else log(`${before}, nothing to draw`);
  return [...drawn.values()].filter((chart) => chart !== undefined);
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

type Done = (key: ChartKey, chart: ProjectChart) => void;

/** Draws charts in new threads: a thread that has imported a file once would not see an edit of it. */
async function drawEach(keys: readonly ChartKey[], done: Done): Promise<void> {
  const waiting = [...keys];
  const threads = Math.min(availableParallelism(), Math.ceil(keys.length / CHARTS_PER_THREAD));
  const workers = Array.from({ length: threads }, () => {
    // A thread would inherit the module loaders of Vite or Vitest.
    return new Worker(new URL('../draw-worker.js', import.meta.url), { execArgv: [] });
  });
  try {
    await Promise.all(workers.map((worker) => drawIn(worker, waiting, done)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Draws charts in one thread, one after the other, until none is waiting. */
async function drawIn(worker: Worker, waiting: ChartKey[], done: Done): Promise<void> {
  for (let key = waiting.shift(); key; key = waiting.shift()) {
    const reply = await request(worker, key.name);
    if ('chart' in reply) done(key, reply.chart);
    else throw Object.assign(new Error(reply.message), { stack: `Error: ${reply.message}\n${reply.stack}` });
  }
}

/** Asks a thread to draw a chart. Rejects when the thread ends without a reply. */
function request(worker: Worker, name: string): Promise<WorkerReply> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners().once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${name}: the thread that drew it ended with code ${code}`)));
    worker.postMessage(name);
  });
}
