import { leaveToFile } from './lazy-file.ts';
import { bundle } from './bundle.ts';
import { minifyTemplates } from './minify-templates.ts';
import { careCharts } from './plugin.ts';
import { inProject } from '../prerender/project.ts';
import { target } from './target.ts';

/** What the files that read, tell and draw in the browser begin with. They stand beside the script. */
export const LIVE = 'care-charts.';

/** What is fetched when a chart of own figures comes near, or one in a view that no build drew, by the name of its file. */
const ENTRIES = {
  figures: 'live/draw-figures.ts',
  made: 'care-chart/built-chart.ts',
  spec: 'live/draw-spec.ts',
  views: 'live/live-views.ts',
};

/** Absolute paths of what is fetched, by name. */
export function liveEntries(): Record<string, string> {
  return Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, inProject(`src/${path}`)]));
}

/** The module of `care-chart` for script tags: no artifact, for that is made in the browser, and the code that has it made. */
export async function ownFiguresCode(): Promise<string> {
  const code = await bundle(inProject('src/care-chart/care-chart.mixin.ts'), {
    plugins: [
      careCharts(),
      ...Object.entries({ live: 'live/vega/embed.ts', ...ENTRIES }).map(([name, path]) =>
        leaveToFile(`/${path}`, `../${LIVE}${name}.js`),
      ),
      minifyTemplates(),
    ],
    target,
    minify: true,
  });
  return `export default void 0;${code}`;
}
