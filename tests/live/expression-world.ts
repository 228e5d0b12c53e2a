import { Item } from 'vega-scenegraph';
import { functionContext } from 'vega-functions';
import { parseExpression } from 'vega-expression';
import type { Interpreter } from '../../src/live/vega/expressions/guarded-interpreter.ts';
import '../../src/live/vega/vega.ts';

/** Where an expression can stand. */
export type Place = 'operator' | 'parameter' | 'event' | 'handler' | 'encode';

/** What a page has that no expression may touch: whatever is done to it is noted, but what Vega itself reads. */
export function canary(name: string, touched: string[], ofVega: Readonly<Record<string, unknown>> = {}): object {
  const note =
    (what: string) =>
    (_: object, key?: unknown): never => {
      touched.push(`${name}: ${what} ${typeof key === 'string' ? key : ''}`);
      throw new Error(`${name} was touched`);
    };
  return new Proxy(() => {}, {
    get: (_, key) => (Object.hasOwn(ofVega, key) ? ofVega[String(key)] : note('read')(_, key)),
    set: note('set'),
    has: note('asked for'),
    apply: note('called'),
    construct: note('made'),
    deleteProperty: note('deleted'),
    defineProperty: note('defined'),
    ownKeys: note('listed'),
  });
}

/** A small world as Vega hands it to expressions: rows, a scene with elements, an event with its page. */
export function world() {
  const touched: string[] = [];
  const page = (name: string): object => canary(name, touched);
  const rows: readonly object[] = [
    { a: 1, b: 'two words', c: [1, 2, 3], d: { e: 'f' }, toString: 1, t: new Date(2020, 1, 1) },
    { a: -4, b: '', c: [], d: null, constructor: 'a maker', t: new Date(2021, 1, 1) },
  ];
  const mark: Record<string, unknown> = { marktype: 'rect', name: 'marks', role: 'mark', source: page('operator') };
  const groupMark: Record<string, unknown> = { marktype: 'group', name: 'cell', role: 'scope', interactive: true };
  const group = Object.assign(Object.create(Item.prototype) as object, {
    mark: groupMark,
    datum: rows[1],
    // Functions that take a group, such as `scale`, look for scales there.
    context: canary('context', touched, { scales: {} }),
    x: 0,
    y: 0,
    _svg: page('element'),
  });
  const item = Object.assign(Object.create(Item.prototype) as object, {
    mark,
    datum: rows[0],
    x: 1,
    y: 2,
    fill: 'red',
    _svg: page('element'),
    bounds: page('bounds'),
  });
  Object.assign(mark, { items: [item], group });
  Object.assign(groupMark, { items: [group] });
  Object.assign(group, { items: [mark] });
  const dataflow = {
    stamp: () => 1,
    warn() {},
    info() {},
    debug() {},
    container: () => ({ clientWidth: 1, clientHeight: 1 }),
    locale: () => ({
      format: () => String,
      timeFormat: () => String,
      utcFormat: () => String,
      timeParse: () => Date.parse,
      utcParse: () => Date.parse,
    }),
    scenegraph: () => ({ root: groupMark }),
    changeset: page('changeset'),
    pulse: page('pulse'),
  };
  const context = {
    dataflow,
    data: {
      source: { values: { value: rows }, input: page('input') },
      p_store: { values: { value: [] }, input: page('input') },
    },
    scales: {},
    group,
  };
  const functions = Object.assign(Object.create(functionContext) as object, { context });
  const vega = { view: page('view'), item: () => item, group: () => group, xy: () => [3, 4], x: () => 3, y: () => 4 };
  const event = {
    type: 'click',
    clientX: 3,
    key: 'a',
    view: page('window'),
    target: page('element'),
    currentTarget: page('element'),
    dataflow: page('view'),
    item,
    vega,
    path: page('path'),
    preventDefault: page('preventDefault'),
  };
  const signals = {
    $unit: group,
    $parent: rows[1],
    $p: { fields: [{ field: 'a' }], values: [1] },
    $n: 3,
    $text: 'abc',
  };
  return { touched, rows, item, group, context: { dataflow, functions }, event, signals };
}

/** Runs an expression in a place of a world. */
export function evaluated(
  interpreter: Interpreter,
  place: Place,
  expression: string,
  of: ReturnType<typeof world>,
): unknown {
  const parsed = { ast: parseExpression(expression) as never };
  const context = of.context as never;
  switch (place) {
    case 'operator':
      return interpreter.operator(context, parsed)(of.signals);
    case 'parameter':
      return interpreter.parameter(context, parsed)(of.rows[0], of.signals);
    case 'event':
      return interpreter.event(context, parsed)(of.event);
    case 'handler':
      return interpreter.handler(context, parsed)(of.signals, of.event);
    case 'encode':
      interpreter.encode(context, { marktype: 'rect', channels: { tooltip: parsed } })(of.item, of.signals);
      return Reflect.get(of.item, 'tooltip');
  }
}
