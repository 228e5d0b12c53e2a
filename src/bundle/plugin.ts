import type { Plugin, ResolvedConfig } from 'vite';
import type { Evidence } from '../data/evidence.ts';
import { tokenCSS } from '../theme/tokens.ts';
import { chartNames } from '../prerender/charts.ts';
import type { ProjectChart } from '../prerender/draw.ts';
import { drawnCharts } from '../prerender/cache/drawn-charts.ts';
import { chartModule, detailsModule, liveModule, statIndex, statModules, viewModule } from './modules.ts';
import { inProject, packageJson, readData } from '../prerender/project.ts';

const PREFIX = '\0care-charts:';
/** The tag for figures of one's own, without `care-`: it is loaded as a chart is. */
const OWN = 'chart';
/** What charts are made of. After a change there, those that it is about are drawn again. */
const MADE_OF = ['data', 'src'].map((folder) => inProject(`${folder}/`));

let drawn: Promise<ProjectChart[]> | undefined;
let figures: Record<string, string> | undefined;

/** Every chart of the project, once for whatever one run of Vite makes. */
export function projectCharts(log?: (line: string) => void): Promise<ProjectChart[]> {
  drawn ??= drawnCharts({ log });
  return drawn;
}

/** Serves what the build makes to the code of the browser: charts as artifacts, tables as rows, tokens as CSS. */
export function careCharts(): Plugin {
  let config: ResolvedConfig | undefined;
  const charts = () => projectCharts((line) => config?.logger.info(line));
  return {
    name: 'care-charts',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer({ watcher }) {
      watcher.add([...MADE_OF]);
    },
    // A fault of a table or of a chart stops the build before anything is bundled.
    async buildStart() {
      if (config?.command === 'build') await charts();
    },
    resolveId: (id) =>
      /^virtual:(chart|details|live|table|package|token-css|stats?)/.test(id)
        ? `${PREFIX}${id.slice('virtual:'.length)}`
        : null,
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const [kind, name = '', view] = id.slice(PREFIX.length).split('/');
      if (kind === 'token-css') return `export default ${JSON.stringify(tokenCSS())}`;
      if (kind === 'table') return `export default ${JSON.stringify(readData()[name as keyof Evidence])}`;
      if (kind === 'stats') return statIndex((figure) => `virtual:stat/${figure}`);
      if (kind === 'stat') return (figures ??= statModules())[name] ?? this.error(`There is no figure ${name}`);
      if (kind === 'package')
        return `export const version=${JSON.stringify(packageJson().version)};export const charts=${JSON.stringify([...chartNames(), OWN])}`;
      const made = (await charts()).find((chart) => chart.name === name);
      if (!made) return this.error(`There is no chart ${name}`);
      if (kind === 'live') return liveModule(made);
      if (kind === 'chart' && !view)
        return chartModule(made, (key, part) => `virtual:${part === 'details' ? part : 'chart'}/${name}/${key}`);
      const found = view ? made.views[view] : made.view;
      if (!found) return this.error(`${name} has no view ${view}`);
      return kind === 'details' ? detailsModule(found) : viewModule(found);
    },
    hotUpdate({ file, modules, server }) {
      if (!MADE_OF.some((folder) => file.startsWith(folder))) return undefined;
      drawn = undefined;
      figures = undefined;
      const artifacts = [...this.environment.moduleGraph.idToModuleMap.values()].filter((module) =>
        module.id?.startsWith(PREFIX),
      );
      for (const module of artifacts) this.environment.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
      return modules;
    },
  };
}
