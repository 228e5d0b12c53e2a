import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep, readKept } from '../../prerender/cache/kept-drawings.ts';
import type { DrawnChart, ProjectChart } from '../../prerender/draw.ts';
import { finishedViews } from '../../prerender/finished-views.ts';
import { inProject } from '../../prerender/project.ts';
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

/** Where what draws a chart for any area is kept: it takes seconds to bundle, and a page may want six. */
const KEPT_LIVE = inProject('node_modules/.cache/care-charts-areas-live');

/** Modules kept at most: those of all charts, a few times. */
const MOST_LIVE = 30;

/** What draws a chart for any area in the browser, by its path in `cdn/`. `england` is the chart of England as an area. Files that are edited after the first call are not seen. */
export async function liveAreaFile(england: ProjectChart): Promise<Record<string, string>> {
  const path = `areas/${england.name}/live.js`;
  const of = { name: england.name, key: (key ??= projectKey()) };
  const kept = readKept(KEPT_LIVE, of);
  if (typeof kept === 'string') return { [path]: kept };
  // Vite takes a second to import, which modules do not need.
  const { liveAreasCode } = await import('../standalone.ts');
  const code = await liveAreasCode(england);
  keep(KEPT_LIVE, of, code, MOST_LIVE);
  return { [path]: code };
}

let key: string | undefined;

/** SHA-256, in hexadecimal digits, of all that a bundle could be made of. */
function projectKey(): string {
  const sum = createHash('sha256').update(process.version);
  const files = ['src', 'data'].flatMap((folder) =>
    readdirSync(inProject(folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => join(parentPath, name)),
  );
  for (const file of [...files.toSorted(), inProject('package.json'), inProject('package-lock.json')])
    sum.update(`\n${file}\n`).update(readFileSync(file));
  return sum.digest('hex');
}
