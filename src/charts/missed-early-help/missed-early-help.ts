import artifact from 'virtual:chart/missed-early-help';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { MissedRow } from './missed-early-help.rows.ts';

/**
 * Missed opportunities for early help in England in a year, an estimate counted out in marks.
 *
 * @tagname care-missed-early-help
 */
export class CareMissedEarlyHelp extends ChartElement<MissedRow> {
  static override artifact: ChartArtifact = artifact;
}

define('care-missed-early-help', CareMissedEarlyHelp);

declare global {
  interface HTMLElementTagNameMap {
    'care-missed-early-help': CareMissedEarlyHelp;
  }
}
