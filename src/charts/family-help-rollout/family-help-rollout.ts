import artifact from 'virtual:chart/family-help-rollout';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { RolloutRow } from './family-help-rollout.rows.ts';

/**
 * The areas in England where family help was to start: how many were planned, how many delivered, a square for each local authority.
 *
 * @tagname care-family-help-rollout
 */
export class CareFamilyHelpRollout extends ChartElement<RolloutRow> {
  static override artifact: ChartArtifact = artifact;
}

define('care-family-help-rollout', CareFamilyHelpRollout);

declare global {
  interface HTMLElementTagNameMap {
    'care-family-help-rollout': CareFamilyHelpRollout;
  }
}
