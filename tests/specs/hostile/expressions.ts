import { n, o, q, type Spec } from '../samples.ts';
import { areas, bars, encoding, type HostileSpecs, marked, store } from './bars.ts';

/** Reads what the page keeps, by what Vega knows as rows; no event is needed. */
const READ = "data('root')[0].context.dataflow._el.ownerDocument.defaultView.localStorage.token";

/** The same where a mark is encoded. */
const READ_BY_ITEM = 'item.mark.group.context.dataflow._el.ownerDocument.defaultView.localStorage.token';

/** The same from a move on, by the signal in which Vega-Lite keeps the plot that the pointer is in. */
const READ_BY_UNIT = 'unit.context ? unit.context.dataflow._el.ownerDocument.defaultView.localStorage.token : 0';

const expr = { expr: READ };
const axis = (more: Spec): Spec => ({ encoding: { x: n('area', { axis: more }), y: q('count') } });
const legend = (more: Spec): Spec => ({ encoding: { ...encoding, color: n('area', { legend: more }) } });
const scale = (more: Spec): Spec => ({ encoding: { ...encoding, y: q('count', { scale: more }) } });
const point = (select: Spec): Spec => ({ params: [{ name: 'p', select: { type: 'point', ...select } }] });
const interval = (select: Spec): Spec => ({ params: [{ name: 'p', select: { type: 'interval', ...select } }] });

/** Each place where an expression may stand. */
const places: Readonly<Record<string, Spec>> = {
  'a filter': { transform: [{ filter: `${READ} || true` }] },
  'a calculation': { transform: [{ calculate: READ, as: 'token' }] },
  'an equal': { transform: [{ filter: { field: 'area', equal: expr } }] },
  'a range': { transform: [{ filter: { field: 'count', range: { signal: `[0, ${READ} ? 9 : 9]` } } }] },
  'a year': { transform: [{ filter: { field: 'count', gt: { year: `${READ} ? 1 : 1` } } }] },
  'a sequence': { data: { sequence: { start: 0, stop: { signal: `${READ} ? 3 : 3` }, as: 'count' } } },
  'a step of bins': { transform: [{ bin: { step: { signal: `${READ} ? 1 : 1` } }, field: 'count', as: 'bin' }] },
  'a param': { params: [{ name: 'read', expr: READ }] },
  'a param, asked by another': {
    params: [
      { name: 'a', expr: READ },
      { name: 'b', expr: 'a + 1' },
    ],
  },
  'a width': { width: { step: expr } },
  'a padding': { padding: expr },
  'a title': { title: { text: expr, subtitle: expr } },
  'the frame of a plot': { view: { fill: expr } },
  'labels of an axis': axis({ labelExpr: READ }),
  'ticks of an axis': axis({ tickCount: expr, values: expr }),
  'a title of an axis': axis({ title: expr }),
  'a colour of an axis, by a condition': axis({
    labelColor: { condition: { test: READ, value: 'red' }, value: 'red' },
  }),
  'labels of a legend': legend({ labelExpr: READ }),
  'a title of a legend': legend({ title: expr, columns: expr }),
  'a domain': scale({ domain: { expr: `[0, ${READ} ? 9 : 9]` } }),
  'a domain without a form': scale({ domainRaw: expr }),
  'an end of a domain': scale({ domainMax: expr, padding: expr }),
  'a range of a scale': scale({ range: { expr: `[0, ${READ} ? 9 : 9]` } }),
  'a datum': { encoding: { x: n('area'), y: { datum: expr, type: 'quantitative' } } },
  'a condition': { encoding: { ...encoding, opacity: { condition: { test: READ, value: 1 }, value: 0.5 } } },
  'a value': { encoding: { ...encoding, opacity: { value: expr } } },
  'a text': { mark: 'text', encoding: { ...encoding, text: { value: expr } } },
  'a tooltip': { encoding: { ...encoding, tooltip: { value: expr } } },
  'a tooltip, as a signal': { mark: { type: 'bar', tooltip: { signal: READ } } },
  'a header': {
    facet: n('area', { header: { labelExpr: READ, title: expr } }),
    spec: { mark: 'bar', encoding },
  },
  'a projection': {
    data: { values: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [0, 52] } }] },
    mark: 'geoshape',
    projection: { type: 'mercator', scale: expr },
    encoding: {},
  },
  'config of marks': { config: { bar: { fill: expr }, mark: { opacity: expr } } },
  'config of axes': { config: { axis: { labelColor: expr, labelLimit: expr } } },
  'config of a style': { config: { style: { bar: { fill: { signal: READ } } } } },
  'config of titles': { title: 'A title', config: { title: { color: expr } } },
  'signals of config': { config: { signals: [{ name: 'read', update: READ }] } },
  'params of config': { config: { params: [{ name: 'read', expr: READ }] } },
  'an address of data': { data: { url: { signal: `'https://elsewhere.example/?' + ${READ}` } } },
  'what adds to a selection': point({ toggle: READ }),
  'what clears a selection': point({ clear: `pointermove[${READ}]` }),
  'what begins a selection, in words': point({ on: `pointermove[${READ}]` }),
  'what a legend is bound by': {
    params: [{ name: 'p', select: { type: 'point', fields: ['area'] }, bind: { legend: `pointermove[${READ}]` } }],
    encoding: { ...encoding, color: n('area') },
  },
  'what moves a brush': interval({ translate: `[pointerdown[${READ}], window:pointerup] > window:pointermove!` }),
  'what zooms a brush': interval({ zoom: `wheel![${READ}]` }),
  'what begins a brush': interval({ on: `[pointerdown[${READ}], pointerup] > pointermove` }),
  'what a brush looks like': interval({ mark: { fill: expr, cursor: expr } }),
  'what a selection begins with': { params: [{ name: 'p', select: 'point', value: { signal: READ } }] },
  'a place in an order': { encoding: { x: o('area', { sort: { field: READ } }), y: q('count') } },
  'a lookup': {
    transform: [{ lookup: 'area', from: { data: areas, key: 'area', fields: ['count'] }, as: ['c'], default: READ }],
  },
};

/** Properties of a mark. */
const properties = `fill stroke color opacity size shape angle font fontWeight text url href cursor tooltip description
  strokeDash strokeWidth cornerRadius x y width height blend clip aria ariaRole interpolate`.split(/\s+/);

/** Specs that read what the page keeps, in each place where an expression may stand. */
export const expressions: HostileSpecs = {
  ...Object.fromEntries(
    Object.entries(places).map(([name, more]) => [`in ${name}`, bars({ params: [store], ...more })]),
  ),
  ...Object.fromEntries(
    properties.map((name) => [`in ${name} of a mark, by its item`, marked({ [name]: { expr: READ_BY_ITEM } })]),
  ),
  'in a mark, by the plot that the pointer is in': bars({
    params: [store],
    mark: { type: 'bar', opacity: { expr: READ_BY_UNIT } },
  }),
  'in a facet, by its parent': bars({
    facet: n('area'),
    spec: { mark: { type: 'bar', opacity: { expr: 'parent.constructor.constructor' } }, encoding },
  }),
  'in signals of config, at a move': bars({
    config: { signals: [{ name: 'read', on: [{ events: 'pointermove', update: 'event.view.localStorage.token' }] }] },
    mark: { type: 'bar', fill: { expr: "read ? 'red' : 'blue'" } },
  }),
  'by the name of what all objects share': bars({
    transform: [{ calculate: 'constructor.prototype', as: '__proto__' }],
  }),
  'by the name of what all objects share, as rows': bars({
    params: [store],
    transform: [{ calculate: "modify('p_store', constructor.prototype)", as: 'a' }],
  }),
  'by the old name of what all objects share, as rows': bars({
    params: [store],
    transform: [{ calculate: "modify('p_store', __proto__)", as: 'a' }],
  }),
};
