import { ENGLAND } from '../../areas/area-place.ts';
import { inProject, readData } from '../project.ts';
import type { ProjectChart } from '../draw.ts';
import { areaPaths, chartKeys, type ChartKey } from './chart-keys.ts';
import { drawInThreads } from './draw-in-threads.ts';
import { keep, prune, readKept } from './kept-drawings.ts';

/** Absolute path of the folder where drawings of areas are kept. */
const KEPT_AREAS = inProject('node_modules/.cache/care-charts-areas');

/** Drawings of areas kept at most: those of all areas in all charts, three times. */
const MOST_AREAS = 3600;

/** A chart in its views of an area. */
interface AreaJob {
  readonly name: string;
  readonly area: string;
  readonly key: ChartKey;
}

/** Codes of all areas, in the order of `areas.csv`. */
export function areaCodes(): string[] {
  return readData().areas.map(({ code }) => code);
}

/**
 * Draws charts in their views of areas, or reads those that are kept.
 *
 * @param wanted Names of charts and codes of areas. Default all.
 * @param done Called with each chart as soon as it is there, those that were kept first. What it promises is waited for, so that few charts are held at once.
 * @param log Called with a line for the user: how many were kept.
 * @throws {Error} at the first chart that cannot be drawn, with view and width.
 */
export async function eachDrawnArea(
  done: (chart: ProjectChart, area: string) => void | Promise<void>,
  wanted: { readonly names?: readonly string[]; readonly codes?: readonly string[] } = {},
  log: (line: string) => void = () => undefined,
): Promise<void> {
  const codes = wanted.codes ?? areaCodes();
  const keys = (await chartKeys(areaPaths())).filter(({ name }) => wanted.names?.includes(name) ?? true);
  const jobs = keys.flatMap((key) => codes.map((area): AreaJob => ({ name: key.name, area, key })));
  const missing: AreaJob[] = [];
  for (const job of jobs) {
    const kept = readKept(KEPT_AREAS, keptOf(job)) as ProjectChart | undefined;
    if (kept) await done(kept, job.area);
    else missing.push(job);
  }
  log(`${jobs.length - missing.length} charts of areas drawn before, ${missing.length} to draw`);
  await drawInThreads(missing, async (job, chart) => {
    keep(KEPT_AREAS, keptOf(job), chart, Infinity);
    await done(chart, job.area);
  });
  if (missing.length) prune(KEPT_AREAS, MOST_AREAS);
}

let keys: ReturnType<typeof chartKeys> | undefined;

/**
 * Draws one chart of an area in the thread that asks for it, or reads it if it is kept: to start a thread takes longer than
 * to draw a chart. Files that are edited after the first call are not seen.
 *
 * @returns `undefined` where there is no such chart by area.
 * @throws {Error} where it cannot be drawn, with view and width.
 */
export async function drawnArea(name: string, area: string): Promise<ProjectChart | undefined> {
  const key = (await (keys ??= chartKeys(areaPaths()))).find((one) => one.name === name);
  if (!key) return undefined;
  const of = keptOf({ name, area, key });
  const kept = readKept(KEPT_AREAS, of) as ProjectChart | undefined;
  if (kept) return kept;
  const { drawProjectChart } = await import('../draw-project-chart.ts');
  const chart = await drawProjectChart({ name, area });
  keep(KEPT_AREAS, of, chart, MOST_AREAS);
  return chart;
}

/** Charts in their views of England as an area, in the order of their names. Default all that there are by area. */
export async function englandAsAreas(names?: readonly string[]): Promise<ProjectChart[]> {
  const drawn: ProjectChart[] = [];
  await eachDrawnArea((chart) => void drawn.push(chart), { ...(names && { names }), codes: [ENGLAND] });
  return drawn.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A chart in its views of England as an area, with the evidence of all areas that it reads. */
export async function englandAsArea(name: string): Promise<ProjectChart> {
  const [chart] = await englandAsAreas([name]);
  if (!chart) throw new Error(`There is no chart ${name} by area`);
  return chart;
}

const keptOf = ({ name, area, key }: AreaJob): { readonly name: string; readonly key: string } => ({
  name: `${name}.${area}`,
  key: key.key,
});
