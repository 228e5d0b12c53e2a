import artifact from 'virtual:chart/leavers';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { LeaversRow } from './leavers.rows.ts';

/**
 * Care leavers in England who are not in education, employment or training.
 *
 * @tagname care-leavers
 */
export class CareLeavers extends ChartElement<LeaversRow> {
  static override artifact: ChartArtifact = artifact;

  /** `gap` sets care leavers against all young people, `trend` shows care leavers year by year. Default `gap`. @attr */
  declare measure: 'gap' | 'trend';

  /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. @attr */
  declare area: string | null;

  /** `area` lets the reader choose the area. Left out, only the author does. @attr */
  declare choose: 'area' | null;
}

define('care-leavers', CareLeavers);

declare global {
  interface HTMLElementTagNameMap {
    'care-leavers': CareLeavers;
  }
}
