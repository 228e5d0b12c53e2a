import { chartNames } from '../../src/prerender/charts.ts';
import { type Choice, choices } from '../../src/artifact.ts';
import { deepFrozen } from '../../src/prerender/deep-frozen.ts';
import { drawViews, type DrawnChart, type DrawnView } from '../../src/prerender/draw.ts';
import { drawnCharts } from '../../src/prerender/cache/drawn-charts.ts';
import { chartOptions } from '../../src/definition/options.ts';
import { descriptor, packageJson, readData } from '../../src/prerender/project.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import type { ChartDefinition } from '../../src/definition/chart-definition.ts';
import { chosen } from '../chosen.ts';

export { deepFrozen };

const modules = import.meta.glob<{ default: ChartDefinition }>('../../src/charts/*/*.chart.ts', { eager: true });

/** A chart in one choice of its options, as it is defined and as it is drawn. */
export interface View {
  /** The chart and the choice, to name a test by. */
  readonly name: string;
  readonly chart: string;
  /** The choice by its key; empty for the default. */
  readonly key: string;
  readonly definition: ChartDefinition;
  readonly choice: DrawnView['choice'];
  readonly view: DrawnView;
}

/** The real evidence. */
export const evidence: Evidence = deepFrozen(readData());

/** The definition of every chart that is tried, in the order of the folders. */
export const definitions: readonly ChartDefinition[] = chartNames()
  .filter(chosen)
  .map((name) => {
    const found = modules[`../../src/charts/${name}/${name}.chart.ts`];
    if (!found) throw new Error(`src/charts/${name} has no ${name}.chart.ts`);
    return found.default;
  });

/** Draws every view of a chart from some evidence. */
export async function viewsFrom(definition: ChartDefinition, from: Evidence): Promise<View[]> {
  const drawn = await drawViews(definition, from, {
    version: packageJson().version,
    created: descriptor().created,
  }).catch((cause: unknown): never => {
    throw new Error(`${definition.name} cannot be drawn: ${String(cause)}`, { cause });
  });
  return viewsOf(definition, drawn);
}

/** Every view of a chart that is drawn. */
function viewsOf(definition: ChartDefinition, drawn: DrawnChart): View[] {
  const all: [string, DrawnView][] = [['', drawn.view], ...Object.entries(drawn.views)];
  return all.map(([key, view]) => ({
    name: [definition.name, key].filter(Boolean).join(' '),
    chart: definition.name,
    key,
    definition,
    // Left out where they are at their default: options that are drawn in the browser.
    choice: Object.fromEntries(Object.keys(definition.options).map((name) => [name, view.choice[name]])) as Choice,
    view,
  }));
}

const drawn = await drawnCharts();

/** Every view of every chart, drawn from the real evidence. */
export const views: readonly View[] = definitions.flatMap((definition) =>
  drawn.filter(({ name }) => name === definition.name).flatMap((chart) => viewsOf(definition, chart)),
);

/** The same with their names before them, for `test.each` and `%s`. */
export const eachView = views.map((view) => [view.name, view] as const);

/** How many views the options of a chart allow. */
export function viewCount(definition: ChartDefinition): number {
  return choices(chartOptions(definition)).length;
}

/** A view by the chart and the key of its choice. */
export function viewOf(chart: string, key = ''): View {
  const found = views.find((view) => view.chart === chart && view.key === key);
  if (!found) throw new Error(`No view ${key || 'by default'} of ${chart}`);
  return found;
}
