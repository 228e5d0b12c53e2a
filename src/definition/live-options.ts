import { type ChartOption, type Choice, choices } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from './chart-definition.ts';
import { chartOptions } from './options.ts';

/** The options of a chart that are drawn in the browser, as its artifact carries them: which of the views that the build draws change with each is found by asking for their rows. */
export function liveChartOptions(chart: ChartDefinition, evidence: Evidence): ChartOption[] {
  const drawn = choices(chartOptions(chart));
  const rows = (choice: Choice): string => JSON.stringify(chart.rows(evidence, choice));
  const live = Object.entries(chart.live ?? {}).map(([name, valuesOf]) => {
    const [first, ...others] = valuesOf(evidence);
    if (first === undefined) throw new Error(`${chart.name}: the option ${name} has no values`);
    return { name, first, others };
  });
  const defaults = live.map(({ first }) => first);
  return live.map(({ name, first, others }) => ({
    name,
    values: [first, ...others].map((value) => ({ value })),
    affectedViews: drawn
      .filter((choice) => others.some((value) => rows({ ...choice, [name]: value }) !== rows(choice)))
      .map((choice) => [...Object.values(choice), ...defaults].join()),
  }));
}
