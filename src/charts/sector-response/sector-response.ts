import artifact from 'virtual:chart/sector-response';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { ResponseRow } from './sector-response.rows.ts';

/**
 * What organisations said of the Independent Review and of the Government’s response, by theme and by stance: our own coding.
 *
 * @tagname care-sector-response
 */
export class CareSectorResponse extends ChartElement<ResponseRow> {
  static override artifact: ChartArtifact = artifact;

  /** What the statements answer: `final-report` and `case-for-change` of the Review, or `all`, which takes in its launch and the Government’s response. Default `final-report`. @attr */
  declare document: 'final-report' | 'case-for-change' | 'all';
}

define('care-sector-response', CareSectorResponse);

declare global {
  interface HTMLElementTagNameMap {
    'care-sector-response': CareSectorResponse;
  }
}
