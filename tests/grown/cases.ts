import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { inProject } from '../../src/prerender/project.ts';
import { specs } from './specs.ts';
import { csvs, files, jsons, rows, type Table, tables } from './tables.ts';
import { type Recipe, texts, values } from './values.ts';

/** What an author or a page gives a tag. */
export interface TagCase {
  readonly kind: string;
  readonly tag: string;
  readonly attributes?: readonly (readonly [name: string, value: Recipe])[];
  readonly properties?: readonly (readonly [name: string, value: Recipe])[];
  readonly table?: Table;
  /** The file that `src` names. */
  readonly file?: { readonly name: string; readonly bytes: readonly number[] };
}

/** What a window says to another. */
export interface MessageCase {
  readonly kind: 'message';
  readonly to: 'chart' | 'page';
  readonly message: Recipe;
}

export type Case = TagCase | MessageCase;

/** As much of the manifest as is needed. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
      readonly members?: readonly {
        readonly name: string;
        readonly kind: string;
        readonly readonly?: boolean;
        readonly static?: boolean;
      }[];
    }[];
  }[];
}

const { modules } = JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8')) as Manifest;

/** Every tag, with the attributes and the properties that may be set. */
const TAGS = modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [], members = [] }) =>
    tagName
      ? [
          {
            tag: tagName,
            attributes: [...attributes.map(({ name }) => name), 'class', 'id', 'dir', 'lang'],
            properties: members
              .filter(({ kind, readonly, static: fixed }) => kind === 'field' && !readonly && !fixed)
              .map(({ name }) => name),
          },
        ]
      : [],
  );

const own = TAGS.filter(({ tag }) => tag === 'care-chart');

const FIGURES: Table = {
  caption: null,
  nested: 'none',
  rows: [
    ['Year', 'Places', 'Carers'],
    ['2019', '40', '12'],
    ['2020', '44', '9'],
    ['2021', '51', '10'],
  ].map((row, y) => row.map((text) => ({ text, head: y === 0, attributes: [] }))),
};

/** Words that attributes know, so that more than their refusals are tried. */
const WORDS: Recipe[] = (
  'Year Places Carers trend change comparison stack groups slope proportion timeline small-multiples projection real cash gap per-year ' +
  'starting all light dark none eager area 2 2020 1000 F15 F32 short long neighbours Leeds E08000035 true per_cent 5'
).split(' ');

const attributeValues: fc.Arbitrary<Recipe> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: texts },
  { weight: 1, arbitrary: fc.tuple(texts, fc.nat(60)).map(([text, times]) => ({ $: 'repeat', text, times })) },
);

/** A tag with some of what its manifest says may be set; a chart of an author's figures has figures most often. */
const set = (
  kind: 'attributes' | 'properties',
  of: fc.Arbitrary<Recipe>,
  tags: typeof TAGS = TAGS,
): fc.Arbitrary<TagCase> =>
  fc.oneof(
    ...tags.map((one) =>
      fc
        .tuple(fc.array(fc.tuple(fc.constantFrom(...one[kind]), of), { minLength: 1, maxLength: 3 }), fc.nat(4))
        .map(([entries, bare]) => ({
          kind,
          tag: one.tag,
          [kind]: entries,
          ...(one.tag === 'care-chart' && bare > 0 && { table: FIGURES }),
        })),
    ),
  );

const hints: fc.Arbitrary<TagCase['attributes']> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.tuple(
        fc.constantFrom(...(own[0]?.attributes.filter((name) => !/^(src|spec|rows|updates|allow)/.test(name)) ?? [])),
        attributeValues,
      ),
      {
        maxLength: 2,
      },
    ),
  },
);

const ofOwn = (kind: string, what: fc.Arbitrary<Omit<TagCase, 'kind' | 'tag'>>): fc.Arbitrary<TagCase> =>
  fc.tuple(what, hints).map(([given, more = []]) => ({
    kind,
    tag: 'care-chart',
    ...given,
    attributes: [...(given.attributes ?? []), ...more],
  }));

const heights: fc.Arbitrary<Recipe> = fc.oneof(
  values,
  fc.constantFrom<Recipe>(0, -1, 400, 1e9, 1e308, '400px', '5;color:red'),
);
const messages: fc.Arbitrary<Recipe> = fc.oneof(
  values,
  heights.map((height) => ({ type: 'care-charts:height', height })),
  fc
    .tuple(fc.constantFrom('care-charts:ask', 'care-charts:height', '__proto__'), values)
    .map(([type, more]) => ({ type, more })),
  fc
    .tuple(fc.constantFrom('ready', 'height', 'link'), values, values)
    .map(([message, secret, value]) => ({ message, secret, value })),
  texts.map((text) => `pymxPYMx${text}xPYMxwidthxPYMx${text}`),
);

/** Everything that is given to charts, most of it badly. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 26, arbitrary: set('attributes', attributeValues) },
  { weight: 20, arbitrary: set('properties', values) },
  { weight: 5, arbitrary: set('attributes', attributeValues, own) },
  {
    weight: 10,
    arbitrary: ofOwn(
      'csv',
      csvs.map((text) => ({ properties: [['rows', text]] as const })),
    ),
  },
  {
    weight: 6,
    arbitrary: ofOwn(
      'json',
      jsons.map((text) => ({ properties: [['rows', text]] as const })),
    ),
  },
  {
    weight: 8,
    arbitrary: ofOwn(
      'rows',
      rows.map((given) => ({ properties: [['rows', given]] as const })),
    ),
  },
  {
    weight: 6,
    arbitrary: ofOwn(
      'file',
      files.map((file) => ({ file })),
    ),
  },
  {
    weight: 8,
    arbitrary: ofOwn(
      'table',
      tables.map((table) => ({ table })),
    ),
  },
  {
    weight: 10,
    arbitrary: specs.map((spec) => ({ kind: 'spec', tag: 'care-chart', properties: [['spec', spec]] as const })),
  },
  {
    weight: 2,
    arbitrary: ofOwn(
      'json of a spec',
      jsons.map((text) => ({ attributes: [['spec', text]] as const })),
    ),
  },
  {
    weight: 10,
    arbitrary: fc
      .tuple(fc.constantFrom('chart' as const, 'page' as const), messages)
      .map(([to, message]) => ({ kind: 'message' as const, to, message })),
  },
);
