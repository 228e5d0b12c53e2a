import type { Evidence } from '../data/evidence.ts';
import { type LiveChart, liveChart } from '../definition/live-chart.ts';
import { placeOf } from '../areas/area-place.ts';
import type { AreaChart } from './define-areas.ts';

/** Binds a chart of areas to the rows that it reads. The option `area` of a choice is a value as `placeOf` reads it. */
export function liveAreas(chart: AreaChart, evidence: Evidence): LiveChart {
  return (choice) => {
    const { area = '', ...others } = choice;
    const live = liveChart(chart(placeOf(area)), evidence)(others);
    return { ...live, view: { ...live.view, choice } };
  };
}
