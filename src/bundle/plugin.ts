/*
 * How a build is bundled (`npm run build`; vite.config.ts has the two configurations):
 *
 *   1 charts      drawn, or read if kept from before        ../prerender/cache/drawn-charts.ts, ../prerender/draw.ts
 *   2 modules     `virtual:chart/…` and the like as code     careCharts() below, modules.ts
 *   3 the engine  Vega trimmed for drawing in the browser    live-engine.ts
 *
 *   dist/  for bundlers: ES modules, Lit external, from one build of Vite with 2; what comes later is that of cdn/: later-from-cdn.ts
 *   cdn/   for script tags:
 *     4 the script     autoload, with the element as one function    as-one-module.ts, minify-templates.ts
 *     5 lazy files     points, panels, sound, contrast               lazy-files.ts, bundle.ts
 *     6 chart modules  artifact and mixin, importing nothing         modules.ts, standalone.ts
 *     7 live files     what draws in the browser                     bundle-live.ts, standalone.ts
 *     8 pictures       every view as SVG and PNG                     pictures.ts, palette-png.ts, ../markup/
 *     9 the rest       stylesheet, data, gallery, licences           cdn-files.ts (which runs 5 to 9), gallery/, licences.ts
 *    10 integrity      hashes of script and stylesheet               integrity.ts
 */
import type { Plugin, ResolvedConfig } from 'vite';
import { isAreaFigure } from '../area-figures/figures-by-area.ts';
import type { Evidence } from '../data/evidence.ts';
import { tokenCSS } from '../theme/tokens.ts';
import { chartNames } from '../prerender/charts.ts';
import type { ProjectChart } from '../prerender/draw.ts';
import { englandAsArea, englandAsAreas } from '../prerender/cache/drawn-areas.ts';
import { drawnCharts } from '../prerender/cache/drawn-charts.ts';
import {
  areaFigureIndex,
  areaFigureModule,
  areaIndexModule,
  areasWithoutModule,
  chartModule,
  detailsModule,
  liveAreasIndex,
  liveAreasModule,
  liveModule,
  statFigures,
  staticIndex,
  statIndex,
  tagIndex,
  viewModule,
} from './modules.ts';
import { staticCSS } from './static-css.ts';
import { inProject, packageJson, readData } from '../prerender/project.ts';

const PREFIX = '\0care-charts:';
/** `care-chart` without `care-`: the script loads it as it does the tags of charts. */
const CARE_CHART = 'chart';
/** Folders whose files charts depend on. */
const WATCHED = ['data', 'src'].map((folder) => inProject(`${folder}/`));

let drawn: Promise<ProjectChart[]> | undefined;

/** Every chart of the project. They are drawn once for all builds of one run of Vite. `log` is called with a line for each that is drawn. */
export function projectCharts(log?: (line: string) => void): Promise<ProjectChart[]> {
  drawn ??= drawnCharts({ log });
  return drawn;
}

/** Vite plugin: resolves `virtual:` modules (src/virtual.d.ts) to charts as artifacts, tables as rows, figures, and tokens as CSS. */
export function careCharts(): Plugin {
  let config: ResolvedConfig | undefined;
  const charts = () => projectCharts((line) => config?.logger.info(line));
  return {
    name: 'care-charts',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer({ watcher }) {
      watcher.add([...WATCHED]);
    },
    // An error in a table or a chart stops the build before anything is bundled.
    async buildStart() {
      if (config?.command === 'build') await charts();
    },
    resolveId: (id) =>
      /^virtual:(area-figures?|area-index|areas-without|chart|details|live|table|package|token-css|stat(?:s|ic)?|tags)/.test(
        id,
      )
        ? `${PREFIX}${id.slice('virtual:'.length)}`
        : null,
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const [kind, name = '', view] = id.slice(PREFIX.length).split('/');
      if (kind === 'token-css') return `export default ${JSON.stringify(tokenCSS())}`;
      if (kind === 'table') return `export default ${JSON.stringify(readData()[name as keyof Evidence])}`;
      if (kind === 'area-index') return areaIndexModule();
      if (kind === 'areas-without') return areasWithoutModule(await englandAsAreas());
      if (kind === 'area-figures') return areaFigureIndex();
      if (kind === 'area-figure')
        return isAreaFigure(name) ? areaFigureModule(name) : this.error(`There is no figure ${name} by area`);
      if (kind === 'live-areas') return name ? liveAreasModule(await englandAsArea(name)) : liveAreasIndex();
      if (kind === 'stats') return statIndex('virtual:stat-figures');
      if (kind === 'stat-figures') return statFigures();
      if (kind === 'tags') return tagIndex();
      if (kind === 'static') return staticIndex(await charts());
      if (kind === 'static-css') return `export default ${JSON.stringify(await staticCSS())}`;
      if (kind === 'package')
        return `export const version=${JSON.stringify(packageJson().version)};export const charts=${JSON.stringify([...chartNames(), CARE_CHART].join(' '))}.split(' ')`;
      const chart = (await charts()).find((drawn) => drawn.name === name);
      if (!chart) return this.error(`There is no chart ${name}`);
      if (kind === 'live') return liveModule(chart);
      if (kind === 'chart' && !view)
        return chartModule(
          chart,
          (key, part) => `virtual:${part === 'details' ? part : 'chart'}/${name}/${key}`,
          inProject('src/element/areas/area-chart.ts'),
        );
      const found = view ? chart.views[view] : chart.view;
      if (!found) return this.error(`${name} has no view ${view}`);
      return kind === 'details' ? detailsModule(found) : viewModule(found);
    },
    hotUpdate({ file, modules, server }) {
      if (!WATCHED.some((folder) => file.startsWith(folder))) return undefined;
      drawn = undefined;
      const artifacts = [...this.environment.moduleGraph.idToModuleMap.values()].filter((module) =>
        module.id?.startsWith(PREFIX),
      );
      for (const module of artifacts) this.environment.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
      return modules;
    },
  };
}
