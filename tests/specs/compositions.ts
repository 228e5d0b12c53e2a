import { bars, cloud, days, n, o, q, series, type Specs, t, v6 } from './samples.ts';

const small = { width: 120, height: 100 };

/** Each composition of several plots. */
export const compositions: Specs = {
  layer: {
    data: bars,
    encoding: { x: n('k'), y: q('v') },
    layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -6 }, encoding: { text: q('v') } }],
  },
  'layer, with its own data': {
    layer: [
      { data: bars, mark: 'bar', encoding: { x: n('k'), y: q('v') } },
      { data: { values: [{ limit: 60 }] }, mark: 'rule', encoding: { y: q('limit') } },
    ],
  },
  'layer, two axes': {
    data: days,
    encoding: { x: t('day') },
    layer: [
      { mark: 'line', encoding: { y: q('v') } },
      {
        transform: [{ calculate: 'datum.v * datum.v', as: 'w' }],
        mark: { type: 'line', color: 'firebrick' },
        encoding: { y: q('w') },
      },
    ],
    resolve: { scale: { y: 'independent' } },
  },
  facet: {
    data: cloud,
    facet: n('g'),
    columns: 2,
    spec: { ...small, mark: 'point', encoding: { x: q('x'), y: q('y') } },
  },
  'facet, wrapped in the encoding': {
    data: cloud,
    mark: 'bar',
    ...small,
    encoding: { facet: n('g', { columns: 2 }), x: q('x', { bin: true }), y: { aggregate: 'count' } },
  },
  row: { data: series, mark: 'bar', height: 60, encoding: { row: n('g'), x: o('year'), y: q('v') } },
  column: {
    data: series,
    mark: 'bar',
    width: 80,
    encoding: { column: n('g', { header: { title: null, labelOrient: 'bottom' } }), x: o('year'), y: q('v') },
  },
  'row and column': {
    data: cloud,
    mark: 'tick',
    ...small,
    encoding: { row: n('g'), column: q('s', { bin: { maxbins: 3 } }), x: q('x') },
  },
  repeat: {
    data: cloud,
    repeat: { row: ['x', 'y'], column: ['s', 'y'] },
    spec: {
      ...small,
      mark: 'point',
      encoding: { x: q('', { field: { repeat: 'column' } }), y: q('', { field: { repeat: 'row' } }) },
    },
  },
  'repeat, wrapped': {
    data: cloud,
    repeat: ['x', 'y', 's'],
    columns: 2,
    spec: {
      ...small,
      mark: 'bar',
      encoding: { x: q('', { field: { repeat: 'repeat' }, bin: true }), y: { aggregate: 'count' } },
    },
  },
  'repeat, layered': {
    data: cloud,
    repeat: { layer: ['x', 'y'] },
    spec: {
      mark: 'line',
      encoding: {
        x: q('i'),
        y: q('', { field: { repeat: 'layer' } }),
        color: { datum: { repeat: 'layer' }, type: 'nominal' },
      },
    },
  },
  // Without its schema, vega-embed takes this for a spec of Vega.
  concat: {
    $schema: v6,
    data: cloud,
    columns: 2,
    concat: [
      { ...small, mark: 'point', encoding: { x: q('x'), y: q('y') } },
      { ...small, mark: 'tick', encoding: { x: q('x') } },
      { ...small, mark: 'bar', encoding: { x: n('g'), y: { aggregate: 'count' } } },
    ],
  },
  hconcat: {
    data: cloud,
    hconcat: [
      { ...small, mark: 'point', encoding: { x: q('x'), y: q('y') } },
      { ...small, mark: 'bar', encoding: { y: n('g'), x: { aggregate: 'count' } } },
    ],
  },
  vconcat: {
    data: days,
    spacing: 4,
    vconcat: [
      { width: 300, height: 80, mark: 'area', encoding: { x: t('day', { axis: null }), y: q('v') } },
      {
        width: 300,
        height: 30,
        mark: 'bar',
        encoding: { x: t('day', { timeUnit: 'yearmonth' }), y: { aggregate: 'count' } },
      },
    ],
  },
  resolve: {
    data: series,
    facet: n('g'),
    spec: { ...small, mark: 'line', encoding: { x: o('year'), y: q('v') } },
    resolve: { scale: { y: 'independent' }, axis: { x: 'independent' } },
  },
  'resolve, legends': {
    data: cloud,
    hconcat: [
      { ...small, mark: 'point', encoding: { x: q('x'), y: q('y'), color: n('g') } },
      { ...small, mark: 'point', encoding: { x: q('x'), y: q('y'), color: q('s') } },
    ],
    resolve: { scale: { color: 'independent' } },
  },
};

/** Parameters and selections, as they stand before anything is touched. */
export const params: Specs = {
  'point selection': {
    data: bars,
    params: [{ name: 'picked', select: 'point', value: [{ k: 'B' }] }],
    mark: 'bar',
    encoding: { x: n('k'), y: q('v'), opacity: { condition: { param: 'picked', value: 1 }, value: 0.3 } },
  },
  'interval selection': {
    data: cloud,
    params: [{ name: 'brush', select: 'interval', value: { x: [20, 60], y: [10, 50] } }],
    mark: 'point',
    encoding: { x: q('x'), y: q('y'), color: { condition: { param: 'brush', ...n('g') }, value: 'grey' } },
  },
  'bound to scales': {
    data: cloud,
    params: [{ name: 'grid', select: 'interval', bind: 'scales' }],
    mark: 'circle',
    encoding: { x: q('x'), y: q('y') },
  },
  'bound to the legend': {
    data: series,
    params: [{ name: 'which', select: { type: 'point', fields: ['g'] }, bind: 'legend' }],
    mark: 'line',
    encoding: {
      x: o('year'),
      y: q('v'),
      color: n('g'),
      opacity: { condition: { param: 'which', value: 1 }, value: 0.2 },
    },
  },
  'bound to a slider': {
    data: cloud,
    params: [{ name: 'least', value: 30, bind: { input: 'range', min: 0, max: 100, step: 5, name: 'At least ' } }],
    transform: [{ filter: 'datum.x >= least' }],
    mark: 'point',
    encoding: { x: q('x'), y: q('y') },
  },
  'bound to a list': {
    data: cloud,
    params: [
      {
        name: 'group',
        select: { type: 'point', fields: ['g'] },
        bind: { input: 'select', options: [null, 'north', 'south'], labels: ['all', 'north', 'south'] },
      },
    ],
    transform: [{ filter: { param: 'group' } }],
    mark: 'point',
    encoding: { x: q('x'), y: q('y') },
  },
  'bound to buttons': {
    data: bars,
    params: [
      { name: 'shape', value: 'linear', bind: { input: 'radio', options: ['linear', 'step'] } },
      { name: 'dots', value: true, bind: { input: 'checkbox' } },
    ],
    mark: { type: 'line', interpolate: { expr: 'shape' }, point: true },
    encoding: { x: n('k'), y: q('v') },
  },
  'expression parameter': {
    data: bars,
    params: [
      { name: 'half', expr: '0.5' },
      { name: 'thick', value: 12 },
    ],
    mark: { type: 'bar', opacity: { expr: 'half' }, size: { expr: 'thick * 2' } },
    encoding: { x: n('k'), y: q('v', { axis: { labelColor: { expr: "datum.value > 50 ? 'firebrick' : 'teal'" } } }) },
  },
  'focus and context': {
    data: days,
    vconcat: [
      {
        width: 300,
        height: 100,
        mark: 'line',
        encoding: { x: t('day', { scale: { domain: { param: 'span' } } }), y: q('v') },
      },
      {
        width: 300,
        height: 40,
        params: [{ name: 'span', select: { type: 'interval', encodings: ['x'] } }],
        mark: 'line',
        encoding: { x: t('day'), y: q('v') },
      },
    ],
  },
  'nearest point': {
    data: days,
    layer: [
      { mark: 'line' },
      {
        params: [{ name: 'near', select: { type: 'point', on: 'pointerover', nearest: true } }],
        mark: 'point',
        encoding: { opacity: { condition: { param: 'near', empty: false, value: 1 }, value: 0 } },
      },
    ],
    encoding: { x: t('day'), y: q('v') },
  },
};
