import { bars, cloud, days, n, o, q, series, type Spec, type Specs, t, v5, v6 } from './samples.ts';

const powers = { values: [1, 3, 10, 40, 100, 600, 1000].map((v, i) => ({ i, v })) };
const line = (y: Spec, data: Spec = powers): Spec => ({
  data,
  mark: { type: 'line', point: true },
  encoding: { x: q('i'), y },
});
const coloured = (color: Spec, mark: unknown = 'square'): Spec => ({
  data: cloud,
  mark,
  encoding: { x: q('x'), y: q('y'), color },
});

/** Each kind of scale. */
export const scales: Specs = {
  log: line(q('v', { scale: { type: 'log' } })),
  sqrt: line(q('v', { scale: { type: 'sqrt' } })),
  pow: line(q('v', { scale: { type: 'pow', exponent: 3 } })),
  symlog: line(q('v', { scale: { type: 'symlog', constant: 5 } }), {
    values: [-100, -5, 0, 5, 100].map((v, i) => ({ i, v })),
  }),
  reversed: line(q('v', { scale: { reverse: true, domain: [0, 1200], nice: false } })),
  time: {
    data: days,
    mark: 'circle',
    encoding: { x: t('day', { scale: { type: 'time', nice: 'month' } }), y: q('v') },
  },
  utc: {
    data: days,
    mark: 'circle',
    encoding: { x: t('day', { scale: { type: 'utc' }, axis: { format: '%b %Y' } }), y: q('v') },
  },
  quantile: coloured(q('s', { scale: { type: 'quantile' } })),
  quantize: coloured(q('s', { scale: { type: 'quantize', scheme: 'blues' } })),
  threshold: coloured(q('s', { scale: { type: 'threshold', domain: [5, 15, 25], scheme: 'viridis' } })),
  'bin-ordinal': coloured(q('s', { bin: { maxbins: 4 } })),
  ramp: coloured(q('s')),
  scheme: coloured(q('s', { scale: { scheme: 'viridis' } })),
  diverging: coloured(q('s', { scale: { domainMid: 12 } })),
  'diverging scheme': coloured(q('s', { scale: { scheme: 'redblue', domainMid: 15, reverse: true } })),
  'interpolated colours': coloured(q('s', { scale: { range: ['#ffd', '#036'], interpolate: 'hcl' } })),
  'ordinal colours': { data: series, mark: 'bar', encoding: { x: n('g'), y: q('v'), color: o('year') } },
  'named colours': {
    data: cloud,
    mark: 'point',
    encoding: {
      x: q('x'),
      y: q('y'),
      color: n('g', { scale: { domain: ['north', 'south', 'west'], range: ['#036', '#c30', 'seagreen'] } }),
    },
  },
  band: {
    data: bars,
    mark: 'bar',
    encoding: { x: n('k', { scale: { paddingInner: 0.5, paddingOuter: 0.1 } }), y: q('v') },
  },
  'point scale': {
    data: bars,
    mark: 'point',
    encoding: { x: n('k', { scale: { type: 'point', padding: 1 } }), y: q('v') },
  },
  'bar in steps': { data: bars, width: { step: 30 }, mark: 'bar', encoding: { x: n('k'), y: q('v') } },
  'sizes and shapes': {
    data: cloud,
    mark: 'point',
    encoding: {
      x: q('x'),
      y: q('y'),
      size: q('s', { scale: { range: [10, 200] } }),
      shape: n('g', { scale: { range: ['cross', 'diamond', 'triangle-up'] } }),
    },
  },
};

/** Axes, legends, titles, sorting, tooltips, conditions, config. */
export const guides: Specs = {
  axes: {
    data: bars,
    mark: 'bar',
    encoding: {
      x: n('k', { axis: { labelAngle: -45, title: 'Places', orient: 'top' } }),
      y: q('v', {
        axis: {
          values: [0, 50, 100],
          grid: false,
          tickCount: 3,
          labelExpr: "datum.value + ' kg'",
          title: ['Weight', 'in all'],
        },
      }),
    },
  },
  'axes without': { data: bars, mark: 'bar', encoding: { x: n('k', { axis: null }), y: q('v', { axis: null }) } },
  'axes with conditions': {
    data: days,
    mark: 'line',
    encoding: {
      x: t('day', { axis: { format: '%b', tickCount: 'month', labelBound: true, labelOverlap: 'greedy' } }),
      y: q('v', { axis: { gridDash: { condition: { test: 'datum.value === 40', value: [] }, value: [2, 2] } } }),
    },
  },
  legends: {
    data: cloud,
    mark: 'point',
    encoding: {
      x: q('x'),
      y: q('y'),
      color: n('g', { legend: { orient: 'bottom', title: 'Where', columns: 3 } }),
      size: q('s', { legend: { orient: 'top-left', values: [5, 20], symbolType: 'square' } }),
    },
  },
  'legend of numbers': {
    data: cloud,
    mark: 'circle',
    encoding: {
      x: q('x'),
      y: q('y'),
      color: q('s', { legend: { orient: 'right', gradientLength: 100, format: '.1f' } }),
    },
  },
  title: {
    title: { text: ['A title', 'in two lines'], subtitle: 'and a subtitle', anchor: 'middle' },
    data: bars,
    mark: 'bar',
    encoding: { x: n('k'), y: q('v') },
  },
  config: {
    config: { bar: { color: 'seagreen' }, axis: { labelFontSize: 14 }, view: { stroke: 'grey' }, font: 'Georgia' },
    background: '#eee',
    padding: 20,
    data: bars,
    mark: 'bar',
    encoding: { x: n('k'), y: q('v') },
  },
  'width of its own': {
    $schema: v5,
    width: 200,
    height: 100,
    data: bars,
    mark: 'bar',
    encoding: { x: n('k'), y: q('v') },
  },
  'width of its container': {
    $schema: v6,
    width: 'container',
    height: 'container',
    data: bars,
    mark: 'bar',
    encoding: { x: n('k'), y: q('v') },
  },
  'sorted by a field': {
    data: series,
    mark: 'bar',
    encoding: { y: n('g', { sort: { field: 'v', op: 'sum', order: 'descending' } }), x: q('v', { aggregate: 'sum' }) },
  },
  'sorted by a list': { data: bars, mark: 'bar', encoding: { x: n('k', { sort: ['C', 'A', 'F'] }), y: q('v') } },
  'ordered stack': {
    data: series,
    mark: 'bar',
    encoding: { x: o('year'), y: q('v'), color: n('g'), order: q('v', { sort: 'descending' }) },
  },
  tooltips: {
    data: bars,
    mark: { type: 'bar', tooltip: { content: 'data' } },
    encoding: {
      x: n('k'),
      y: q('v'),
      tooltip: [n('k', { title: 'Place' }), q('v', { format: '.2f' })],
      href: { field: 'k', type: 'nominal' },
    },
  },
  conditions: {
    data: bars,
    mark: 'bar',
    encoding: {
      x: n('k'),
      y: q('v'),
      color: { condition: { test: 'datum.v > 60', value: 'firebrick' }, value: 'grey' },
      stroke: { condition: { test: { field: 'k', equal: 'A' }, value: 'black' } },
    },
  },
  'datum and value': {
    data: bars,
    layer: [
      { mark: 'bar', encoding: { x: n('k'), y: q('v') } },
      { mark: 'rule', encoding: { y: { datum: 50 }, color: { value: 'firebrick' } } },
      { mark: 'text', encoding: { x: { value: 10 }, y: { datum: 50 }, text: { value: 'fifty' } } },
    ],
  },
  'invalid values': {
    data: {
      values: [
        { x: 1, y: 2 },
        { x: 2, y: null },
        { x: 3, y: 4 },
      ],
    },
    mark: { type: 'point', invalid: 'break-paths-show-path-domains' },
    encoding: { x: q('x'), y: q('y') },
  },
  'dates in words': {
    data: {
      values: [
        { d: '3 Jan 2021', v: 2 },
        { d: '9 Mar 2021', v: 5 },
      ],
    },
    mark: 'point',
    encoding: {
      x: t('d', {
        scale: {
          domain: [
            { year: 2021, month: 1 },
            { year: 2021, month: 6 },
          ],
        },
      }),
      y: q('v'),
    },
  },
  'text by angle': {
    data: bars,
    // Room for what stands upright.
    height: 90,
    mark: { type: 'text', limit: 30, lineBreak: '/' },
    encoding: { x: n('k'), text: { value: 'two/lines' }, angle: q('v', { scale: { range: [0, 90] } }) },
  },
};
