import { type ChartOption, type Choice, choices } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from './chart-definition.ts';

/** The option by which a chart is of an area: no radio buttons, and without it the chart is of England. */
export function areaOption(codes: readonly string[]): ChartOption {
  return { name: 'area', values: ['', ...codes].map((value) => ({ value })) };
}

/** The options of a chart whose views the build draws, as its artifact holds them. */
export function chartOptions({ options }: Pick<ChartDefinition, 'options'>): ChartOption[] {
  return Object.entries(options).map(([name, { label, values }]) => ({
    name,
    label,
    values: Object.entries(values).map(([value, text]) => ({ value, label: text })),
  }));
}

/**
 * The options of a chart whose views the browser draws, as its artifact holds them.
 *
 * `changes` names the views of the build that an option affects: those whose rows differ for another value of it.
 *
 * @throws {Error} when an option has no values.
 */
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
