import { bars, cloud, days, n, o, q, series, type Spec, type Specs, t, v5 } from './samples.ts';

const points = (transform: readonly Spec[], encoding: Spec, more: Spec = {}): Spec => ({
  data: cloud,
  transform,
  mark: 'point',
  encoding,
  ...more,
});

/** Each transform. */
export const transforms: Specs = {
  aggregate: points(
    [
      {
        aggregate: [
          { op: 'mean', field: 'y', as: 'm' },
          { op: 'q3', field: 'y', as: 'q3' },
        ],
        groupby: ['g'],
      },
    ],
    { x: q('m'), y: n('g'), size: q('q3') },
  ),
  'aggregate, median and distinct': {
    data: cloud,
    mark: 'bar',
    encoding: { x: n('g'), y: q('y', { aggregate: 'median' }), color: q('x', { aggregate: 'distinct' }) },
  },
  argmax: { data: cloud, mark: 'bar', encoding: { x: q('x', { aggregate: { argmax: 'y' } }), y: n('g') } },
  bin: { data: cloud, mark: 'bar', encoding: { x: q('x', { bin: true }), y: { aggregate: 'count' } } },
  'bin, as a transform': points(
    [{ bin: { step: 20 }, field: 'x', as: ['from', 'to'] }],
    { x: q('from', { bin: 'binned' }), x2: { field: 'to' }, y: q('y') },
    { mark: 'rule' },
  ),
  calculate: points(
    [
      { calculate: 'datum.x * 2 + sqrt(datum.y)', as: 'z' },
      { calculate: "upper(datum.g) + ' ' + format(datum.x, '02d')", as: 'name' },
    ],
    { x: q('z'), y: n('g'), tooltip: n('name') },
  ),
  density: {
    data: cloud,
    transform: [{ density: 'x', groupby: ['g'], extent: [0, 100], steps: 40 }],
    mark: 'area',
    encoding: { x: q('value'), y: q('density', { stack: null }), color: n('g') },
  },
  extent: points(
    [
      { extent: 'y', param: 'range_of_y' },
      { calculate: 'datum.y / range_of_y[1]', as: 'share' },
    ],
    { x: q('x'), y: q('share') },
  ),
  'filter, expression': points([{ filter: 'datum.x > 30 && indexof(datum.g, "o") >= 0' }], { x: q('x'), y: q('y') }),
  'filter, predicates': points(
    [
      {
        filter: {
          and: [
            { field: 'x', range: [10, 90] },
            { not: { field: 'g', equal: 'west' } },
            {
              or: [
                { field: 'y', gte: 20 },
                { field: 's', lt: 5 },
              ],
            },
            { field: 'g', oneOf: ['north', 'south'] },
          ],
        },
      },
    ],
    { x: q('x'), y: q('y') },
  ),
  flatten: {
    data: {
      values: [
        { k: 'a', list: [1, 2, 3] },
        { k: 'b', list: [4, 5] },
      ],
    },
    transform: [{ flatten: ['list'], as: ['v'] }],
    mark: 'circle',
    encoding: { x: n('k'), y: q('v') },
  },
  fold: {
    $schema: v5,
    data: {
      values: [
        { year: 1, a: 3, b: 5 },
        { year: 2, a: 4, b: 2 },
      ],
    },
    transform: [{ fold: ['a', 'b'], as: ['key', 'value'] }],
    mark: 'line',
    encoding: { x: o('year'), y: q('value'), color: n('key') },
  },
  impute: {
    data: {
      values: [
        { x: 1, v: 3, g: 'a' },
        { x: 2, v: 5, g: 'a' },
        { x: 1, v: 2, g: 'b' },
        { x: 3, v: 4, g: 'b' },
      ],
    },
    transform: [{ impute: 'v', key: 'x', groupby: ['g'], value: 0 }],
    mark: { type: 'line', point: true },
    encoding: { x: q('x'), y: q('v'), color: n('g') },
  },
  'impute, in the encoding': {
    data: {
      values: [
        { x: 1, v: 3, g: 'a' },
        { x: 2, v: 5, g: 'a' },
        { x: 1, v: 2, g: 'b' },
      ],
    },
    mark: 'line',
    encoding: { x: o('x'), y: q('v', { impute: { method: 'mean' } }), color: n('g') },
  },
  joinaggregate: {
    data: bars,
    transform: [
      { joinaggregate: [{ op: 'sum', field: 'v', as: 'all' }] },
      { calculate: 'datum.v / datum.all', as: 'share' },
    ],
    mark: 'bar',
    encoding: { y: n('k'), x: q('share', { axis: { format: '.0%' } }) },
  },
  loess: {
    data: cloud,
    layer: [
      { mark: 'point', encoding: { x: q('x'), y: q('y') } },
      { transform: [{ loess: 'y', on: 'x', bandwidth: 0.5 }], mark: 'line', encoding: { x: q('x'), y: q('y') } },
    ],
  },
  lookup: {
    data: {
      values: [
        { k: 'A', g: 'one' },
        { k: 'B', g: 'two' },
      ],
    },
    transform: [{ lookup: 'k', from: { data: bars, key: 'k', fields: ['v'] }, default: 0 }],
    mark: 'bar',
    encoding: { x: n('g'), y: q('v') },
  },
  pivot: {
    data: series,
    transform: [{ pivot: 'g', value: 'v', groupby: ['year'] }],
    mark: 'line',
    encoding: { x: o('year'), y: q('south') },
  },
  quantile: {
    data: cloud,
    transform: [{ quantile: 'y', step: 0.1, as: ['p', 'v'] }],
    mark: 'point',
    encoding: { x: q('p'), y: q('v') },
  },
  regression: {
    data: cloud,
    layer: [
      { mark: 'circle', encoding: { x: q('x'), y: q('y') } },
      {
        transform: [{ regression: 'y', on: 'x' }],
        mark: { type: 'line', color: 'firebrick' },
        encoding: { x: q('x'), y: q('y') },
      },
    ],
  },
  'regression, other curves': {
    data: cloud,
    transform: [{ regression: 'y', on: 'x', method: 'poly', order: 3, groupby: ['g'] }],
    mark: 'line',
    encoding: { x: q('x'), y: q('y'), color: n('g') },
  },
  'sample, all': points([{ sample: 1000 }], { x: q('x'), y: q('y') }),
  'stack, as a transform': {
    data: series,
    transform: [
      {
        stack: 'v',
        groupby: ['year'],
        sort: [{ field: 'g', order: 'descending' }],
        offset: 'normalize',
        as: ['from', 'to'],
      },
    ],
    mark: 'bar',
    encoding: { x: o('year'), y: q('from'), y2: { field: 'to' }, color: n('g') },
  },
  'stack, as shares': {
    data: series,
    mark: 'area',
    encoding: { x: o('year'), y: q('v', { stack: 'normalize' }), color: n('g') },
  },
  timeUnit: {
    data: days,
    mark: 'bar',
    encoding: { x: t('day', { timeUnit: 'utcyearmonth' }), y: q('v', { aggregate: 'mean' }) },
  },
  'timeUnit, as a transform': {
    data: days,
    transform: [{ timeUnit: 'quarter', field: 'day', as: 'quarter' }],
    mark: 'bar',
    encoding: { x: t('quarter', { type: 'ordinal', timeUnit: 'quarter' }), y: q('v', { aggregate: 'sum' }) },
  },
  'timeUnit, in steps': {
    data: days,
    mark: 'line',
    encoding: { x: t('day', { timeUnit: { unit: 'month', step: 2 } }), y: q('v', { aggregate: 'max' }) },
  },
  window: {
    data: days,
    transform: [{ window: [{ op: 'mean', field: 'v', as: 'rolling' }], frame: [-2, 2], sort: [{ field: 'day' }] }],
    layer: [
      { mark: { type: 'line', opacity: 0.4 }, encoding: { y: q('v') } },
      { mark: 'line', encoding: { y: q('rolling') } },
    ],
    encoding: { x: t('day') },
  },
  'window, ranks': {
    data: bars,
    transform: [
      { window: [{ op: 'rank', as: 'rank' }], sort: [{ field: 'v', order: 'descending' }] },
      { filter: 'datum.rank <= 3' },
    ],
    mark: 'bar',
    encoding: { y: n('k', { sort: { field: 'rank' } }), x: q('v') },
  },
  sequence: {
    data: { sequence: { start: 0, stop: 12.7, step: 0.2, as: 'x' } },
    transform: [{ calculate: 'sin(datum.x)', as: 'sin' }],
    mark: 'line',
    encoding: { x: q('x'), y: q('sin') },
  },
  'data as text': {
    data: { values: 'k,v\na,3\nb,5', format: { type: 'csv' } },
    mark: 'bar',
    encoding: { x: n('k'), y: q('v') },
  },
};
