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

  /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. @attr */
  declare area: string | null;

  /** `area` lets the reader choose the area. Left out, only the author does. @attr */
  declare choose: 'area' | null;
}

define('care-re-referrals', CareReReferrals);

declare global {
  interface HTMLElementTagNameMap {
    'care-re-referrals': CareReReferrals;
  }
}
