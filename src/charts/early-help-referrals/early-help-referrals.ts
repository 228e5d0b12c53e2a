import artifact from 'virtual:chart/early-help-referrals';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { ReferralRow } from './early-help-referrals.rows.ts';

/**
 * How many children in England were referred to early help when social care closed their case: a proportion of figures.
 *
 * @tagname care-early-help-referrals
 */
export class CareEarlyHelpReferrals extends ChartElement<ReferralRow> {
  static override artifact: ChartArtifact = artifact;
}

define('care-early-help-referrals', CareEarlyHelpReferrals);

declare global {
  interface HTMLElementTagNameMap {
    'care-early-help-referrals': CareEarlyHelpReferrals;
  }
}
