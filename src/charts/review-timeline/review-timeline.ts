import artifact from 'virtual:chart/review-timeline';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import { lit } from '../../element/lit.ts';
import { mixin } from './review-timeline.mixin.ts';

/**
 * Dated milestones of the Independent Review of Children's Social Care in England, from the promise of a review to an Act.
 *
 * @tagname care-review-timeline
 */
export class CareReviewTimeline extends mixin(ChartElement, lit) {
  static override artifact: ChartArtifact = artifact;

  /** The first date shown: `2022`, `2022-05` or `2022-05-23`. Left out, the first milestone's. @attr */
  declare from: string;
  /** The last date shown, which is shown whole: `2022` goes on to its end. Left out, the last milestone's. @attr */
  declare to: string;
}

define('care-review-timeline', CareReviewTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'care-review-timeline': CareReviewTimeline;
  }
}
