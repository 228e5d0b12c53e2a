import { withAreas } from '../../mixins/with-areas.ts';
import type { ReReferralsRow } from './re-referrals.rows.ts';

/** Shows any area. */
export const mixin = withAreas<ReReferralsRow>();
