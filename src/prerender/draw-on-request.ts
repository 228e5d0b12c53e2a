import { parentPort } from 'node:worker_threads';
import { ENGLAND, placeOf } from '../areas/area-place.ts';
import { areaEvidence } from './area-evidence.ts';
import { importAreaChart, importChart } from './charts.ts';
import { deepFrozen } from './deep-frozen.ts';
import { drawViews, type ProjectChart } from './draw.ts';
import { liveEvidence } from './live-evidence.ts';
import { descriptor, packageJson, readData } from './project.ts';

/** What a drawing thread is asked for: a chart by its name, in its views of England or of the area with a code. */
export interface DrawJob {
  readonly name: string;
  readonly area?: string;
}

/** The reply of a drawing thread. An error is not sent as such, because a copy of it loses its stack. */
export type WorkerReply = { readonly chart: ProjectChart } | Failure;

/** Why a chart could not be drawn. */
interface Failure {
  readonly message: string;
  /** The lines `at …` of the error's stack. */
  readonly stack: string;
}

/** The evidence that all charts are drawn from, frozen so that no definition changes it. */
const evidence = deepFrozen(readData());

/** Draws a chart of the project by its name, of England or of an area. */
async function drawProjectChart({ name, area }: DrawJob): Promise<ProjectChart> {
  const { version, bugs } = packageJson();
  const definition = area ? (await importAreaChart(name))(placeOf(area)) : await importChart(name);
  const chart = await drawViews(definition, evidence, { version, created: descriptor().created, report: bugs?.url });
  if (area === ENGLAND) return { ...chart, evidence: areaEvidence(definition, evidence) };
  return definition.live ? { ...chart, evidence: liveEvidence(definition, evidence) } : chart;
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
