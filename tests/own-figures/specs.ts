import { spec } from './subjects.ts';

const places = spec.data.values;

/** Specs that are hard to read point by point, each for what it draws. */
export const hardSpecs = {
  'lines without points': { ...spec, mark: 'line' },
  'a line with a gap': {
    data: {
      values: [
        { year: 2019, places: 40 },
        { year: 2020, places: null },
        { year: 2021, places: 51 },
        { year: 2022, places: 47 },
      ],
    },
    mark: { type: 'line', invalid: 'break-paths-show-domains' },
    encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'places', type: 'quantitative' } },
  },
  'stacked bars': { ...spec, mark: 'bar' },
  arcs: {
    data: {
      values: [
        { answer: 'Agree', share: 62 },
        { answer: 'Neither', share: 23 },
        { answer: 'Disagree', share: 15 },
      ],
    },
    mark: 'arc',
    encoding: { theta: { field: 'share', type: 'quantitative' }, color: { field: 'answer', type: 'nominal' } },
  },
  facets: {
    data: spec.data,
    mark: 'bar',
    encoding: {
      facet: { field: 'service', type: 'nominal', columns: 1 },
      x: { field: 'year', type: 'ordinal' },
      y: { field: 'places', type: 'quantitative' },
    },
    width: 120,
    height: 80,
  },
} as const;

/** A spec whose reader moves a slider and chooses from a list. */
export const boundSpec = {
  ...spec,
  mark: 'bar',
  params: [
    { name: 'from', value: 0, bind: { input: 'range', min: 0, max: 50, step: 10, name: 'At least' } },
    { name: 'service', value: 'Day care', bind: { input: 'select', options: ['Day care', 'Night care'] } },
  ],
  transform: [{ filter: 'datum.places >= from && datum.service == service' }],
};

/** A spec in which a reader chooses a bar by a click. */
export const chosenSpec = {
  data: { values: places.filter(({ service }) => service === 'Day care') },
  params: [{ name: 'chosen', select: 'point' }],
  mark: 'bar',
  encoding: {
    x: { field: 'year', type: 'ordinal' },
    y: { field: 'places', type: 'quantitative' },
    opacity: { condition: { param: 'chosen', value: 1 }, value: 0.6 },
  },
};

/** A spec in which so many marks are drawn that not all are listed. */
export const crowdedSpec = {
  data: { sequence: { start: 0, stop: 2400, as: 'n' } },
  transform: [
    { calculate: 'datum.n % 60', as: 'across' },
    { calculate: 'floor(datum.n / 60)', as: 'down' },
  ],
  mark: { type: 'point', filled: true },
  encoding: {
    x: { field: 'across', type: 'quantitative' },
    y: { field: 'down', type: 'quantitative' },
  },
};

/** A chart of a spec. */
export const chartOf = (given: object): string =>
  `<care-chart source="Test figures"><script type="application/json">${JSON.stringify(given).replaceAll('<', '\\u003c')}</script></care-chart>`;
