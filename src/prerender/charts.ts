import { readdirSync } from 'node:fs';
import { runnerImport } from 'vite';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { inProject } from './project.ts';

/** Names of all charts: the folders of `src/charts`. */
export function chartNames(): string[] {
  return readdirSync(inProject('src/charts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** Imports the definition of a chart afresh. */
export async function importChart(name: string): Promise<ChartDefinition> {
  const { module } = await runnerImport<{ default: ChartDefinition }>(
    inProject(`src/charts/${name}/${name}.chart.ts`),
    {
      configFile: false,
      logLevel: 'error',
    },
  );
  return module.default;
}
