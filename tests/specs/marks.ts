import { bars, cloud, days, n, o, q, series, shapes, type Specs, t, v5, v6 } from './samples.ts';

const dot = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>')}`;

/** Each mark. */
export const marks: Specs = {
  bar: { $schema: v6, data: bars, mark: 'bar', encoding: { x: n('k'), y: q('v') } },
  'bar, lying': { $schema: v5, data: bars, mark: 'bar', encoding: { y: n('k', { sort: '-x' }), x: q('v') } },
  'bar, grouped': { data: series, mark: 'bar', encoding: { x: o('year'), xOffset: n('g'), y: q('v'), color: n('g') } },
  'bar, stacked': { data: series, mark: 'bar', encoding: { x: o('year'), y: q('v'), color: n('g') } },
  'bar, ranged': {
    data: {
      values: [
        { k: 'a', from: 2, to: 7 },
        { k: 'b', from: 4, to: 9 },
      ],
    },
    mark: { type: 'bar', cornerRadius: 3 },
    encoding: { y: n('k'), x: q('from'), x2: { field: 'to' } },
  },
  line: { $schema: v6, data: days, mark: 'line', encoding: { x: t('day'), y: q('v') } },
  'line, several': {
    data: series,
    mark: { type: 'line', point: true },
    encoding: { x: o('year'), y: q('v'), color: n('g') },
  },
  'line, stepped with gap': {
    data: {
      values: [
        { x: 1, y: 2 },
        { x: 2, y: 4 },
        { x: 3, y: null },
        { x: 4, y: 3 },
        { x: 5, y: 6 },
      ],
    },
    mark: { type: 'line', interpolate: 'step-after' },
    encoding: { x: q('x'), y: q('y') },
  },
  'line, dashed': { data: series, mark: 'line', encoding: { x: o('year'), y: q('v'), strokeDash: n('g') } },
  area: { data: days, mark: { type: 'area', line: true, opacity: 0.5 }, encoding: { x: t('day'), y: q('v') } },
  'area, streamed': {
    data: series,
    mark: 'area',
    encoding: { x: o('year'), y: q('v', { stack: 'center', axis: null }), color: n('g') },
  },
  'area, gradient': {
    data: days,
    mark: {
      type: 'area',
      color: {
        x1: 1,
        y1: 1,
        x2: 1,
        y2: 0,
        gradient: 'linear',
        stops: [
          { offset: 0, color: 'white' },
          { offset: 1, color: 'teal' },
        ],
      },
    },
    encoding: { x: t('day'), y: q('v') },
  },
  point: { data: cloud, mark: 'point', encoding: { x: q('x'), y: q('y'), shape: n('g') } },
  'point, bubbles': {
    data: cloud,
    mark: { type: 'point', filled: true },
    encoding: { x: q('x'), y: q('y'), size: q('s'), color: n('g') },
  },
  'point, by path': {
    data: cloud,
    mark: { type: 'point', shape: 'M0,-1L1,1L-1,1Z', angle: 30 },
    encoding: { x: q('x'), y: q('y') },
  },
  circle: { data: cloud, mark: 'circle', encoding: { x: q('x'), y: q('y'), opacity: q('s') } },
  square: { data: cloud, mark: 'square', encoding: { x: q('x'), y: n('g'), size: { value: 40 } } },
  tick: { data: cloud, mark: 'tick', encoding: { x: q('x'), y: n('g') } },
  rect: {
    data: cloud,
    mark: 'rect',
    encoding: { x: q('x', { bin: { maxbins: 8 } }), y: q('y', { bin: { maxbins: 6 } }), color: { aggregate: 'count' } },
  },
  rule: {
    data: cloud,
    mark: 'rule',
    encoding: { y: q('y', { aggregate: 'mean' }), color: n('g'), size: { value: 2 } },
  },
  text: {
    data: bars,
    mark: { type: 'text', fontSize: 14, dy: -4 },
    encoding: { x: n('k'), y: q('v'), text: q('v', { format: '.1f' }) },
  },
  trail: { data: days, mark: 'trail', encoding: { x: t('day'), y: q('v'), size: q('v', { legend: null }) } },
  arc: { data: bars, mark: { type: 'arc', innerRadius: 40 }, encoding: { theta: q('v'), color: n('k') } },
  'arc, radial': {
    data: bars,
    layer: [
      { mark: { type: 'arc', innerRadius: 20 } },
      { mark: { type: 'text', radiusOffset: 12 }, encoding: { text: q('v') } },
    ],
    encoding: {
      theta: q('v', { stack: true }),
      radius: q('v', { scale: { type: 'sqrt', zero: true, rangeMin: 20 } }),
      color: n('k', { legend: null }),
    },
  },
  boxplot: { data: cloud, mark: { type: 'boxplot', extent: 1 }, encoding: { x: n('g'), y: q('y') } },
  'boxplot, to the ends': {
    data: cloud,
    mark: { type: 'boxplot', extent: 'min-max' },
    encoding: { y: n('g'), x: q('y'), color: n('g') },
  },
  errorbar: {
    data: cloud,
    encoding: { y: n('g') },
    layer: [
      { mark: { type: 'errorbar', extent: 'stdev', ticks: true }, encoding: { x: q('y', { scale: { zero: false } }) } },
      { mark: 'point', encoding: { x: q('y', { aggregate: 'mean' }) } },
    ],
  },
  errorband: {
    data: { values: series.values.map((row) => ({ ...row, low: row.v - 3, high: row.v + 5 })) },
    mark: { type: 'errorband', borders: true },
    encoding: { x: o('year'), y: q('low'), y2: { field: 'high' }, color: n('g') },
  },
  geoshape: {
    data: shapes,
    projection: { type: 'mercator' },
    mark: { type: 'geoshape', stroke: 'white' },
    encoding: { color: q('properties.n', { type: 'nominal' }) },
  },
  'geoshape, by number': {
    data: shapes,
    projection: { type: 'equalEarth' },
    mark: 'geoshape',
    encoding: { color: q('properties.n') },
  },
  'geo points and lines': {
    width: 300,
    height: 200,
    layer: [
      { data: { graticule: { step: [10, 10] } }, mark: { type: 'geoshape', filled: false } },
      { data: { sphere: true }, mark: { type: 'geoshape', filled: false } },
      {
        data: { values: [{ a: -2, b: 51, c: 10, d: 48 }] },
        mark: 'rule',
        encoding: {
          longitude: { field: 'a' },
          latitude: { field: 'b' },
          longitude2: { field: 'c' },
          latitude2: { field: 'd' },
        },
      },
      {
        data: {
          values: [
            { a: -2, b: 51 },
            { a: 10, b: 48 },
          ],
        },
        mark: 'circle',
        encoding: { longitude: q('a'), latitude: q('b') },
      },
    ],
    projection: { type: 'orthographic' },
  },
  image: {
    data: {
      values: [
        { x: 1, y: 1, at: dot },
        { x: 2, y: 3, at: dot },
      ],
    },
    mark: { type: 'image', width: 20, height: 20 },
    encoding: { x: q('x'), y: q('y'), url: { field: 'at' } },
  },
};
