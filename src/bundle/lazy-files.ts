import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A module of the element that is loaded when it is first needed. */
export interface LazyFile {
  /** Its path in `src/element`. */
  readonly module: string;
  /** Name of its bundle in `cdn/`. */
  readonly file: string;
}

/** Keyboard and tooltip of points, contents of panels, what is newer, codes for other pages and the drawings in them, sound, saved pictures, the choice of an area, what lets other charts follow a map, the checks of a page's colours and of what a tag holds, stylesheets in a frame, what takes over a figure that stood before any script, and what asks again for a file that has not come. */
export const lazyFiles: readonly LazyFile[] = [
  { module: 'points/points.ts', file: 'care-charts.points.js' },
  { module: 'panels/contents.ts', file: 'care-charts.panels.js' },
  { module: 'panels/newer-figures.ts', file: 'care-charts.newer.js' },
  { module: 'panels/embed.ts', file: 'care-charts.embed.js' },
  { module: 'panels/embed-html.ts', file: 'care-charts.embed-html.js' },
  { module: 'panels/embed-drawing.ts', file: 'care-charts.embed-drawing.js' },
  { module: 'sound/player.ts', file: 'care-charts.listen.js' },
  { module: 'saving/saved-picture.ts', file: 'care-charts.saving.js' },
  { module: 'saving/png.ts', file: 'care-charts.png.js' },
  { module: 'areas/choose-area.ts', file: 'care-charts.choose.js' },
  { module: 'contrast/contrast.ts', file: 'care-charts.contrast.js' },
  { module: 'areas/area-chart.ts', file: 'care-charts.areas.js' },
  { module: 'areas/area-stat.ts', file: 'care-charts.area-stat.js' },
  { module: 'restyle.ts', file: 'care-charts.restyle.js' },
  { module: 'adopt.ts', file: 'care-charts.adopt.js' },
  { module: 'follow.ts', file: 'care-charts.follow.js' },
  { module: 'swallowed.ts', file: 'care-charts.swallowed.js' },
  { module: 'failed.ts', file: 'care-charts.failed.js' },
  { module: 'again.ts', file: 'care-charts.again.js' },
];

/** Leaves the imports of every lazy file as they are, except of the module that is itself being bundled. */
export function externalLazyFiles(bundled?: string): Plugin[] {
  return lazyFiles
    .filter(({ module }) => module !== bundled)
    .map(({ module, file }) => externalFile(`/${module}`, `./${file}`));
}

/**
 * Imports a module from a file of its own instead of bundling it.
 *
 * @param source The end of the module's path.
 * @param file Path of its bundle, relative to the importing bundle.
 */
export function externalFile(source: string, file: string): Plugin {
  return {
    name: 'care-charts:external-file',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      const path = importer && id.startsWith('.') ? resolve(importer, '..', id) : id;
      return path.endsWith(source) || id === file ? { id: file, external: 'relative' } : null;
    },
  };
}
