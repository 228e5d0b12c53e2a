import artifact from 'virtual:chart/re-referrals';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { ReReferralsRow } from './re-referrals.rows.ts';

/**
 * Referrals to children's social care in England that came within twelve months of an earlier one, as a share of all, each year.
 *
 * @tagname care-re-referrals
 */
export class CareReReferrals extends ChartElement<ReReferralsRow> {
  static override artifact: ChartArtifact = artifact;
}

define('care-re-referrals', CareReReferrals);

declare global {
  interface HTMLElementTagNameMap {
    'care-re-referrals': CareReReferrals;
  }
}
