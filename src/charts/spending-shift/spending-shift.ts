import artifact from 'virtual:chart/spending-shift';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { ShiftRow } from './spending-shift.rows.ts';

/**
 * Spending by English councils on early and on late intervention, year by year.
 *
 * @tagname care-spending-shift
 */
export class CareSpendingShift extends ChartElement<ShiftRow> {
  static override artifact: ChartArtifact = artifact;

  /** `real` takes inflation out, `cash` is the money of the day and goes on for longer. Default `real`. @attr */
  declare prices: 'real' | 'cash';
}

define('care-spending-shift', CareSpendingShift);

declare global {
  interface HTMLElementTagNameMap {
    'care-spending-shift': CareSpendingShift;
  }
}
