import { liveOptions } from '../../mixins/live-options.ts';
import type { ShiftRow } from './spending-shift.rows.ts';

/** Draws other price years in the browser. */
export const mixin = liveOptions<ShiftRow>(() => import('virtual:live/spending-shift'));
