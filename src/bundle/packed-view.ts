import type { ChartRow, ChartView } from '../artifact.ts';
import type { Cell } from '../data/schema.ts';

/** Rows from which on a view is packed. */
const MANY = 40;

type Column = readonly Cell[];

/** A cell as a sentence gives it. In the browser the same is done by `UNPACK`. */
const inSentence = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? cell.toLocaleString('en-GB') : String(cell);

const filled = (template: string, row: ChartRow): string =>
  template.replace(/{(\w+)}/g, (_, name: string) => inSentence(row[name]));

/** The code that makes a view of what `viewCode()` packs: `v` the rest, `c` columns, `t` the sentence of most rows, `o` those of other rows, `n` how many rows. */
const UNPACK = `((v,c,t,o,n)=>{const rows=Array.from({length:n},(_,i)=>Object.fromEntries(Object.entries(c).map(([k,a])=>[k,a?.map?a[i]:a])));return{...v,rows,points:rows.map((r,i)=>o[i]??t.replace(/{(\\w+)}/g,(_,k)=>r[k].toLocaleString("en-GB")))}})`;

/** The sentence that most rows have, with names of fields for what differs from row to row. */
function templateOf({ rows, points }: Pick<ChartView, 'rows' | 'points'>, varying: readonly string[]): string {
  const templates = rows.map((row, index) =>
    varying
      .map((name) => ({ name, text: inSentence(row[name]) }))
      .toSorted((a, b) => b.text.length - a.text.length)
      .reduce((text, { name, text: cell }) => text.replace(cell, () => `{${name}}`), points[index] ?? ''),
  );
  const counts = new Map<string, number>();
  for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/**
 * A view as JavaScript: as JSON, or, where it has many rows, as an expression that makes it of columns and of a sentence
 * with gaps, which compress to two thirds.
 */
export function viewCode(view: ChartView): string {
  const { rows, points, ...rest } = view;
  const [first] = rows;
  if (!first || rows.length < MANY) return JSON.stringify(view);
  const columns = Object.keys(first).map((name): [string, Column] => [name, rows.map((row) => row[name] ?? null)]);
  const varying = columns.filter(([, cells]) => new Set(cells).size > 1).map(([name]) => name);
  const packed = Object.fromEntries(
    columns.map(([name, cells]) => [name, varying.includes(name) ? cells : (cells[0] ?? null)]),
  );
  const template = templateOf(view, varying);
  const others = Object.fromEntries(
    rows.flatMap((row, index) => (filled(template, row) === points[index] ? [] : [[index, points[index] ?? '']])),
  );
  return `${UNPACK}(${[rest, packed, template, others, rows.length].map((part) => JSON.stringify(part)).join()})`;
}
