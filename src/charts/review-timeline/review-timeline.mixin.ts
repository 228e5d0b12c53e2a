import type { ChartView, Choice } from '../../artifact.ts';
import type { ChartMixin } from '../../element/mixin.ts';
import { isDate } from '../../words/dates.ts';
import { inRange } from './review-timeline.shared.ts';
import type { MilestoneRow } from './review-timeline.rows.ts';

/** Shows only the milestones of a range. */
export const mixin: ChartMixin<MilestoneRow> = (Base) =>
  class extends Base {
    static override ownSettings = ['from', 'to'].map((name) => ({
      name,
      initial: '',
      allowed: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
      read: (text: string) => (isDate(text) ? text : ''),
    }));

    protected override refine(view: ChartView, settings: Choice): ChartView {
      const range = inRange(view, settings);
      if (!range) this.warn(`has no milestone from "${settings['from']}" to "${settings['to']}"; showing all`);
      return range ?? view;
    }
  };
