import type { AreaChart } from '../area-charts/define-areas.ts';
import { placeOf } from '../areas/area-place.ts';
import { areaLabel } from '../areas/area-words.ts';
import { choices } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import { chartOptions } from '../definition/options.ts';

/** Codes of the areas of which a chart has no figure, whatever is chosen. */
export function areasWithout(chartOf: AreaChart, evidence: Evidence): string[] {
  const without = evidence.areas.filter((area) => {
    const chart = chartOf(placeOf(area.code));
    const rows = choices(chartOptions(chart)).flatMap((choice) => chart.rows(evidence, choice));
    return !rows.some((row) => row['area'] === areaLabel(area) && row['missing'] === null);
  });
  return without.map(({ code }) => code);
}
