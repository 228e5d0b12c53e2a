import { ENGLAND, placeOf } from '../areas/area-place.ts';
import { areaEvidence } from './area-evidence.ts';
import { areasWithout } from './areas-without.ts';
import { importAreaChart, importChart } from './charts.ts';
import { deepFrozen } from './deep-frozen.ts';
import { drawViews, type ProjectChart } from './draw.ts';
import { liveEvidence } from './live-evidence.ts';
import { descriptor, packageJson, readData } from './project.ts';

/** What is to be drawn: a chart by its name, in its views of England or of the area with a code. */
export interface DrawJob {
  readonly name: string;
  readonly area?: string;
}

/** The evidence that all charts are drawn from, frozen so that no definition changes it. */
const evidence = deepFrozen(readData());

/** Draws a chart of the project by its name, of England or of an area. */
export async function drawProjectChart({ name, area }: DrawJob): Promise<ProjectChart> {
  const { version, bugs } = packageJson();
  const definition = area ? (await importAreaChart(name))(placeOf(area)) : await importChart(name);
  const chart = await drawViews(definition, evidence, { version, created: descriptor().created, report: bugs?.url });
  if (area === ENGLAND)
    return {
      ...chart,
      evidence: areaEvidence(definition, evidence),
      without: areasWithout(await importAreaChart(name), evidence),
    };
  return definition.live ? { ...chart, evidence: liveEvidence(definition, evidence) } : chart;
}
