import { defineCustomElement as defineBars } from '@visa/charts/dist/components/bar-chart.js';
import { defineCustomElement as defineLines } from '@visa/charts/dist/components/line-chart.js';
import { chartPlaces } from './places.js';

defineBars();
defineLines();
for (const { place, figure } of chartPlaces()) {
  const { kind, title, rows } = figure;
  const chart = document.createElement(kind === 'bars' ? 'bar-chart' : 'line-chart');
  const bars = { ordinalAccessor: 'series', layout: 'horizontal' };
  const lines = { ordinalAccessor: 'year', seriesAccessor: 'series' };
  place.append(
    Object.assign(chart, {
      mainTitle: title,
      data: rows,
      valueAccessor: 'value',
      uniqueID: `chart-${place.dataset.number}`,
      width: 640,
      height: 300,
      accessibility: { disableValidation: true },
      ...(kind === 'bars' ? bars : lines),
    }),
  );
}
