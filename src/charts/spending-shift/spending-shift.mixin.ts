import { liveOptions } from '../../mixins/live-options.ts';
import { withAreas } from '../../mixins/with-areas.ts';
import type { ShiftRow } from './spending-shift.rows.ts';

/** Draws other price years in the browser, and shows any area. */
export const mixin = withAreas(liveOptions<ShiftRow>(() => import('virtual:live/spending-shift')));
