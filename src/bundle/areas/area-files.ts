import type { DrawnChart, ProjectChart } from '../../prerender/draw.ts';
import { finishedViews } from '../../prerender/finished-views.ts';
import { detailsModule, viewModule } from '../modules.ts';

/** The modules of a chart of an area, by their paths in `cdn/`: each view, and what its panels hold. */
export function areaModules(chart: DrawnChart): Record<string, string> {
  const views = [chart.view, ...Object.values(chart.views)];
  const keys = finishedViews(chart).map(({ key }) => key);
  return Object.fromEntries(
    views.flatMap((view, index) => [
      [`areas/${chart.name}/${keys[index]}.js`, viewModule(view)],
      [`areas/${chart.name}/${keys[index]}.details.js`, detailsModule(view)],
    ]),
  );
}

/** What draws a chart for any area in the browser, by its path in `cdn/`. `england` is the chart of England as an area. */
export async function liveAreaFile(england: ProjectChart): Promise<Record<string, string>> {
  // Vite takes a second to import, which modules do not need.
  const { liveAreasCode } = await import('../standalone.ts');
  return { [`areas/${england.name}/live.js`]: await liveAreasCode(england) };
}
