import { transforms } from 'vega-dataflow';
import { loess, regression } from 'vega-regression';

/** Brings to the engine what draws a trend through points. Fetched when a spec is the first to ask for it. */
export const bringTrends = (): void => void Object.assign(transforms, { loess, regression });
