import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AreaChart } from '../area-charts/define-areas.ts';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { inProject } from './project.ts';

/** Names of all charts: the folders of `src/charts`. */
export function chartNames(): string[] {
  return readdirSync(inProject('src/charts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** Names of the charts that there are by area: those with `<name>.areas.ts`. */
export function areaChartNames(): string[] {
  return chartNames().filter((name) => existsSync(inProject(`src/charts/${name}/${name}.areas.ts`)));
}

/** Imports what makes the definition of a chart for an area, where TypeScript can be imported. */
export async function importAreaChart(name: string): Promise<AreaChart> {
  const { href } = pathToFileURL(inProject(`src/charts/${name}/${name}.areas.ts`));
  const module = (await import(/* @vite-ignore */ href)) as { default: AreaChart };
  return module.default;
}

/** Imports the definition of a chart. Works where TypeScript can be imported: under tsx and in Vitest. */
export async function importChart(name: string): Promise<ChartDefinition> {
  const { href } = pathToFileURL(inProject(`src/charts/${name}/${name}.chart.ts`));
  const module = (await import(/* @vite-ignore */ href)) as { default: ChartDefinition };
  return module.default;
}
