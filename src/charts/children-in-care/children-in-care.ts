import artifact from 'virtual:chart/children-in-care';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { ChildrenRow } from './children-in-care.rows.ts';

/**
 * Children in care in England each year, and the path that the Independent Review projected.
 *
 * @tagname care-children-in-care
 */
export class CareChildrenInCare extends ChartElement<ChildrenRow> {
  static override artifact: ChartArtifact = artifact;

  /** `looked-after` counts children in care on 31 March, `starting` those who started in the year. Default `looked-after`. @attr */
  declare measure: 'looked-after' | 'starting';

  /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. @attr */
  declare area: string | null;

  /** `area` lets the reader choose the area. Left out, only the author does. @attr */
  declare choose: 'area' | null;
}

define('care-children-in-care', CareChildrenInCare);

declare global {
  interface HTMLElementTagNameMap {
    'care-children-in-care': CareChildrenInCare;
  }
}
