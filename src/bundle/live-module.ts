import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';
import { importChart } from '../prerender/charts.ts';
import { liveEvidence } from '../prerender/live-evidence.ts';
import { inProject, readData } from '../prerender/project.ts';
import { target } from './target.ts';

/** Writes the definition of a chart, with the evidence that it reads, as an ES module for a browser that makes views of it. */
export async function liveModule(name: string): Promise<string> {
  const path = (file: string): string => JSON.stringify(inProject(`src/${file}`));
  const tables = JSON.stringify(liveEvidence(await importChart(name), readData()));
  return `import chart from ${path(`charts/${name}/${name}.chart.ts`)};import{liveChart}from ${path('definition/live-chart.ts')};export default liveChart(chart,${tables})`;
}

/** The same for script tags: one file that imports nothing. */
export async function liveCode(name: string): Promise<string> {
  const code = await liveModule(name);
  const entry = inProject(`${name}.live.js`);
  const plugin: Plugin = {
    name: 'care-charts:live-module',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? code : null),
  };
  return bundle(entry, { plugins: [plugin], target, minify: true });
}
