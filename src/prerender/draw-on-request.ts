import { parentPort } from 'node:worker_threads';
import { importChart } from './charts.ts';
import { deepFrozen } from './deep-frozen.ts';
import { drawViews, type ProjectChart } from './draw.ts';
import { liveEvidence } from './live-evidence.ts';
import { descriptor, packageJson, readData } from './project.ts';

/** What a thread answers when it is asked for a chart by its name. */
export type Answer = { readonly chart: ProjectChart } | Fault;

/** What went wrong, and the lines of code that it went through. */
interface Fault {
  readonly fault: string;
  readonly where: string;
}

/** What the charts of a project are drawn from. No definition can write to it. */
const evidence = deepFrozen(readData());

/** Draws a chart of the project. */
async function drawProjectChart(name: string): Promise<ProjectChart> {
  const { version, bugs } = packageJson();
  const definition = await importChart(name);
  const chart = await drawViews(definition, evidence, { version, created: descriptor().created, report: bugs?.url });
  return definition.live ? { ...chart, evidence: liveEvidence(definition, evidence) } : chart;
}

/** Tells a fault with its chart. */
function told(name: string, error: unknown): Fault {
  const { message, cause = error } = error instanceof Error ? error : { message: '' };
  const lines = cause instanceof Error ? (cause.stack?.split('\n') ?? []) : [];
  return {
    fault: message.startsWith(name) ? message : `${name}: ${String(error)}`,
    where: lines.filter((line) => line.startsWith('    at ')).join('\n'),
  };
}

parentPort?.on('message', async (name: string) => {
  const answer = await drawProjectChart(name).then(
    (chart): Answer => ({ chart }),
    (error: unknown) => told(name, error),
  );
  parentPort?.postMessage(answer);
});
