import artifact from 'virtual:chart/area-map';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { AreaMapRow } from './area-map.shared.ts';

/**
 * Every council in England as a square where it lies, in a few steps of a measure.
 *
 * @tagname care-area-map
 * @attr {string} for - Ids of other charts of the page, with spaces between. Choosing a square, by click or Enter, sets their attribute `area`. Default none.
 */
export class CareAreaMap extends ChartElement<AreaMapRow> {
  static override artifact: ChartArtifact = artifact;

  /** What the squares show. Default `looked-after`. @attr */
  declare measure: 'looked-after' | 'starting' | 'care-leavers' | 'emotional-health' | 're-referrals';
}

define('care-area-map', CareAreaMap);

declare global {
  interface HTMLElementTagNameMap {
    'care-area-map': CareAreaMap;
  }
}
