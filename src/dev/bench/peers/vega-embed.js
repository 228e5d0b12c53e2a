import vegaEmbed from 'vega-embed';
import { COLOURS, places } from './places.js';

const specOf = ({ kind, title, measure, rows }) => ({
  title,
  width: 560,
  height: 240,
  data: { values: rows },
  mark: kind === 'bars' ? { type: 'bar', tooltip: true } : { type: 'line', point: true, tooltip: true },
  encoding:
    kind === 'bars'
      ? {
          y: { field: 'series', type: 'nominal', title: null },
          x: { field: 'value', type: 'quantitative', title: measure },
        }
      : {
          x: { field: 'year', type: 'ordinal', title: null },
          y: { field: 'value', type: 'quantitative', title: measure },
          color: { field: 'series', type: 'nominal', title: null, scale: { range: COLOURS } },
        },
});

for (const { place, figure } of places()) vegaEmbed(place, specOf(figure), { renderer: 'svg', actions: false });
