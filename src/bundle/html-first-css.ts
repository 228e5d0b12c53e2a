import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { type ChartView, type Choice, viewKey } from '../artifact.ts';
import { POSTER_WIDTHS } from '../layers/poster-widths.ts';
import type { DrawnChart } from '../prerender/draw.ts';
import { inProject } from '../prerender/project.ts';
import { tokenCSS } from '../theme/tokens.ts';

/** The custom property with the shape of a view’s drawing at a width: `--w244`. */
const shape = (width: number): string => `--w${width}`;

/** The tag of a view: `care-leavers[measure="trend"]`. What is the default, no attribute has to say. */
function selector({ name, options }: DrawnChart, choice: Choice): string {
  const chosen = options.flatMap((option) => {
    const value = choice[option.name];
    return value === undefined || value === option.values[0]?.value ? [] : `[${option.name}="${value}"]`;
  });
  return `care-${name}${chosen.join('')}`;
}

/** The shapes of the drawings of every view, which a figure takes by the width that it has. */
function shapes(chart: DrawnChart): string {
  const views: readonly ChartView[] = Object.values({
    [viewKey(chart.options, chart.view.choice)]: chart.view,
    ...chart.views,
  });
  return views
    .map(({ choice, posters }) => {
      const all = posters.map(({ width, height }) => `${shape(width)}:${width}/${height}`);
      return `${selector(chart, choice)}>figure>picture{${all.join(';')}}`;
    })
    .join('');
}

/**
 * The stylesheet of charts that stand in their tags as plain HTML, `care-charts-html.css`: they look and are as high as the
 * chart that takes their place, so that nothing moves.
 */
export async function htmlFirstCSS(charts: readonly DrawnChart[]): Promise<string> {
  const read = (file: string): string => readFileSync(inProject(`src/${file}`), 'utf8');
  const own = read('mixins/own-controls.css').replaceAll('.own', 'care-any > figure > .own');
  const controls = `@media screen and (scripting: enabled) { ${own} }`;
  const steps = POSTER_WIDTHS.map((width, index) => {
    const from = index ? width - 0.5 : 0;
    return `@container care-html (min-width:${from}px){care-any>figure>picture>img{--ratio:var(${shape(width)})}}`;
  });
  const { code } = await transform(read('bundle/html-first.css') + controls, { loader: 'css', minify: true });
  // An id that no element has: rules of the page by classes do not come before these.
  const tags = `:is(${charts.map(({ name }) => `care-${name}`).join()},#_)`;
  const common = tokenCSS().replaceAll(':host', 'care-any>figure') + code.trim() + steps.join('');
  return common.replaceAll('care-any', tags) + charts.map(shapes).join('');
}
