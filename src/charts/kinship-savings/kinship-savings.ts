import artifact from 'virtual:chart/kinship-savings';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import { lit } from '../../element/lit.ts';
import { mixin } from './kinship-savings.mixin.ts';

/**
 * Money saved for every 1,000 children moved to kinship care, as Kinship estimated, with a slider that scales it.
 *
 * @tagname care-kinship-savings
 * @attr {number} moved - The same as `children`, for templates such as JSX, to which `children` is what stands inside a tag.
 */
export class CareKinshipSavings extends mixin(ChartElement, lit) {
  static override artifact: ChartArtifact = artifact;

  /**
   * Number of children moved to kinship care that the estimate is scaled to. Default `1000`.
   * @attr children
   */
  declare moved: number;
}

define('care-kinship-savings', CareKinshipSavings);

declare global {
  interface HTMLElementTagNameMap {
    'care-kinship-savings': CareKinshipSavings;
  }
}
