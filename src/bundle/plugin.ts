import type { Plugin } from 'vite';
import type { Evidence } from '../data/evidence.ts';
import { tokenCSS } from '../theme/tokens.ts';
import { chartNames, importChart } from '../prerender/charts.ts';
import { liveModule } from './live-module.ts';
import { drawChart, type DrawnChart } from '../prerender/draw.ts';
import { chartModule, detailsModule, viewModule } from './chart-module.ts';
import { statIndex, statModules } from './stat-modules.ts';
import { descriptor, packageJson, readData } from '../prerender/project.ts';

const PREFIX = '\0care-charts:';
/** The tag for figures of one's own, without `care-`: it is loaded as a chart is. */
const OWN = 'chart';
/** What posters are made of. A change there redraws them. */
const MADE_OF = /\/(data|src\/(charts|chart-types|data|definition|layers|prerender|theme|words))\//;

/** Serves what the build makes to the code of the browser: charts as artifacts, tables as rows, tokens as CSS. */
export function careCharts(): Plugin {
  let drawn = new Map<string, Promise<DrawnChart>>();
  const chart = (name: string): Promise<DrawnChart> => {
    const drawing = drawn.get(name) ?? drawProjectChart(name);
    drawn.set(name, drawing);
    return drawing;
  };
  return {
    name: 'care-charts',
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
      if (kind === 'stat') return statModules()[name] ?? this.error(`There is no figure ${name}`);
      if (kind === 'package')
        return `export const version=${JSON.stringify(packageJson().version)};export const charts=${JSON.stringify([...chartNames(), OWN])}`;
      if (kind === 'live') return liveModule(name);
      const made = await chart(name);
      if (kind === 'chart' && !view)
        return chartModule(made, (key, part) => `virtual:${part === 'details' ? part : 'chart'}/${name}/${key}`);
      const found = view ? made.views[view] : made.view;
      if (!found) return this.error(`${name} has no view ${view}`);
      return kind === 'details' ? detailsModule(found) : viewModule(found);
    },
    hotUpdate({ file, modules, server }) {
      if (!MADE_OF.test(file)) return undefined;
      drawn = new Map();
      const artifacts = [...this.environment.moduleGraph.idToModuleMap.values()].filter((module) =>
        module.id?.startsWith(PREFIX),
      );
      for (const module of artifacts) this.environment.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
      return modules;
    },
  };
}

/** Draws a chart of the project from its data as they are now. */
export async function drawProjectChart(name: string): Promise<DrawnChart> {
  const { version, bugs } = packageJson();
  return drawChart(await importChart(name), readData(), { version, created: descriptor().created, report: bugs?.url });
}
