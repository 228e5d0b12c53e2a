import type { ChartRow } from '../artifact.ts';
import type { ChartElement } from './chart-element.ts';
import type { Lit } from './lit.ts';

type Statics = Omit<typeof ChartElement, 'prototype'>;

/** A class that a chart's own code extends. */
export type ChartBase<Row extends ChartRow = ChartRow> = (abstract new () => ChartElement<Row>) & Statics;

/**
 * A chart's own code, as `<name>.mixin.ts` exports it by the name `own`: the chart's class made from the base class.
 *
 * It is handed the base class and Lit's `html` and imports neither, so that the script-tag build can put it in the chart's module.
 */
export type ChartMixin<Row extends ChartRow = ChartRow> = (
  Base: ChartBase<Row>,
  tools: Lit,
) => (new () => ChartElement<Row>) & Statics;
