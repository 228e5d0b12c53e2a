import * as fc from 'fast-check';
import { letters } from '../unit/any-text.ts';

/** How a value is made on a page (`page/made.js`): plain data stand for themselves, all else is told by a name under `$`. */
export type Recipe = null | boolean | number | string | readonly Recipe[] | { readonly [key: string]: unknown };

/** Texts that mean harm, or that programs take for something else. `breached()` is noted by the page. */
const HARMFUL = [
  '<script>breached()</script>',
  '"><img src=x onerror=breached()>',
  '<svg onload=breached()>',
  '<iframe srcdoc="<script>parent.breached()</script>">',
  '</table><style>*{display:none}</style>',
  '<template shadowrootmode=open><slot></slot></template>',
  '<!--',
  ']]>',
  '&lt;b&gt;&#0;&amp',
  'javascript:breached()',
  ' java\nscript:breached()',
  'data:text/html,<script>parent.breached()</script>',
  'data:text/csv,Year,N%0A2001,1',
  'https://elsewhere.example/asked',
  '//elsewhere.example/asked',
  '\\\\elsewhere.example\\asked',
  'url(https://elsewhere.example/asked)',
  'file:///etc/hostname',
  'blob:null/0-0-0',
  'about:blank',
  'http://[',
  '../../../../etc/passwd',
  '/logout?now',
  '?#%00%zz',
  '${breached()}',
  '{{constructor.constructor("breached()")()}}',
  'breached()',
  'datum.constructor.constructor("breached()")()',
  "');breached();('",
  '=HYPERLINK("https://elsewhere.example/asked")',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  'undefined',
  'null',
  'NaN',
  'true',
  '[object Object]',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '[',
  '{"a":',
  '(a+)+$',
  '%s%n%d',
  '\u202egnirts\u202c',
  '\u2066\u2067\u2068',
  '\u200b\u200d\ufeff',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'a\u0300\u0301\u0302\u0303\u0304'.repeat(8),
  '\ud800',
  '\udc00x',
  '\0',
  '',
  ' ',
  '\n',
];

/** Numbers at the ends of what there is, as programs and people write them. */
const NUMBERS =
  `0 -0 1 -1 0.1 1e400 -1e400 1e308 5e-324 9007199254740993 0x10 0b1 1e21 1e-7 1_000 1,000 1.000,5 1.234.567 .5 5.
  -.5e-5 ١٢٣ ½ 1/2 50% £1bn €5m (12) -12− 12- NaN Infinity ∞ c z x u k - .. … <5 >100 1–5 ~3 3rd 1e 00012 +447700900123`.split(
    /\s+/,
  );

/** Times as people write them, at the ends of time too. */
const TIMES =
  `2001 2001/02 2001-02 2001-13 0000 9999 99999 -0001 +275760-09-13 -271821-04-20 +275760-09-14 2001-02-29 2001-02-30T25:61
  Q1_2020 H2_2021 1/2/2003 31/12/1999 12/31/1999 0001-01-01 1900-02-29 2020-W53 May_2020 2020-01-01T00:00:00Z 1969-12-31T23:59:60+14:00
  8640000000000000 8640000000000001 -1 spring_2020 week_54_of_2020`
    .split(/\s+/)
    .map((text) => text.replaceAll('_', ' '));

/** Names of columns and categories. */
export const names: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Year', 'Place', 'Count', 'Total', 'Rate, %', '£bn', 'Area code', 'a', 'b') },
  { weight: 1, arbitrary: fc.constantFrom(...HARMFUL) },
  { weight: 1, arbitrary: letters },
);

/** Any text that is no longer than a few lines. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HARMFUL) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(...TIMES) },
  { weight: 2, arbitrary: letters },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...HARMFUL, ...NUMBERS), letters).map((parts) => parts.join('')) },
);

/** What stands in a cell: most often a figure, so that most tables are read. */
export const cells: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: fc.nat(5000).map(String) },
  { weight: 2, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: texts },
);

/** Sizes that a page may name without thinking, and the largest that a script can hold. */
const sizes: fc.Arbitrary<number> = fc.oneof(
  fc.nat(20),
  fc.constantFrom(49, 50, 51, 1000, 5000, 5001, 50_000, 50_001, 100_001, 1_000_000),
);

const special = (name: string, more: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<Recipe> =>
  fc.record({ $: fc.constant(name), ...more }) as fc.Arbitrary<Recipe>;

const numbers: fc.Arbitrary<Recipe> = fc.oneof(
  fc.nat(3000),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  special('number', { text: fc.constantFrom('NaN', 'Infinity', '-Infinity', '-0', '1e308', '5e-324') }),
);

/** Values without parts. */
const plain: fc.Arbitrary<Recipe> = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 4, arbitrary: numbers },
  { weight: 1, arbitrary: fc.constantFrom<Recipe>(null, true, false) },
);

/** What no JSON can hold, or would take long to read. */
const odd: fc.Arbitrary<Recipe> = fc.oneof(
  special('bigint', { digits: fc.constantFrom('5', '-0', `1${'0'.repeat(40)}`) }),
  special('date', { ms: fc.constantFrom<number | null>(0, null, 8.64e15, -8.64e15, 1e12) }),
  special('typed', { values: fc.array(fc.nat(50), { maxLength: 4 }) }),
  special('boxed', { of: plain }),
  special('getter', { key: names }),
  special('toJSON', { of: plain }),
  special('frozen', { of: plain }),
  special('sparse', { length: fc.constantFrom(0, 3, 50_001, 4_000_000_000) }),
  special('repeat', { text: fc.constantFrom(...HARMFUL), times: fc.nat(60) }),
  special('list', { of: plain, times: sizes }),
  special('deep', { levels: sizes, lists: fc.boolean() }),
  special('doubled', { levels: fc.nat(60) }),
  ...(
    'undefined symbol function map set promise rejection pattern error element document window buffer template proxy ' +
    'revoked toJSON_throws no_text no_primitive thenable changing growing circle endless_proxy all_of_a_document'
  )
    .split(' ')
    .map((name) => special(name.replaceAll('_', ' '))),
);

/** Anything that a page can hand to a chart. */
export const values: fc.Arbitrary<Recipe> = fc.letrec<{ value: Recipe }>((tie) => {
  const entries = fc.array(fc.tuple(names, tie('value')), { maxLength: 4 });
  return {
    value: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'values' },
      { weight: 5, arbitrary: plain },
      { weight: 2, arbitrary: odd },
      { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 5 }) },
      { weight: 2, arbitrary: special('object', { entries }) },
      {
        weight: 1,
        arbitrary: fc.oneof(...['no prototype', 'instance', 'inherited'].map((name) => special(name, { entries }))),
      },
    ),
  };
}).value;
