import { transforms } from 'vega-dataflow';
import { loess, regression } from 'vega-regression';

/** Adds regression and loess to the engine. Loaded when the first spec uses them. */
export const bringTrends = (): void => void Object.assign(transforms, { loess, regression });
