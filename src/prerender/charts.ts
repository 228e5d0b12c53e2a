import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { inProject } from './project.ts';

/** Names of all charts: the folders of `src/charts`. */
export function chartNames(): string[] {
  return readdirSync(inProject('src/charts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** Imports the definition of a chart. Works where TypeScript can be imported: under tsx and in Vitest. */
export async function importChart(name: string): Promise<ChartDefinition> {
  const { href } = pathToFileURL(inProject(`src/charts/${name}/${name}.chart.ts`));
  const module = (await import(/* @vite-ignore */ href)) as { default: ChartDefinition };
  return module.default;
}
