import type { ChartArtifact } from '../artifact.ts';
import type { ChartElement } from './chart-element.ts';
import { sayOnce } from './say.ts';

/** A class that a tag can be defined with. */
export type ChartClass = (new () => ChartElement) & Pick<typeof ChartElement, 'artifact' | 'createProperty'>;

/**
 * Defines a chart's tag, with its options as attributes and properties.
 *
 * A tag that another copy of the package has defined already is left to it.
 */
export function define(tag: string, chart: ChartClass): void {
  if (customElements.get(tag)) {
    if (customElements.get(tag) !== chart)
      sayOnce('warn', `<${tag}> is defined already, by another copy or version on this page; this copy steps aside.`);
    return;
  }
  for (const { name } of chart.artifact?.options ?? []) chart.createProperty(name);
  customElements.define(tag, chart);
}

/** Makes a chart's class from its artifact alone. */
export function chartClass(base: typeof ChartElement, artifact: ChartArtifact): ChartClass {
  return class extends base {
    static override artifact = artifact;
  };
}

/** Makes the class of a chart whose artifact could not be fetched: it shows its children. */
export function failedClass(base: typeof ChartElement, error: unknown): ChartClass {
  return class extends base {
    static override failure = error;
  };
}
