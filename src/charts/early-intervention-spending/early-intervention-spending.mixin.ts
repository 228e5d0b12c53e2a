import { liveOptions } from '../../mixins/live-options.ts';
import { withAreas } from '../../mixins/with-areas.ts';
import type { EarlySpendingRow } from './early-intervention-spending.rows.ts';

/** Draws other price years in the browser, and shows any area. */
export const mixin = withAreas(liveOptions<EarlySpendingRow>(() => import('virtual:live/early-intervention-spending')));
