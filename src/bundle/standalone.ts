import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ProjectChart } from '../prerender/draw.ts';
import { inProject, readData } from '../prerender/project.ts';
import { stats } from '../words/stat.ts';
import { bundle, target } from './bundle.ts';
import { externalFile, externalLazyFiles } from './lazy-files.ts';
import { minifyTemplates } from './minify-templates.ts';
import { liveAreasModule, liveModule } from './modules.ts';
import { careCharts } from './plugin.ts';

/** Beginning of the names of the files in `cdn/` that read, describe and draw in the browser. */
export const LIVE = 'care-charts.';

/** Modules that are loaded for a `care-chart`, or for a view that is drawn in the browser: name of the file → path in `src`. */
const LIVE_FILES = {
  figures: 'live/draw-figures.ts',
  table: 'care-chart/find-table.ts',
  made: 'care-chart/built-chart.ts',
  spec: 'live/draw-spec.ts',
  views: 'live/live-views.ts',
};

/** Modules that others import to draw in the browser: those, and the engine. */
export const liveModules = { live: 'live/vega/embed.ts', ...LIVE_FILES };

/** Absolute paths of the modules that are loaded to draw in the browser, by the name of their file. */
export function liveEntries(): Record<string, string> {
  return Object.fromEntries(Object.entries(LIVE_FILES).map(([name, path]) => [name, inProject(`src/${path}`)]));
}

/** Code for script tags: minified, importing nothing but files beside it. */
function standalone(entry: string, plugins: readonly Plugin[]): Promise<string> {
  return bundle(entry, { plugins: [...plugins, minifyTemplates()], target, minify: true });
}

/** The end of a chart's module for script tags: its mixin, exported as `own`. Empty for a chart without a mixin. */
export async function mixinCode(name: string): Promise<string> {
  const path = inProject(`src/charts/${name}/${name}.mixin.ts`);
  if (!existsSync(path)) return '';
  const code = await standalone(path, [
    externalFile(`virtual:live/${name}`, `../charts/${name}.live.js`),
    externalFile('/live/live-views.ts', `../${LIVE}views.js`),
    externalFile('/live/vega/embed.ts', `../${LIVE}live.js`),
  ]);
  return `;${code}`;
}

/** The module of `care-chart` for script tags: its mixin, and no artifact, which is made in the browser. */
export async function careChartCode(): Promise<string> {
  const code = await standalone(inProject('src/care-chart/care-chart.mixin.ts'), [
    careCharts(),
    ...Object.entries(liveModules).map(([name, path]) => externalFile(`/${path}`, `../${LIVE}${name}.js`)),
  ]);
  return `export default void 0;${code}`;
}

/** The module of `care-stat` for script tags: its mixin, and the ids of all figures, `known`. */
export async function statCode(): Promise<string> {
  const code = await standalone(inProject('src/stat/care-stat.mixin.ts'), externalLazyFiles());
  return `${code};export const known=${JSON.stringify(Object.keys(stats(readData())).join(' '))}.split(" ")`;
}

/** `liveModule()` of a chart for script tags. */
export function liveCode(chart: ProjectChart): Promise<string> {
  return codeOf(`${chart.name}.live.js`, liveModule(chart));
}

/** `liveAreasModule()` of a chart for script tags. */
export function liveAreasCode(chart: ProjectChart): Promise<string> {
  return codeOf(`${chart.name}.areas.js`, liveAreasModule(chart));
}

/** A module that there is no file of, for script tags. */
function codeOf(name: string, module: string): Promise<string> {
  const entry = inProject(name);
  const plugin: Plugin = {
    name: 'care-charts:module-without-file',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? module : null),
  };
  return standalone(entry, [plugin]);
}
