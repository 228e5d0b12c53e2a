import artifact from 'virtual:chart/early-intervention-spending';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { EarlySpendingRow } from './early-intervention-spending.rows.ts';

/**
 * Early intervention spending by English councils, year by year.
 *
 * @tagname care-early-intervention-spending
 */
export class CareEarlyInterventionSpending extends ChartElement<EarlySpendingRow> {
  static override artifact: ChartArtifact = artifact;

  /** `real` takes inflation out, `cash` is the money of the day. Default `real`. @attr */
  declare prices: 'real' | 'cash';
}

define('care-early-intervention-spending', CareEarlyInterventionSpending);

declare global {
  interface HTMLElementTagNameMap {
    'care-early-intervention-spending': CareEarlyInterventionSpending;
  }
}
