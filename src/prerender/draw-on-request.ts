import { parentPort } from 'node:worker_threads';
import type { ProjectChart } from './draw.ts';
import { type DrawJob, drawProjectChart } from './draw-project-chart.ts';

/** The reply of a drawing thread. An error is not sent as such, because a copy of it loses its stack. */
export type WorkerReply = { readonly chart: ProjectChart } | Failure;

/** Why a chart could not be drawn. */
interface Failure {
  readonly message: string;
  /** The lines `at …` of the error's stack. */
  readonly stack: string;
}

function failure(name: string, error: unknown): Failure {
  const { message, cause = error } = error instanceof Error ? error : { message: '' };
  const lines = cause instanceof Error ? (cause.stack?.split('\n') ?? []) : [];
  return {
    message: message.startsWith(name) ? message : `${name}: ${String(error)}`,
    stack: lines.filter((line) => line.startsWith('    at ')).join('\n'),
  };
}

parentPort?.on('message', async (job: DrawJob) => {
  const reply = await drawProjectChart(job).then(
    (chart): WorkerReply => ({ chart }),
    (error: unknown) => failure(job.name, error),
  );
  parentPort?.postMessage(reply);
});
