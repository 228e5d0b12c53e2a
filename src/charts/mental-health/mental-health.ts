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

  /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. @attr */
  declare area: string | null;

  /** `area` lets the reader choose the area. Left out, only the author does. @attr */
  declare choose: 'area' | null;
}

define('care-mental-health', CareMentalHealth);

declare global {
  interface HTMLElementTagNameMap {
    'care-mental-health': CareMentalHealth;
  }
}
