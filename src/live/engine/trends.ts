import { loess, regression } from 'vega-regression';
import { bringCounted } from './counted/counted.ts';

/** Brings to the engine what draws a trend through points. Fetched when a spec is the first to ask for it. */
export const bringTrends = (): void => bringCounted({ loess, regression });
