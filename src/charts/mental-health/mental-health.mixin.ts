import { withAreas } from '../../mixins/with-areas.ts';
import type { MentalHealthRow } from './mental-health.rows.ts';

/** Shows any area. */
export const mixin = withAreas<MentalHealthRow>();
