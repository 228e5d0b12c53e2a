import artifact from 'virtual:chart/mental-health';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { MentalHealthRow } from './mental-health.rows.ts';

/**
 * Mental health of children in care in England: what was said of an old survey, without a number, and the official scores as another measure.
 *
 * @tagname care-mental-health
 */
export class CareMentalHealth extends ChartElement<MentalHealthRow> {
  static override artifact: ChartArtifact = artifact;
}

define('care-mental-health', CareMentalHealth);

declare global {
  interface HTMLElementTagNameMap {
    'care-mental-health': CareMentalHealth;
  }
}
