import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerReply } from '../draw-on-request.ts';
import type { DrawJob } from '../draw-project-chart.ts';
import type { ProjectChart } from '../draw.ts';

// Dates are those of England, whatever the time zone of the machine.
process.env['TZ'] = 'Europe/London';

/** Charts for each thread: to start one takes as long as to draw three or four charts. */
const CHARTS_PER_THREAD = 4;

/**
 * Draws charts in new threads: a thread that has imported a file once would not see an edit of it.
 *
 * @param done Called with each job and its chart, in the order in which they are drawn. What it promises is waited for by the thread that drew it.
 * @throws {Error} at the first chart that cannot be drawn, with view and width.
 */
export async function drawInThreads<Job extends DrawJob>(
  jobs: readonly Job[],
  done: (job: Job, chart: ProjectChart) => void | Promise<void>,
): Promise<void> {
  const waiting = [...jobs];
  const threads = Math.min(availableParallelism(), Math.ceil(jobs.length / CHARTS_PER_THREAD));
  const workers = Array.from({ length: threads }, () => {
    // A thread would inherit the module loaders of Vite or Vitest.
    return new Worker(new URL('../draw-worker.js', import.meta.url), { execArgv: [] });
  });
  const drawOne = async (worker: Worker): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const reply = await request(worker, job);
      if ('chart' in reply) await done(job, reply.chart);
      else throw Object.assign(new Error(reply.message), { stack: `Error: ${reply.message}\n${reply.stack}` });
    }
  };
  try {
    await Promise.all(workers.map(drawOne));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Asks a thread to draw a chart. Rejects when the thread ends without a reply. */
function request(worker: Worker, { name, area }: DrawJob): Promise<WorkerReply> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners().once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${name}: the thread that drew it ended with code ${code}`)));
    const job: DrawJob = { name, ...(area && { area }) };
    worker.postMessage(job);
  });
}
