import artifact from 'virtual:chart/adopted';
import type { ChartArtifact } from '../../src/artifact.ts';
import { ChartElement } from '../../src/element/chart-element.ts';
import { define } from '../../src/element/define.ts';
import { lit } from '../../src/element/lit.ts';
import { mixin } from './adopted.mixin.ts';

/**
 * Looked after children adopted in England each year.
 *
 * @tagname care-adopted
 */
export class CareAdopted extends mixin(ChartElement, lit) {
  static override artifact: ChartArtifact = artifact;

  /** The first year shown: `2020`. Left out, all are. @attr */
  declare from: string;
  /**
   * How many children are adopted at once. Default `1000`.
   * @attr children
   */
  declare atOnce: number;
}

define('care-adopted', CareAdopted);

declare global {
  interface HTMLElementTagNameMap {
    'care-adopted': CareAdopted;
  }
}
