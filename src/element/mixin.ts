import type { ChartRow } from '../artifact.ts';
import type { ChartElement } from './chart-element.ts';
import type { Lit } from './lit.ts';

type Statics = Omit<typeof ChartElement, 'prototype'>;

/** The class that a mixin extends. */
export type ChartBase<Row extends ChartRow = ChartRow> = (abstract new () => ChartElement<Row>) & Statics;

/**
 * The mixin of a chart, which `<name>.mixin.ts` exports as `mixin`: takes the base class and returns the chart's class.
 *
 * Base class and Lit are handed to it and never imported, so that the script-tag build can put the mixin into the chart's module.
 */
export type ChartMixin<Row extends ChartRow = ChartRow> = (
  Base: ChartBase<Row>,
  tools: Lit,
) => (new () => ChartElement<Row>) & Statics;
