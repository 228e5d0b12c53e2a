import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { areaChartNames } from '../../prerender/charts.ts';
import type { ProjectChart } from '../../prerender/draw.ts';
import { inProject } from '../../prerender/project.ts';
import { tokenCSS } from '../../theme/tokens.ts';
import { bundle, target } from '../bundle.ts';
import { minifyTemplates } from '../minify-templates.ts';
import { careCharts } from '../plugin.ts';

/** What the element loads for authors alone, for a page that moves it, and where an author asks for newer figures: a frame has none of them. */
const NEEDLESS = /\/element\/(contrast\/contrast|swallowed|restyle|panels\/newer-figures)\.ts$/;

/**
 * The files that embed pages share: their script and stylesheet, and the script for the pages around them.
 *
 * Both scripts are classic: a module, and whatever a script fetches, would have to be of the page's own origin, and a page in
 * a sandbox has none. So the script holds all that the element otherwise loads later.
 */
export async function frameFiles(
  charts: readonly ProjectChart[],
  plugins: readonly Plugin[] = [],
): Promise<Record<string, string>> {
  const [frame, resize] = await Promise.all([
    classic('src/frame/frame.ts', [
      careCharts(),
      frameMixins(charts),
      withoutNeedless(),
      minifyTemplates(),
      ...plugins,
    ]),
    classic('src/frame/resize.ts', []),
  ]);
  return {
    'embed/frame.js': frame,
    'embed/resize.js': resize,
    'embed/frame.css': tokenCSS().replaceAll(':host', ':root') + readFileSync(inProject('src/frame/frame.css'), 'utf8'),
  };
}

/** A script that needs no module: nothing of it is seen outside. */
async function classic(path: string, plugins: readonly Plugin[]): Promise<string> {
  const code = await bundle(inProject(path), { plugins, target, minify: true, whole: true });
  return `(()=>{"use strict";${code}})();\n`;
}

/** `virtual:frame-mixins`: the mixins of charts of which nothing is drawn in the browser. */
function frameMixins(charts: readonly ProjectChart[]): Plugin {
  const id = 'virtual:frame-mixins';
  const areaCharts = areaChartNames();
  const held = charts
    .filter(({ name, options }) => !areaCharts.includes(name) && !options.some(({ affectedViews }) => affectedViews))
    .map(({ name }) => ({ name, path: inProject(`src/charts/${name}/${name}.mixin.ts`) }))
    .filter(({ path }) => existsSync(path));
  const imports = held.map(({ path }, index) => `import{mixin as m${index}}from${JSON.stringify(path)};`);
  const entries = held.map(({ name }, index) => `${JSON.stringify(name)}:m${index}`);
  return {
    name: 'care-charts:frame-mixins',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (loaded) => (loaded === `\0${id}` ? `${imports.join('')}export const mixins={${entries.join()}}` : null),
  };
}

function withoutNeedless(): Plugin {
  const nothing = 'export const contrast=()=>{},warnSwallowed=contrast,restyle=contrast,newerFigures=()=>null';
  return {
    name: 'care-charts:without-needless',
    enforce: 'pre',
    load: (id) => (NEEDLESS.test(id) ? nothing : null),
  };
}
