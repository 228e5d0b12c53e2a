import { choices } from '../artifact.ts';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { chartNames, importChart } from '../prerender/charts.ts';
import { chartOptions } from '../definition/options.ts';

/** A chart's tag in one view. */
export interface ViewTag {
  /** The chart's name, without `care-`. */
  readonly chart: string;
  /** Name of the view: `measure=trend prices=cash`; `default` for the default view. */
  readonly view: string;
  /** The tag's attributes as HTML, with a space before each. */
  readonly attributes: string;
}

/** The tag of every chart in every view that the build draws, the default view of each chart first. */
export async function everyTag(): Promise<ViewTag[]> {
  const tags: ViewTag[] = [];
  for (const name of chartNames()) tags.push(...viewTags(await importChart(name)));
  return tags;
}

/**
 * The tag of a chart in every view that the build draws, the default first.
 *
 * @internal Exported for tests, which take some of the charts.
 */
export function viewTags(chart: ChartDefinition): ViewTag[] {
  return choices(chartOptions(chart)).map((choice, index) => {
    const set = Object.entries(choice);
    return {
      chart: chart.name,
      view: index ? set.map(([name, value]) => `${name}=${value}`).join(' ') : 'default',
      attributes: index ? set.map(([name, value]) => ` ${name}="${value}"`).join('') : '',
    };
  });
}
