import type { ChartOption } from '../artifact.ts';
import type { ChartDefinition } from './chart-definition.ts';

/** The options of a chart as its artifact carries them. */
export function chartOptions({ options }: ChartDefinition): ChartOption[] {
  return Object.entries(options).map(([name, { label, values }]) => ({
    name,
    label,
    values: Object.entries(values).map(([value, text]) => ({ value, label: text })),
  }));
}
