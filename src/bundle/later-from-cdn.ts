import type { Plugin } from 'vite';
import { areaFigureNames } from '../area-figures/figures-by-area.ts';
import { inProject } from '../prerender/project.ts';
import { externalFile } from './lazy-files.ts';
import { AREA_INDEX, areaFigureFile } from './modules.ts';
import { LIVE, liveModules } from './standalone.ts';

/** A view of a chart, or the contents of its panels, as a virtual module: kind, chart, key of the view. */
const VIEW = /^virtual:(chart|details)\/([^/]+)\/(.*)$/;

/**
 * Vite plugins of `dist/`: what it imports later and `cdn/` has as modules too, which import nothing of the page, is
 * imported from there, so that the package holds it once. That is what draws in the browser, views but the first, the
 * contents of panels, the index of areas, and figures by area.
 */
export function laterFromCdn(): Plugin[] {
  const cdn = (file: string): string => inProject(`cdn/${file}`);
  const views: Plugin = {
    name: 'care-charts:views-from-cdn',
    enforce: 'pre',
    resolveId(id) {
      const [, kind, name, key] = VIEW.exec(id) ?? [];
      if (!kind) return null;
      const file = [name, key, kind === 'details' && kind].filter(Boolean).join('.');
      return { id: cdn(`charts/${file}.js`), external: 'relative' };
    },
  };
  const live = Object.entries(liveModules).map(([name, path]) =>
    externalFile(`/src/${path}`, cdn(`${LIVE}${name}.js`)),
  );
  // Not for Storybook, which takes over these plugins, and bundles all that it shows.
  const areas = externalFile('virtual:area-index', cdn(AREA_INDEX));
  const figures = areaFigureNames.map((name) => externalFile(`virtual:area-figure/${name}`, cdn(areaFigureFile(name))));
  return [views, areas, ...figures, ...live].map((plugin) => ({
    ...plugin,
    apply: ({ build }, { command }) => command === 'build' && Boolean(build?.lib),
  }));
}
