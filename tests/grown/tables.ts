import * as fc from 'fast-check';
import { cells, names, type Recipe, texts, values } from './values.ts';

/** The cells of a table, its names of columns first: most often figures over some years, which a chart shows. */
const grids: fc.Arbitrary<string[][]> = fc
  .tuple(
    fc.array(names, { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('years', 'names', 'as given'),
    fc.nat(2),
  )
  .map(([head, rows, first, duplicate]) => {
    const named = first === 'as given' ? head : [first === 'years' ? 'Year' : 'Place', ...head];
    // Names of columns come twice.
    if (duplicate === 2) named.push(named[0] ?? '');
    return [
      named,
      ...rows.map((row, at) => {
        const all = first === 'as given' ? row : [first === 'years' ? String(2001 + at) : `Place ${at}`, ...row];
        // Most rows are as long as the head, and some are not.
        return at % 5 === 4 ? all : named.map((_, column) => all[column % all.length] ?? '');
      }),
    ];
  });

const quoted = (text: string): string => (/[",\n\r;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text with something put into it, or cut off. */
const spoilt = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      of,
      fc.constantFrom('none', 'none', 'none', 'none', 'cut', 'put'),
      fc.nat(),
      fc.oneof(texts, fc.constantFrom('"', '\r', '\t', ',,,', '\0')),
    )
    .map(([text, how, seed, part]) => {
      const at = text ? seed % text.length : 0;
      if (how === 'cut') return text.slice(0, at);
      return how === 'put' ? text.slice(0, at) + part + text.slice(at) : text;
    });

/** CSV as programs write it, and as they should not. */
export const csvs: fc.Arbitrary<string> = spoilt(
  fc
    .tuple(
      grids,
      fc.constantFrom(',', ',', ';', '\t', '|'),
      fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r', '\n\n']),
      fc.constantFrom('', '', '\ufeff', '\ufeff\ufeff', 'sep=;\r\n', '# a comment\n', '\n\n'),
      fc.boolean(),
    )
    .map(([rows, between, ends, before, quotes]) => {
      const lines = rows.map((row) => row.map((cell) => (quotes ? quoted(cell) : cell)).join(between));
      return before + lines.map((line, at) => line + (ends[at % ends.length] ?? '')).join('');
    }),
);

/** JSON of figures in the shapes that authors have them in, and of anything else. */
export const jsons: fc.Arbitrary<string> = spoilt(
  fc.oneof(
    grids.map(([head = [], ...rows]) =>
      JSON.stringify(rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? null])))),
    ),
    grids.map((rows) => JSON.stringify(rows)),
    grids.map((rows) => JSON.stringify({ data: rows })),
    fc.json({ maxDepth: 4 }),
    fc.constantFrom(
      '[]',
      '{}',
      'null',
      '[null]',
      '[[]]',
      '[{}]',
      '"text"',
      '1e400',
      '[[[[[[]]]]]]',
      '{"__proto__":[{"a":1}]}',
    ),
  ),
);

/** Rows that a page sets as a property. */
export const rows: fc.Arbitrary<Recipe> = fc.oneof(
  grids.map(([head = [], ...body]) =>
    body.map((row) => ({ $: 'object', entries: head.map((name, at) => [name, row[at] ?? null]) })),
  ),
  fc.array(
    fc
      .array(fc.tuple(fc.constantFrom('Year', 'N', '__proto__', 'constructor'), values), { maxLength: 3 })
      .map((entries): Recipe => ({ $: 'object', entries })),
    { maxLength: 5 },
  ),
  values,
);

/** A cell of an HTML table, with the attributes that it has. */
export interface Cell {
  readonly text: string;
  readonly head: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** An HTML table of an author. */
export interface Table {
  readonly caption: string | null;
  readonly rows: readonly (readonly Cell[])[];
  /** What a cell of it holds besides. */
  readonly nested: 'none' | 'table' | 'markup' | 'input';
}

const spans = fc.constantFrom('0', '2', '3', '1000', '65534', '99999', '-1', 'x');

/** Tables as editors leave them. */
export const tables: fc.Arbitrary<Table> = fc
  .tuple(
    grids,
    fc.option(texts),
    fc.array(
      fc.tuple(
        fc.nat(40),
        fc.constantFrom('colspan', 'rowspan', 'hidden', 'scope', 'data-sort', 'lang', 'dir'),
        fc.oneof(spans, texts),
      ),
      {
        maxLength: 3,
      },
    ),
    fc.constantFrom('none' as const, 'none' as const, 'table' as const, 'markup' as const, 'input' as const),
  )
  .map(([grid, caption, attributes, nested]) => ({
    caption,
    nested,
    rows: grid.map((row, y) =>
      row.map((text, x) => ({
        text,
        head: y === 0,
        attributes: attributes.filter(([at]) => at === y * 5 + x).map(([, name, value]) => [name, value] as const),
      })),
    ),
  }));

/** A file as a server sends it: its bytes as numbers, since few are text in the usual encoding. */
export const files: fc.Arbitrary<{ readonly name: string; readonly bytes: readonly number[] }> = fc.record({
  name: fc.constantFrom('given.csv', 'given.json', 'given', 'given.tsv?a=b#c'),
  bytes: fc.oneof(
    csvs.map((text) => [...Buffer.from(text)]),
    jsons.map((text) => [...Buffer.from(text)]),
    csvs.map((text) => [0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
    csvs.map((text) => [0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]),
    csvs.map((text) => [...Buffer.from(text, 'latin1')]),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => [...bytes]),
    fc.constantFrom([0x50, 0x4b, 3, 4, 0, 0], [...Buffer.from('<!doctype html><table><tr><td>1</table>')]),
  ),
});
