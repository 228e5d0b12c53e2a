import { liveOptions } from '../../mixins/live-options.ts';
import type { EarlySpendingRow } from './early-intervention-spending.rows.ts';

/** Draws other price years in the browser. */
export const mixin = liveOptions<EarlySpendingRow>(() => import('virtual:live/early-intervention-spending'));
