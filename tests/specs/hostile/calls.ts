import { calling, each, type HostileSpecs, onMove } from './bars.ts';

/** A function of the page under a name by which JavaScript calls it: it is stored at one move, called at another. */
const named = (name: string, call: string): readonly string[] => [
  `modify('p_store', {a: 1, b: []})`,
  `modify('p_store', null, null, null, data('p_store')[0], {${name}: event.view.order})`,
  call,
];

/** Functions that are called with what a spec says. */
const predicates = {
  'fetch, for each row': ['event.view.fetch', "'https://elsewhere.example/fetched'"],
  'open, for each row': ['event.view.open', "'https://elsewhere.example/opened'"],
  'alert, for each row': ['event.view.alert', "'a stranger'"],
  'a function of the page, for each row': ['event.view.order', '1'],
  'a timer with a text, for each row': ["pluck(event.view, 'setTimeout')", "'window.breached = 1'"],
  'eval of a window within the page': ['event.view.frames[0].eval', "'parent.breached = 1'"],
  'a timer of a window within the page': ['event.view.frames[0].setTimeout', "'parent.breached = 1'"],
  'what makes functions that wait': ['view().runAsync.constructor', "'breached = 1'"],
  'what makes functions': ["pluck(event, 'constructor.constructor')", "'breached = 1'"],
} as const;

/** Calls that other functions of expressions make. */
const calls: Readonly<Record<string, readonly string[]>> = {
  'an operator of the dataflow': ["encode({mark: {source: {id: 1, rank: 0, run: event.view.order}}}, 'update')"],
  'a scale': ['scale(event.view.order, 1)', 'invert(event.view.order, 1)', 'copy(event.view.order)'],
  'a scale of a context': ["scale('x', 1, {context: {scales: {x: {value: event.view.order}}}})"],
  'a projection of a context': [
    "geoArea('x', {}, {context: {scales: {x: {value: {path: {area: event.view.order}}}}}})",
  ],
  'map, of selected tuples': ['vlSelectionTuples({map: event.view.order}, {})'],
  'map, of fields of selected tuples': ['vlSelectionTuples([{datum: {}}], {fields: {map: event.view.order}})'],
  'a replacement': ["replace('a', 'a', event.view.order)", "replace('a', {exec: event.view.order}, 'b')"],
  'a comparison': ['sort([event.view, event.view.document])'],
  'a list that is joined': ['join(event.view.document.forms, event.view.order)'],
  'slice, of something else': ['slice({slice: event.view.order}, 1)', 'reverse({slice: event.view.order})'],
  'lists of the page': ['lassoAppend(event.view.document, 1, 2)', 'lassoPath(event.view.document.links)'],
  'a scene that is none': ["intersect([[0, 0], [9, 9]], null, {marktype: 'group', bounds: {}, items: event.view})"],
  'a group that is none': ['inScope({mark: {group: event.view}})', 'xy(event.view)[0]', "group('x').x"],
  'a log': ['warn(event.view.order)', 'info(event.view.order)', 'debug(event.view.order)'],
  'a text of something': named('toString', "lower(data('p_store')[0])"),
  'a number of something': named('valueOf', "abs(data('p_store')[0])"),
  'JSON of something': named('toJSON', "warn(data('p_store'))"),
  'a promise that is none': named('then', "data('p_store')[0]"),
  'a window that opens': ["open('https://elsewhere.example/opened')"],
  'a function that is a member': ['event.view.order()'],
  'a function that is a member, by its name': ["event['view']['order']()"],
  'a function of all objects': ['hasOwnProperty(1)', 'toString()', "__defineGetter__('a', event.view.order)"],
};

/** Specs that have functions of the page called. */
export const called: HostileSpecs = {
  ...each(predicates, ([function_, argument]) => calling(function_, argument)),
  ...each(calls, (expressions) => onMove(...expressions)),
};
