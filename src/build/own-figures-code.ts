import { beside } from './beside.ts';
import { bundle } from './bundle.ts';
import { minifyTemplates } from './minify-templates.ts';
import { inProject } from './project.ts';
import { target } from './target.ts';

/** The file with all that reads, tells and draws in the browser, beside the script. */
export const LIVE = 'care-charts.live.js';

/** The module of `care-chart` for script tags: no artifact, for that is made in the browser, and the code that has it made. */
export async function ownFiguresCode(): Promise<string> {
  const code = await bundle(inProject('src/chart/chart.own.ts'), {
    plugins: [beside('/live/live.ts', `../${LIVE}`), minifyTemplates()],
    target,
    minify: true,
  });
  return `export default void 0;${code}`;
}
