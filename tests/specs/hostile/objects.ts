import { each, type HostileSpecs, onMove, overwriting } from './bars.ts';

/** Ways from an event to the page's window. */
const windows = {
  'the view of an event': 'event.view',
  'the target of an event': 'event.target.ownerDocument.defaultView',
  'the current target of an event': 'event.currentTarget.ownerDocument.defaultView',
  'the source of an event': 'event.srcElement.ownerDocument.defaultView',
  'the element of a mark': 'event.item._svg.ownerDocument.defaultView',
  'the element of all marks': 'event.item.mark._svg.ownerDocument.defaultView',
  'the element of a group': 'group()._svg.ownerDocument.defaultView',
  'the element of the item': 'item()._svg.ownerDocument.defaultView',
  'the box of the view': 'view()._el.ownerDocument.defaultView',
  'the renderer of the view': 'view()._renderer._svg.ownerDocument.defaultView',
  'the handler of the view': 'view()._handler._svg.ownerDocument.defaultView',
  'the view of an event, extended': 'event.vega.view()._el.ownerDocument.defaultView',
  'the dataflow of an event': 'event.dataflow._el.ownerDocument.defaultView',
  'the context of a group': 'event.item.mark.group.context.dataflow._el.ownerDocument.defaultView',
  'the scene, from a scale': 'event.item.mark.group.context.scales.x.value.constructor',
  'the root of the scene, as rows': "data('root')[0]._svg.ownerDocument.defaultView",
  'a window within the page': 'event.view.frames[0].parent',
  'a field by its path': "pluck(event, 'view')",
  'a field by a computed name': "event['vi' + 'ew']",
};

/** What is written where. */
const written: Readonly<Record<string, readonly [object: string, values: string]>> = {
  'the markup of the body': ['event.view.document.body', "{innerHTML: '<b>stranger</b>'}"],
  'the address of the page': ['event.view.location', "{hash: 'away'}"],
  'the address of the page, as a script': ['event.view.location', "{href: 'javascript:void(window.breached=1)'}"],
  'the style of the body': ['event.view.document.body.style', "{display: 'none'}"],
  'attributes of the page': ['event.view.document.documentElement', "{lang: 'xx', className: 'taken'}"],
  'data of the page': ['event.view.document.documentElement.dataset', "{state: 'taken'}"],
  'the title of the page': ['event.view.document', "{title: 'Another title'}"],
  'where a form is sent': ['event.view.document.forms[0]', "{action: 'https://elsewhere.example/order'}"],
  'a field of a form': ['event.view.document.forms[0].elements[0]', "{type: 'text', value: 'another'}"],
  'where a link leads': ['event.view.document.links[0]', "{href: 'https://elsewhere.example/'}"],
  'the storage of the page': ['event.view.localStorage', "{token: 'another'}"],
  'a cookie': ['event.view.document', "{cookie: 'token=another'}"],
  'state of the page': ['event.view.basket', '{total: 9}'],
  'a script of the page': ['event.view', '{order: null}'],
  'the prototype of objects': ['event.item.datum.constructor.prototype', '{polluted: 1}'],
  'the prototype of objects, by its old name': ['event.item.datum.__proto__', '{polluted: 1}'],
  'the prototype of lists': ['[[].constructor.prototype][0]', '{polluted: 1}'],
  'the prototype of functions': ['event.item.datum.toString.constructor.prototype', '{polluted: 1}'],
  'the prototype of elements': ['event.target.constructor.prototype', '{polluted: 1}'],
  'what every object is made by': ['event.item.datum.constructor', '{polluted: 1}'],
  'the screen': ['screen()', '{polluted: 1}'],
  'the pattern of an expression': ["regexp('a').constructor.prototype", '{polluted: 1}'],
  'the prototype of dates': ['datetime(2020).constructor.prototype', '{polluted: 1}'],
  'the element that holds the chart': ['event.view.document.body.children.place.children[0]', "{title: 'taken'}"],
  'the root of the chart': ['event.target.parentNode.parentNode', "{innerHTML: '<b>stranger</b>'}"],
  'the loader of the view': ['view()._loader', '{sanitize: null, load: null}'],
  'the functions of all expressions': ['view()._runtime.functions', '{format: null, timeFormat: null}'],
};

/** Functions that write by themselves. */
const writing = {
  'a getter, by selected tuples': 'vlSelectionTuples([{datum: {}}], {fields: [event.view.basket.items[0]]})',
  'the rows of another dataset': "setdata('p_store', [event.view.document.body])",
  'rows that are toggled': "modify('p_store', null, null, event.view.document.body)",
  'rows that are removed': "modify('p_store', null, event.view.document.body)",
  'an operator that is no operator': "encode({mark: {source: event.view.basket}}, 'update')",
  'the screen, as a row': "modify('p_store', screen())",
};

/** Specs that write into objects of the page, by an event. */
export const objects: HostileSpecs = {
  ...Object.fromEntries(
    Object.entries(windows).map(([name, window]) => [`by ${name}`, overwriting(window, '{breached: 1}')]),
  ),
  ...Object.fromEntries(
    Object.entries(written).map(([name, [object, values]]) => [`into ${name}`, overwriting(object, values)]),
  ),
  ...Object.fromEntries(Object.entries(each(writing, onMove)).map(([name, one]) => [`by ${name}, alone`, one])),
};
