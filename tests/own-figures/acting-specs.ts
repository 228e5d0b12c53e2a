/** Visits to made-up centres. */
export const visits = [
  { centre: 'Elm', kind: 'Day', year: 2021, visits: 40, cost: 12 },
  { centre: 'Elm', kind: 'Day', year: 2022, visits: 52, cost: 14 },
  { centre: 'Oak', kind: 'Night', year: 2021, visits: 31, cost: 20 },
  { centre: 'Oak', kind: 'Night', year: 2022, visits: 25, cost: 22 },
  { centre: 'Yew', kind: 'Night', year: 2021, visits: 18, cost: 9 },
  { centre: 'Yew', kind: 'Night', year: 2022, visits: 21, cost: 11 },
];
const of2022 = visits.filter(({ year }) => year === 2022);
const data = { values: visits };
const centre = { field: 'centre', type: 'nominal', title: 'Centre' };
const amount = { field: 'visits', type: 'quantitative', title: 'Visits' };
const year = { field: 'year', type: 'ordinal', title: 'Year' };
const kind = { field: 'kind', type: 'nominal', title: 'Kind' };
const dimmed = (param: string) => ({ condition: { param, value: 1 }, value: 0.3 });

/** Texts on bars: the texts are links, which an expression makes. */
export const linkedSpec = {
  data: { values: of2022 },
  transform: [
    {
      calculate: "datum.centre == 'Yew' ? 'javascript:hacked()' : 'report-' + lower(datum.centre) + '.html'",
      as: 'page',
    },
  ],
  encoding: { y: centre, x: amount },
  layer: [
    { mark: 'bar' },
    { mark: { type: 'text', dx: -12 }, encoding: { text: { field: 'visits' }, href: { field: 'page' } } },
  ],
};

/** Points of a line that are links. */
export const linkedLineSpec = {
  data: { values: visits.slice(0, 2) },
  transform: [{ calculate: "'/year/' + datum.year", as: 'page' }],
  mark: { type: 'line' },
  encoding: { x: year, y: amount, href: { field: 'page' } },
};

/** Bars of which several can be chosen. */
export const severalSpec = {
  data: { values: of2022 },
  params: [{ name: 'one', select: { type: 'point', fields: ['centre'] } }],
  mark: 'bar',
  encoding: { x: centre, y: amount, opacity: dimmed('one') },
};

/** The same, where each choice is added and taken away. */
export const addedSpec = {
  ...severalSpec,
  params: [{ name: 'one', select: { type: 'point', encodings: ['x'], toggle: 'true', on: 'pointerdown' } }],
};

/** Points of which the nearest to the pointer is chosen, beside a chart of what was. */
export const nearestSpec = {
  data,
  hconcat: [
    {
      params: [{ name: 'near', select: { type: 'point', fields: ['centre'], nearest: true } }],
      mark: { type: 'point', filled: true },
      encoding: { x: { ...year, type: 'quantitative', scale: { zero: false } }, y: amount, opacity: dimmed('near') },
      width: 200,
    },
    {
      transform: [{ filter: { param: 'near' } }],
      mark: 'bar',
      encoding: { x: year, y: amount, color: centre },
      width: 80,
    },
  ],
};

/** Bars that are told apart while the pointer is on them. */
export const hoveredSpec = {
  ...severalSpec,
  params: [{ name: 'one', select: { type: 'point', on: 'pointerover', clear: 'pointerout' } }],
};

/** Lines that are chosen in their legend. */
export const legendSpec = {
  data,
  params: [{ name: 'kinds', select: { type: 'point', fields: ['centre'] }, bind: 'legend' }],
  mark: 'line',
  encoding: { x: year, y: amount, color: centre, opacity: dimmed('kinds') },
};

/** A range that is dragged. */
export const rangeSpec = {
  data: { values: of2022 },
  params: [{ name: 'range', select: 'interval' }],
  mark: 'point',
  encoding: { x: { ...amount, scale: { zero: false } }, y: { field: 'cost', type: 'quantitative', title: 'Cost' } },
};

/** Frames by year, of a chart beside one that stands still, with an input. */
export const animatedSpec = {
  data,
  params: [{ name: 'least', value: 0, bind: { input: 'range', min: 0, max: 30, step: 10, name: 'At least' } }],
  hconcat: [
    {
      params: [{ name: 'played', select: { type: 'point', fields: ['year'], on: 'timer' } }],
      transform: [{ filter: { param: 'played' } }, { filter: 'datum.visits >= least' }],
      mark: 'bar',
      encoding: { x: centre, y: amount, time: year },
      width: 200,
    },
    { mark: 'line', encoding: { x: year, y: { ...amount, aggregate: 'sum' }, color: kind }, width: 120 },
  ],
};

/** The same frames alone, of marks that are known by a key. */
export const framesSpec = {
  data,
  params: [{ name: 'played', select: { type: 'point', fields: ['year'], on: 'timer' } }],
  transform: [{ filter: { param: 'played' } }],
  mark: 'point',
  encoding: {
    x: { field: 'cost', type: 'quantitative', title: 'Cost' },
    y: amount,
    key: centre,
    time: year,
  },
};

/** Places of a map, two of which lie in the range that is chosen to begin with; a list beside it shows those alone. */
export const mapSpec = {
  data: {
    values: [
      { centre: 'Elm', east: -2, north: 51 },
      { centre: 'Oak', east: -1, north: 52 },
      { centre: 'Yew', east: 8, north: 57 },
      { centre: 'Ash', east: -8, north: 47 },
    ],
  },
  hconcat: [
    {
      width: 200,
      height: 200,
      projection: { type: 'mercator' },
      params: [{ name: 'area', select: 'interval', value: { longitude: [-3, 0], latitude: [53, 50] } }],
      mark: 'circle',
      encoding: {
        longitude: { field: 'east', type: 'quantitative' },
        latitude: { field: 'north', type: 'quantitative' },
        tooltip: centre,
        opacity: { condition: { param: 'area', empty: false, value: 1 }, value: 0.3 },
      },
    },
    {
      transform: [{ filter: { param: 'area', empty: false } }],
      mark: 'tick',
      encoding: { y: centre, x: { field: 'north', type: 'quantitative' } },
    },
  ],
};
