import artifact from 'virtual:chart/funding-gap';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { FundingRow } from './funding-gap.rows.ts';

/**
 * Money called for to reform children's social care in England, against money the Government committed.
 *
 * @tagname care-funding-gap
 */
export class CareFundingGap extends ChartElement<FundingRow> {
  static override artifact: ChartArtifact = artifact;

  /** Which sum called for is set against the commitment: `review`, `family-help` or `childrens-society`. Default `review`. @attr */
  declare ask: 'review' | 'family-help' | 'childrens-society';
  /** `total` shows sums over their periods, `per-year` divides each by its years. Default `total`. @attr */
  declare measure: 'total' | 'per-year';
}

define('care-funding-gap', CareFundingGap);

declare global {
  interface HTMLElementTagNameMap {
    'care-funding-gap': CareFundingGap;
  }
}
