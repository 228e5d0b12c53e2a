import type { ChartArtifact } from '../artifact.ts';
import type { ChartElement } from './chart-element.ts';
import { lit } from './lit.ts';
import type { ChartMixin } from './mixin.ts';
import { warnOnce } from './warn-once.ts';

/** A class that a tag can be defined with. */
export type ChartClass = (new () => ChartElement) &
  Pick<typeof ChartElement, 'artifact' | 'createProperty' | 'ownSettings'>;

/**
 * Defines a chart's tag, with its options and its own settings as attributes and properties.
 *
 * A tag that another copy of the package has defined already is left to it.
 */
export function define(tag: string, chart: ChartClass): void {
  if (customElements.get(tag)) {
    if (customElements.get(tag) !== chart)
      warnOnce('warn', `<${tag}> is defined already, by another version; this copy steps aside.`);
    return;
  }
  for (const { name } of chart.artifact?.options ?? []) chart.createProperty(name);
  for (const { name, property = name, initial } of chart.ownSettings)
    chart.createProperty(property, {
      attribute: name,
      // A text that is no number stays as it is, to be told.
      converter: (text) => (typeof initial === 'number' && text && !Number.isNaN(+text) ? +text : text),
    });
  customElements.define(tag, chart);
}

/** A chart's module for script tags: the artifact, and the chart's own code where it has any. */
export interface ChartModule {
  readonly default: ChartArtifact;
  readonly own?: ChartMixin;
}

/** Makes a chart's class from its module. */
export function chartClass(base: typeof ChartElement, { default: artifact, own }: ChartModule): ChartClass {
  const whole = (own?.(base, lit) ?? base) as typeof ChartElement;
  return class extends whole {
    static override artifact = artifact;
  };
}

/** Makes the class of a chart whose artifact could not be fetched: it shows its children. */
export function failedClass(base: typeof ChartElement, error: unknown): ChartClass {
  return class extends base {
    static override artifact = null;
    static override failure = error;
  };
}
