import { bars, cloud, n, o, q, series, type Spec, type Specs, t } from './samples.ts';

const DAY = 86_400_000;

/** A number for each moment, so many milliseconds apart. */
const moments = (from: number, apart: number, count: number): Spec => ({
  values: Array.from({ length: count }, (_, i) => ({
    t: new Date(from + i * apart).toISOString().slice(0, apart < DAY ? 16 : 10),
    v: 20 + ((i * 7) % 13),
  })),
});

const line = (data: Spec, more: Spec = {}): Spec => ({
  data,
  mark: 'line',
  encoding: { x: t('t', { title: null, ...more }), y: q('v', { title: null }) },
});

/** Lines over spans of time. */
export const over = {
  'five-years': line(moments(Date.UTC(2018, 7, 1), 30.4375 * DAY, 68)),
  'two-years': line(moments(Date.UTC(2022, 1, 1), 30.4375 * DAY, 24)),
  'months-of-one-year': line(moments(Date.UTC(2023, 2, 6), 7 * DAY, 24)),
  'thirty-years': line(moments(Date.UTC(1990, 3, 1), 365.25 * DAY, 30)),
  days: line(moments(Date.UTC(2022, 11, 12), DAY, 40)),
  hours: line(moments(Date.UTC(2023, 2, 3, 5), DAY / 24, 60)),
  'year-and-month': line(moments(Date.UTC(2022, 1, 1), 30.4375 * DAY, 24), { timeUnit: 'yearmonth' }),
  'many-ticks': line(moments(Date.UTC(2022, 1, 1), 30.4375 * DAY, 24), { axis: { tickCount: 40 } }),
  above: line(moments(Date.UTC(2022, 1, 1), 30.4375 * DAY, 24), { axis: { orient: 'top' } }),
} satisfies Specs;

const lying = { y: n('k'), x: q('v') };
const labelled = (bar: unknown, text: Spec = {}): Spec => ({
  data: bars,
  encoding: lying,
  layer: [
    { mark: bar },
    { mark: { type: 'text', align: 'right', dx: -6, ...text }, encoding: { text: { field: 'v' } } },
  ],
});
const standing = (more: Spec, color: Spec = {}): Spec => ({
  data: bars,
  mark: 'bar',
  encoding: { x: n('k'), y: q('v'), ...color },
  ...more,
});
const spread: Spec = { data: { values: ['a', 'b', 'c'].flatMap((k) => [3, 5, 9].map((v) => ({ k, v }))) } };
const years: Spec = { values: [2023, 2024].flatMap((y) => [1, 4, 7].map((m) => ({ t: `${y}-0${m}-01`, v: 10 * m }))) };

/** Specs each of which shows a part of the look, by what they have of their own. */
export const looks = {
  dashes: { data: series, mark: 'line', encoding: { x: o('year'), y: q('v'), strokeDash: n('g') } },
  dashed: {
    layer: [
      {
        data: series,
        mark: { type: 'line', strokeDash: [3, 3] },
        encoding: { x: o('year'), y: q('v'), color: n('g') },
      },
      {
        data: { values: [{ at: 30 }] },
        mark: { type: 'rule', strokeDash: [2, 2], strokeWidth: 3 },
        encoding: { y: q('at') },
      },
    ],
  },
  times: {
    data: years,
    mark: 'bar',
    encoding: {
      x: { ...o('t'), axis: null },
      y: q('v'),
      color: t('t', { legend: { values: [{ year: 2023 }, { year: 2024, month: 4 }] } }),
    },
  },
  tokens: standing({}, { color: q('v', { scale: { range: ['var(--_series-2)', 'var(--_series-1)'] } }) }),
  open: { data: cloud, mark: 'point', encoding: { x: q('x'), y: q('y'), size: q('s'), color: q('s') } },
  filled: {
    data: cloud,
    mark: 'circle',
    encoding: { x: q('x'), y: q('y'), size: q('s'), color: n('g', { legend: null }) },
  },
  bars: { ...spread, mark: 'errorbar', encoding: { x: n('k'), y: q('v') } },
  caps: { ...spread, mark: { type: 'errorbar', ticks: true }, encoding: { x: n('k'), y: q('v') } },
  'text-on-bars': labelled('bar'),
  'text-on-grey': labelled({ type: 'bar', color: '#ddd' }),
  'text-on-ramp': {
    data: series,
    encoding: { x: o('year'), y: n('g') },
    layer: [
      { mark: 'rect', encoding: { color: q('v') } },
      {
        mark: 'text',
        encoding: { text: q('v'), color: { condition: { test: 'datum.v > 20', value: 'black' }, value: 'white' } },
      },
    ],
  },
  'dark-bars': labelled({ type: 'bar', color: '#222' }),
  white: labelled('bar', { color: 'white' }),
  black: standing({}, { color: { value: 'black' } }),
  night: standing({ config: { background: '#222244' } }),
  'own-plot': standing({ view: { fill: '#eef' } }),
} satisfies Specs;
