import artifact from 'virtual:chart/spending-shift';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import { lit } from '../../element/lit.ts';
import { mixin } from './spending-shift.mixin.ts';

/**
 * Spending by English councils on early and on late intervention, year by year.
 *
 * @tagname care-spending-shift
 */
export class CareSpendingShift extends mixin(ChartElement, lit) {
  static override artifact: ChartArtifact = artifact;

  /** `real` takes inflation out, `cash` is the money of the day and goes on for longer. Default `real`. @attr */
  declare prices: 'real' | 'cash';

  /** Financial year in whose prices spending after inflation is told, such as `2010/11`; cash leaves it aside. Default `2018/19`. @attr price-year */
  declare 'price-year': string;

  /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. @attr */
  declare area: string | null;

  /** `area` lets the reader choose the area. Left out, only the author does. @attr */
  declare choose: 'area' | null;
}

define('care-spending-shift', CareSpendingShift);

declare global {
  interface HTMLElementTagNameMap {
    'care-spending-shift': CareSpendingShift;
  }
}
