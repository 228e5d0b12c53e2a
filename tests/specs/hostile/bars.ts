import { n, q, type Spec } from '../samples.ts';

/** A spec that means harm to the page that shows it. Where it names `https://elsewhere.example/`, the test has a server. */
export interface Hostile {
  /** An object, or its JSON where an object cannot say it. */
  readonly spec: Spec | string;
}

/** Hostile specs by name. */
export type HostileSpecs = Readonly<Record<string, Hostile>>;

/** Somebody else's site. */
export const ELSEWHERE = 'https://elsewhere.example/';

/** Three areas with a count each. */
export const areas = {
  values: [
    { area: 'North', count: 4 },
    { area: 'South', count: 7 },
    { area: 'West', count: 5 },
  ],
};

export const encoding: Spec = { x: n('area'), y: q('count') };

/** Plain bars, with something else. */
export const bars = (more: Spec = {}): Hostile => ({ spec: { data: areas, mark: 'bar', encoding, ...more } });

/** Plain bars whose mark has something else. */
export const marked = (more: Spec): Hostile => bars({ mark: { type: 'bar', ...more } });

/** A selection that can be filled with anything. */
export const store = { name: 'p', select: { type: 'point' } };

/** Bars that evaluate expressions, one after the other, whenever a pointer moves over them. */
export const onMove = (...expressions: readonly string[]): Hostile =>
  bars({
    params: [
      {
        name: 'p',
        select: {
          type: 'point',
          on: expressions.map((filter) => ({ source: 'scope', type: 'pointermove', filter: [filter] })),
        },
      },
    ],
  });

/** Bars that make a row of an object when a pointer moves over them, and write into it at the next move. */
export const overwriting = (object: string, values: string): Hostile =>
  onMove(`modify('p_store', ${object})`, `modify('p_store', null, null, null, ${object}, ${values})`);

/** Bars that have a function called for each row of a selection, the first of which is a list. */
export const calling = (called: string, argument: string): Hostile =>
  onMove(`modify('p_store', [[${argument}]])`, `modify('p_store', ${called})`, `modify('p_store', null, ${called})`);

/** Each of many expressions or values as a spec. */
export const each = <Value>(values: Readonly<Record<string, Value>>, made: (value: Value) => Hostile): HostileSpecs =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, made(value)]));
