import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';
import type { ProjectChart } from '../prerender/draw.ts';
import { inProject } from '../prerender/project.ts';
import { target } from './target.ts';

/** Writes the definition of a chart, with the evidence that it reads, as an ES module for a browser that makes views of it. */
export function liveModule({ name, evidence }: ProjectChart): string {
  const path = (file: string): string => JSON.stringify(inProject(`src/${file}`));
  return `import chart from ${path(`charts/${name}/${name}.chart.ts`)};import{liveChart}from ${path('definition/live-chart.ts')};export default liveChart(chart,${JSON.stringify(evidence)})`;
}

/** The same for script tags: one file that imports nothing. */
export function liveCode(chart: ProjectChart): Promise<string> {
  const code = liveModule(chart);
  const entry = inProject(`${chart.name}.live.js`);
  const plugin: Plugin = {
    name: 'care-charts:live-module',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? code : null),
  };
  return bundle(entry, { plugins: [plugin], target, minify: true });
}
