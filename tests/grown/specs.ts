import * as fc from 'fast-check';
import { vegaLiteSchema } from '../vega-lite-schema.ts';
import { cells, type Recipe, texts, values } from './values.ts';

/** As much of JSON Schema as Vega-Lite's needs. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly Recipe[];
  readonly const?: Recipe;
  readonly type?: string | readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

const { definitions } = vegaLiteSchema() as { readonly definitions: Readonly<Record<string, Schema>> };

const FIELDS = ['k', 'v', 'w', 'day', 'missing', 'a.b', '__proto__', 'constructor'] as const;

/** Expressions that compute, that reach for what is not data, and that ask for a lot. */
const EXPRESSIONS = [
  'datum.v * 2',
  'datum.v > 1',
  'width',
  'now()',
  'sequence(0, 1e9)',
  'sequence(9)[3]',
  'datum.constructor.constructor("breached()")()',
  '[].map.constructor("breached()")()',
  'breached()',
  'window.breached()',
  'event.view.breached()',
  'pad("a", 1e9, "b")',
  'repeat("x", 1e9)',
  'replace(datum.k, /(a+)+$/, "x")',
  'test(/(x+x+)+y/, pad("x", 50000, "x"))',
  'data("source_0")',
  "modify('source_0', datum)",
  'datum["__proto__"]',
  'isDefined(datum.v) ? 1e400 : NaN',
  'format(datum.v, ".2000f")',
  'timeFormat(datum.day, "%Y")',
  'lerp([0, 1e308], 1e308)',
  'datetime(1e9, 0)',
  '1 +',
  '',
] as const;

const strings: fc.Arbitrary<Recipe> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Recipe>(...FIELDS) },
  { weight: 2, arbitrary: fc.constantFrom<Recipe>(...EXPRESSIONS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Recipe>('red', 'url(#a)', '%Y', '.2f', 's', 'click', 'window:mousemove', '@cell:wheel'),
  },
  { weight: 2, arbitrary: texts },
);

const numbers: fc.Arbitrary<Recipe> = fc.oneof(
  fc.nat(20),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom<Recipe>(
    -1,
    1e3,
    1e5,
    1e9,
    1e15,
    1e300,
    1e-9,
    1e-300,
    -1e9,
    { $: 'number', text: 'NaN' },
    { $: 'number', text: 'Infinity' },
  ),
);

const grown = new Map<string, fc.Arbitrary<Recipe>>();

/** What a schema allows, as deep as is said, with few of the keys that an object may have. */
function allowed(schema: Schema, depth: number): fc.Arbitrary<Recipe> {
  if (schema.$ref) {
    const name = decodeURIComponent(schema.$ref.replace('#/definitions/', ''));
    const key = `${name} ${depth}`;
    const known = grown.get(key) ?? allowed(definitions[name] ?? {}, depth);
    grown.set(key, known);
    return known;
  }
  if (schema.anyOf) return depth > 0 ? fc.oneof(...schema.anyOf.map((one) => allowed(one, depth - 0.5))) : values;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'string') return strings;
  if (type === 'number') return numbers;
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (depth <= 0) return values;
  if (type === 'array') {
    const items = Array.isArray(schema.items) ? (schema.items as readonly Schema[]) : [(schema.items ?? {}) as Schema];
    return fc.array(fc.oneof(...items.map((item) => allowed(item, depth - 1))), { maxLength: 3 });
  }
  if (type === 'object') return objects(schema, depth);
  return values;
}

function objects({ properties = {}, required = [] }: Schema, depth: number): fc.Arbitrary<Recipe> {
  const known = Object.entries(properties);
  if (!known.length) return fc.constant({});
  const one = fc.oneof(...known.map(([key, schema]) => fc.tuple(fc.constant(key), allowed(schema, depth - 1))));
  const must = fc.tuple(
    ...known
      .filter(([key]) => required.includes(key))
      .map(([key, schema]) => fc.tuple(fc.constant(key), allowed(schema, depth - 1))),
  );
  return fc.tuple(must, fc.array(one, { maxLength: 2 })).map((parts) => Object.fromEntries(parts.flat()) as Recipe);
}

const named = (definition: string, depth: number): fc.Arbitrary<Recipe> =>
  fc.constant(null).chain(() => allowed({ $ref: `#/definitions/${definition}` }, depth));

const data: fc.Arbitrary<Recipe> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.tuple(cells, fc.oneof(fc.nat(50), numbers), fc.oneof(fc.constantFrom('2001-01-01', '2020-02-29'), cells)),
        { maxLength: 5 },
      )
      .map((rows) => ({ values: rows.map(([k, v, day]) => ({ k, v, day, w: k.length })) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(numbers, numbers, numbers)
      .map(([start, stop, step]) => ({ sequence: { start, stop, step, as: 'v' } })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Recipe>(
      { sphere: true },
      { graticule: true },
      { graticule: { step: [1e-9, 1e-9] } },
      { name: 'none' },
    ),
  },
  { weight: 1, arbitrary: texts.map((url) => ({ url })) },
  { weight: 1, arbitrary: named('Data', 3) },
  { weight: 1, arbitrary: values.map((rows) => ({ values: rows })) },
);

/** Channels that most specs have, so that most are drawn. */
const usual = fc.constantFrom<Recipe>(
  { field: 'v', type: 'quantitative' },
  { field: 'k', type: 'nominal' },
  { field: 'day', type: 'temporal' },
  { aggregate: 'count' },
  { field: 'v', bin: true },
  { field: 'v', aggregate: 'sum', type: 'quantitative' },
  { field: 'day', timeUnit: 'yearmonth', type: 'temporal' },
);

const encodings: fc.Arbitrary<Recipe> = fc
  .tuple(
    usual,
    usual,
    fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: named('FacetedEncoding', 4) }),
  )
  .map(([x, y, more]) => ({ x, y, ...(more as object) }));

const MARKS =
  'bar line area point circle square tick rect rule text trail arc image geoshape boxplot errorbar errorband'.split(
    ' ',
  );

const units: fc.Arbitrary<Readonly<Record<string, Recipe>>> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Recipe>(...MARKS) },
      { weight: 1, arbitrary: named('AnyMark', 2) },
    ),
    encodings,
    fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(named('Transform', 4), { maxLength: 2 }) },
    ),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(named('TopLevelParameter', 4), { maxLength: 2 }) },
    ),
  )
  .map(([mark, encoding, transform, params]) => ({
    mark,
    encoding,
    ...(transform.length && { transform }),
    ...(params.length && { params }),
  }));

const compositions: fc.Arbitrary<Readonly<Record<string, Recipe>>> = fc.oneof(
  { weight: 6, arbitrary: units },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('layer', 'hconcat', 'vconcat', 'concat'), fc.array(units, { maxLength: 3 }))
      .map(([how, parts]) => ({ [how]: parts })),
  },
  { weight: 1, arbitrary: fc.tuple(named('FacetMapping', 3), units).map(([facet, spec]) => ({ facet, spec })) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(strings, { maxLength: 4 }), units).map(([repeat, spec]) => ({ repeat, spec })),
  },
);

const more: fc.Arbitrary<Readonly<Record<string, Recipe>>> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constant('config'), named('Config', 3)),
      fc.tuple(fc.constantFrom('width', 'height'), fc.oneof(numbers, fc.constant('container'), named('Step', 2))),
      fc.tuple(fc.constantFrom('title', 'description', 'name', '$schema'), strings),
      fc.tuple(fc.constantFrom('projection'), named('Projection', 2)),
      fc.tuple(
        fc.constantFrom('usermeta', 'datasets', 'resolve', 'autosize', 'padding', 'background', 'view', 'bounds'),
        values,
      ),
    ),
    { maxLength: 2 },
  )
  .map((entries) => Object.fromEntries(entries) as Record<string, Recipe>);

/** A spec with another value somewhere in it. */
function spoilt(spec: Recipe, steps: readonly number[], value: Recipe): Recipe {
  const [step, ...further] = steps;
  if (step === undefined || typeof spec !== 'object' || spec === null) return value;
  const keys = Object.keys(spec);
  const key = keys[step % keys.length];
  if (key === undefined) return value;
  if (Array.isArray(spec)) return spec.with(Number(key), spoilt(spec[Number(key)] as Recipe, further, value)) as Recipe;
  return { ...spec, [key]: spoilt((spec as Record<string, Recipe>)[key] ?? null, further, value) };
}

/** Specs: most of them such as Vega-Lite's schema allows, some with anything in a place of theirs, and some that are none. */
export const specs: fc.Arbitrary<Recipe> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.tuple(data, compositions, more).map(([data, spec, rest]) => ({ data, ...spec, ...rest })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(data, compositions, more, fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), values)
      .map(([data, spec, rest, steps, value]) => spoilt({ data, ...spec, ...rest }, steps, value)),
  },
  { weight: 1, arbitrary: values },
);
