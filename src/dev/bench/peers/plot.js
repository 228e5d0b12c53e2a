import { barX, dot, line, plot, pointer, ruleX, tip } from '@observablehq/plot';
import { COLOURS, chartPlaces } from './places.js';

for (const { place, figure } of chartPlaces()) {
  const { kind, title, measure, rows } = figure;
  const at = { x: 'year', y: 'value' };
  place.append(
    plot({
      title,
      width: 640,
      height: 280,
      marginLeft: kind === 'bars' ? 180 : 60,
      color: { range: COLOURS, legend: kind !== 'bars' },
      x: kind === 'bars' ? { label: measure } : { type: 'point', label: null },
      y: { label: kind === 'bars' ? null : measure, grid: kind !== 'bars' },
      marks:
        kind === 'bars'
          ? [barX(rows, { x: 'value', y: 'series', tip: true }), ruleX([0])]
          : [line(rows, { ...at, stroke: 'series' }), dot(rows, { ...at, fill: 'series' }), tip(rows, pointer(at))],
    }),
  );
}
