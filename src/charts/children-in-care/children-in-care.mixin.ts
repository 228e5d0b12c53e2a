import { withAreas } from '../../mixins/with-areas.ts';
import type { ChildrenRow } from './children-in-care.rows.ts';

/** Shows any area. */
export const mixin = withAreas<ChildrenRow>();
