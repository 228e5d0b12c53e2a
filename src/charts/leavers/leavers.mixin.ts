import { withAreas } from '../../mixins/with-areas.ts';
import type { LeaversRow } from './leavers.rows.ts';

/** Shows any area. */
export const mixin = withAreas<LeaversRow>();
