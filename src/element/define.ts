import type { ChartArtifact } from '../artifact.ts';
import type { ChartElement } from './chart-element.ts';
import { lit } from './lit.ts';
import type { ChartMixin } from './mixin.ts';
import { warnOnce } from './warn.ts';

/** A class that `define()` takes. */
export type ChartClass = (new () => ChartElement) &
  Pick<typeof ChartElement, 'artifact' | 'createProperty'> &
  Pick<typeof ChartElement, 'ownSettings'>;

/**
 * Defines a chart's tag, with its options and settings as attributes and properties.
 *
 * Where another copy of the package has defined the tag before, that definition stays and the console warns.
 */
export function define(tag: string, chart: ChartClass): void {
  if (customElements.get(tag)) {
    if (customElements.get(tag) !== chart)
      warnOnce('warn', `<${tag}> is already defined by another version; this copy is not used.`);
    return;
  }
  customElements.define(tag, prepared(chart));
}

/** The class with the chart’s options and settings as attributes and properties. */
export function prepared<Class extends ChartClass>(chart: Class): Class {
  const { artifact } = chart;
  for (const { name } of artifact?.options ?? []) chart.createProperty(name);
  for (const name of artifact?.areas ? ['area', 'choose'] : []) chart.createProperty(name);
  for (const { name, property = name, initial } of chart.ownSettings ?? [])
    chart.createProperty(property, {
      attribute: name,
      // A text that is not a number is kept, so that the console can name it.
      converter: (text) => (typeof initial === 'number' && text && !Number.isNaN(+text) ? +text : text),
    });
  return chart;
}

/** A chart's module for script tags: the artifact, and the mixin where the chart has one. */
export interface ChartModule {
  readonly default: ChartArtifact;
  readonly mixin?: ChartMixin;
}

/** The class of a chart, from its module. */
export function chartClass(base: typeof ChartElement, { default: artifact, mixin }: ChartModule): ChartClass {
  const whole = (mixin?.(base, lit) ?? base) as typeof ChartElement;
  return class extends whole {
    static override artifact = artifact;
  };
}
